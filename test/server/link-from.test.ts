import { expect, it } from 'vitest';
import { linkFrom } from '../../src/server/portfolio/link-from.ts';

it.each([
  ['file:///desk', 'file:///desk/a.bmc', undefined, '/a.bmc'],
  ['file:///desk/', 'file:///desk/clients/a%20b.bmc', 4, '/clients/a%20b.bmc#L5'],
  ['file:///desk/one', 'file:///desk/two/a.bmc', 0, '/../two/a.bmc#L1'],
  ['file:///desk', 'file:///desk/(a)|b.bmc', undefined, '/%28a%29%7cb.bmc'],
  ['vscode-vfs://github/owner/repo', 'vscode-vfs://github/owner/repo/a.bmc', 2, '/a.bmc#L3'],
  ['file:///desk', 'vscode-vfs://github/owner/repo/a.bmc', undefined, undefined],
  [undefined, 'file:///desk/a.bmc', undefined, undefined],
  ['file:///desk', 'untitled:Untitled-1', undefined, undefined],
])('from %s a link to %s, line %s, is %s', (root, uri, line, link) => {
  expect(linkFrom(root, uri, line)).toBe(link);
});
