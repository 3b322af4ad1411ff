/** Generated stretches of a Markdown text, by the name that their markers carry. */
export type Sections = Readonly<Record<string, string>>;

/** `<!-- begin:NAME -->` up to `<!-- end:NAME -->`. */
const SECTION = /(<!-- begin:([a-z-]+) -->\n)[\s\S]*?(<!-- end:\2 -->)/g;
const MARKER = /<!-- (?:begin|end):([a-z-]+) -->/g;

/**
 * A Markdown text with what stands between its markers replaced; everything else stays as it is.
 *
 * @throws Error for a marker without its partner, for one of an unknown section, and for a section without a marker.
 */
export function fillSections(text: string, sections: Sections): string {
  const filled = new Set<string>();
  const result = text.replace(SECTION, (_, begin: string, name: string, end: string) => {
    const content = sections[name];
    if (content === undefined) throw new Error(`No section is called ${name}.`);
    filled.add(name);
    return `${begin}\n${content.trim()}\n\n${end}`;
  });
  const lone = [...text.matchAll(MARKER)].map((match) => match[1]!).filter((name) => !filled.has(name));
  const missing = Object.keys(sections).filter((name) => !filled.has(name));
  if (lone.length > 0) throw new Error(`A marker stands alone: ${lone.join(', ')}.`);
  if (missing.length > 0) throw new Error(`No marker says where these belong: ${missing.join(', ')}.`);
  return result;
}
