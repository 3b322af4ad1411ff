/** SVG text that is safe to stand in a document: made by `escapeXml` and by the writer alone. */
export type Markup = string & { readonly markup: unique symbol };

/**
 * Any text as it may stand between tags and within quoted attributes. Characters that XML cannot hold are dropped, half
 * a character becomes U+FFFD.
 */
export function escapeXml(text: string): Markup {
  if (!SPECIAL.test(text)) return text as Markup;
  return text
    .replace(HALF_A_CHARACTER, '\ufffd')
    .replace(NOT_IN_XML, '')
    .replace(RESERVED, (character) => ENTITIES[character]!) as Markup;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A reader of XML would turn these into spaces within an attribute.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const RESERVED = /[&<>"'\t\n\r]/g;
const HALF_A_CHARACTER = /\p{Surrogate}/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NOT_IN_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const SPECIAL = /[&<>"'\0-\x1f\ud800-\udfff\ufffe\uffff]/;
