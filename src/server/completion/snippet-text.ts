/** A text as it may stand in a snippet, where some characters have a meaning of their own. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** A choice among a snippet's words: separators are escaped. */
export function snippetChoice(stop: number, words: readonly string[]): string {
  return `\${${stop}|${words.map((word) => word.replace(/[\\$},|]/g, '\\$&')).join(',')}|}`;
}

/**
 * What a snippet inserts when every stop is passed over: for editors that know no snippets. Each placeholder stands for
 * itself, a choice for its first word, a bare stop for the placeholder of the same number or for nothing.
 *
 * @param indent what one tab becomes
 */
export function snippetAsText(snippet: string, indent = '  '): string {
  const named = new Map<string, string>();
  const filled = snippet
    .replace(/\$\{(\d+)\|([^|]*?)(?:,[^|]*)?\|\}/g, (_, stop: string, first: string) => fill(named, stop, first))
    .replace(/\$\{(\d+):((?:\\.|[^\\}])*)\}/g, (_, stop: string, text: string) => fill(named, stop, text));
  return filled
    .replace(/\$\{?(\d+)\}?/g, (_, stop: string) => named.get(stop) ?? '')
    .replace(/\\([\\$}])/g, '$1')
    .replaceAll('\t', indent);
}

function fill(named: Map<string, string>, stop: string, text: string): string {
  named.set(stop, text);
  return text;
}
