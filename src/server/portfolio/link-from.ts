/**
 * The link by which a page of Markdown that lies in no folder leads to a file: editors take its path to begin at the
 * first folder of the workspace. Undefined where no such path leads there.
 *
 * @param root the address of that folder
 * @param line from 0; undefined for the file as a whole
 */
export function linkFrom(root: string | undefined, uri: string | undefined, line?: number): string | undefined {
  if (root === undefined || uri === undefined) return undefined;
  const [from, to] = [partsOf(root), partsOf(uri)];
  if (!from || !to || from.origin !== to.origin) return undefined;
  const same = from.names.findIndex((name, at) => name !== to.names[at]);
  const shared = same < 0 ? from.names.length : same;
  const path = [...from.names.slice(shared).map(() => '..'), ...to.names.slice(shared)].join('/');
  // What would end a link, or a cell of a table.
  const safe = path.replace(/[()|\\<>\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return `/${safe}${line === undefined ? '' : `#L${line + 1}`}`;
}

/** The names of an address's path, after what it begins with. */
function partsOf(uri: string): { readonly origin: string; readonly names: readonly string[] } | undefined {
  const match = /^([a-z][a-z0-9+.-]*:\/\/[^/]*)\/(.*?)\/?$/i.exec(uri);
  return match ? { origin: match[1]!, names: match[2] === '' ? [] : match[2]!.split('/') } : undefined;
}
