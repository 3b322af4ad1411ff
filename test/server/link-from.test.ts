import { expect, it } from 'vitest';
import { linkFrom } from '../../src/server/portfolio/link-from.ts';

it.each([
  ['file:///work', 'file:///work/a.bmc', undefined, '/a.bmc'],
  ['file:///work/', 'file:///work/clients/a%20b.bmc', 4, '/clients/a%20b.bmc#L5'],
  ['file:///work/one', 'file:///work/two/a.bmc', 0, '/../two/a.bmc#L1'],
  ['file:///work', 'file:///work/(a)|b.bmc', undefined, '/%28a%29%7cb.bmc'],
  ['vscode-vfs://github/owner/repo', 'vscode-vfs://github/owner/repo/a.bmc', 2, '/a.bmc#L3'],
  ['file:///work', 'vscode-vfs://github/owner/repo/a.bmc', undefined, undefined],
  [undefined, 'file:///work/a.bmc', undefined, undefined],
  ['file:///work', 'untitled:Untitled-1', undefined, undefined],
])('from %s a link to %s, line %s, is %s', (root, uri, line, link) => {
  expect(linkFrom(root, uri, line)).toBe(link);
});
