import type { Command } from './command.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { diff } from './commands/diff.ts';
import { explain } from './commands/explain.ts';
import { exportCommand } from './commands/export.ts';
import { format } from './commands/format.ts';
import { git } from './commands/git.ts';
import { history } from './commands/history.ts';
import { importCommand } from './commands/import.ts';
import { lsp } from './commands/lsp.ts';
import { mcp } from './commands/mcp.ts';
import { merge } from './commands/merge.ts';
import { newCommand } from './commands/new.ts';
import { portfolio } from './commands/portfolio.ts';
import { questions } from './commands/questions.ts';
import { render } from './commands/render.ts';
import { report } from './commands/report.ts';
import { serve } from './commands/serve.ts';

/** Every command that works, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  newCommand,
  check,
  report,
  render,
  questions,
  portfolio,
  serve,
  build,
  importCommand,
  exportCommand,
  diff,
  history,
  merge,
  git,
  format,
  explain,
  lsp,
  mcp,
];
