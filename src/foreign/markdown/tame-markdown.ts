/**
 * Lists and quotations that begin within one another on one line, and those beyond the sixtieth: people write two or
 * three, and the parser's time grows with the square of their number.
 */
const DEEP = /^((?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){60})(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t]))+/gm;

/** What begins a remark, an instruction or raw text of HTML within a line, and what ends it. */
const ENDS: Readonly<Record<string, string>> = { '<!--': '-->', '<?': '?>', '<![CDATA[': ']]>' };
const OPENINGS = /<(?:!--|\?|!\[CDATA\[)/g;

/** As many as this in one paragraph take the parser some time. */
const MANY = 50;

/**
 * A document that is parsed in time about linear in it, and says the same. What stands in a list beyond the sixtieth
 * within others is read as if it stood in that one; for the end of a remark that has none in its paragraph, the parser
 * would look once for each that begins.
 */
export function tameMarkdown(source: string): string {
  const shallow = source.replace(DEEP, '$1');
  if (shallow.search(OPENINGS) < 0) return shallow;
  // A remark within a paragraph ends in it. One that begins a line may be longer, and is looked for once.
  return shallow
    .split(/(\n[ \t]*\n)/)
    .map((block) => {
      // In code it would be seen, so a few are left as they are.
      if ((block.match(OPENINGS)?.length ?? 0) < MANY) return block;
      const last = new Map(Object.entries(ENDS).map(([opening, end]) => [opening, block.lastIndexOf(end)]));
      return block.replace(OPENINGS, (opening, at: number) => {
        const beginsLine = /(?:^|\n)[ \t]*$/.test(block.slice(Math.max(0, at - 8), at));
        return beginsLine || at < (last.get(opening) ?? -1) ? opening : `\\${opening}`;
      });
    })
    .join('');
}
