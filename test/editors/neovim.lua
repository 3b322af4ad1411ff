-- Does what a person would in Neovim, and writes what came of it as JSON. Started by neovim.test.ts, which sets the environment.
local told = {}

local function until_(what, look)
  if not vim.wait(20000, look, 20) then
    told.waitedFor = told.waitedFor or what
  end
end

local function codes()
  local found = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
    table.insert(found, diagnostic.code or diagnostic.user_data.lsp.code)
  end
  table.sort(found)
  return found
end

local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, 20000) or {}
  for _, answer in pairs(answers) do
    return answer.result
  end
end

dofile(vim.env.BMC_SETUP)
vim.cmd('edit ' .. vim.env.BMC_CANVAS)
until_('findings', function() return #vim.diagnostic.get(0) > 0 end)
told.filetype = vim.bo.filetype
told.findings = codes()

-- A code action at the first finding that offers one to mend it.
local params = vim.lsp.util.make_range_params()
local diagnostics = {}
for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
  table.insert(diagnostics, diagnostic.user_data and diagnostic.user_data.lsp_source or {
    code = diagnostic.code or diagnostic.user_data.lsp.code,
    message = diagnostic.message,
    range = {
      start = { line = diagnostic.lnum, character = diagnostic.col },
      ['end'] = { line = diagnostic.end_lnum, character = diagnostic.end_col },
    },
  })
end
params.range = diagnostics[1].range
params.context = { diagnostics = diagnostics }
local actions = ask('textDocument/codeAction', params) or {}
told.actions = {}
local chosen
for _, action in ipairs(actions) do
  table.insert(told.actions, action.title)
  if action.kind == 'quickfix' and not chosen then chosen = action end
end
if chosen then
  vim.lsp.util.apply_workspace_edit(chosen.edit, 'utf-16')
  local code = diagnostics[1].code
  until_('the fix', function()
    for _, left in ipairs(codes()) do if left == code then return false end end
    return true
  end)
end
told.mended = vim.api.nvim_buf_get_lines(0, 0, -1, false)

-- Completion behind `type`.
local line = vim.fn.line('$')
vim.api.nvim_buf_set_lines(0, line, line, false, { 'relationship club "Reading club" {', '  type ', '}' })
vim.api.nvim_win_set_cursor(0, { line + 2, 6 })
vim.cmd('normal! A ')
vim.api.nvim_win_set_cursor(0, { line + 2, 7 })
local completion = ask('textDocument/completion', {
  textDocument = vim.lsp.util.make_text_document_params(),
  position = { line = line + 1, character = 7 },
}) or {}
told.completion = {}
for _, item in ipairs(completion.items or completion) do table.insert(told.completion, item.label) end

vim.fn.writefile({ vim.fn.json_encode(told) }, vim.env.BMC_TOLD)
vim.cmd('qall!')
