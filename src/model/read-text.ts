/** The text inside quotation marks of any sort, with its escapes resolved; takes the marks off, closed or not. */
export function readText(source: string): string {
  if (source.startsWith('"""')) return dedent(source.slice(3).replace(/"""$/, ''));
  if (source.startsWith('"'))
    return resolveEscapes(source.length > 1 && isClosed(source) ? source.slice(1, -1) : source.slice(1));
  return source.slice(1).replace(/[“”‟»"]$/, '');
}

/** Whether a text in straight quotation marks ends with one that is not escaped. */
function isClosed(source: string): boolean {
  let backslashes = 0;
  while (source[source.length - 2 - backslashes] === '\\') backslashes += 1;
  return source.endsWith('"') && backslashes % 2 === 0;
}

function resolveEscapes(text: string): string {
  return text.includes('\\') ? text.replace(/\\(["\\n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign)) : text;
}

/** A long text without the blank lines around it and without the indentation that all its lines share. */
function dedent(text: string): string {
  const all = text.split(/\r\n|\n|\r/);
  const hasText = (line: string) => line.trim() !== '';
  const lines = all.slice(Math.max(0, all.findIndex(hasText)), all.findLastIndex(hasText) + 1);
  const isFirstInline = !/^"?"?"?\s*[\r\n]/.test(text) && lines.length > 0 && !/^\s/.test(lines[0]!);
  const indents = lines
    .slice(isFirstInline ? 1 : 0)
    .filter(hasText)
    .map(indentOf);
  const indent = indents.reduce((least, width) => Math.min(least, width), Number.POSITIVE_INFINITY);
  return lines.map((line) => line.slice(Math.min(indentOf(line), indent))).join('\n');
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
