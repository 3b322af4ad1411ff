/** All text that an SVG document of ours draws, entities resolved; other tags' contents are left out. */
export function textOfSvg(svg: string): string {
  const texts: string[] = [];
  for (const [, content] of svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)) texts.push(plainText(content!));
  return texts.join('\n');
}

/** The text of a piece of markup, its tags left out and its entities resolved. */
export function plainText(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|([a-z]+));/g, (entity, code: string | undefined, name: string | undefined) =>
      code !== undefined ? String.fromCodePoint(Number(code)) : (NAMED[name!] ?? entity),
    );
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
