import { describe, expect, it } from 'vitest';
import { bmc, folderOf } from './fake-io.ts';

describe('bmc explain', () => {
  it('explains the code of a finding', async () => {
    const { code, out, err } = await bmc(['explain', 'relationship/needs-type']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^relationship\/needs-type\n\nWarning: /);
    expect(out).toContain('Wrong:\n');
    expect(out).toContain('Right:\n');
  });

  it('explains a word, in each of its meanings, or as it is meant after a property', async () => {
    expect((await bmc(['explain', 'community'])).out).toContain('\n\n\ncommunity\n\nKinds of channel');
    expect((await bmc(['explain', 'kind', 'community'])).out).toMatch(/^community\n\nKinds of channel/);
  });

  it('lists what there is to explain', async () => {
    const { code, out } = await bmc(['explain']);
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}relationship\/needs-segment +A relationship is with/m);
    expect(out).toMatch(/^Relationship types: personal-assistance, /m);
  });

  it('knows the words of the folder it is in', async () => {
    const concierge = { as: 'dedicated-personal-assistance', definition: 'Somebody who sees to it.' };
    const folder = await folderOf({ 'bmc.config.json': JSON.stringify({ terms: { type: { concierge } } }) });
    const { code, out } = await bmc(['explain', 'concierge'], { folder });
    expect(code).toBe(0);
    expect(out).toContain('A word of your own, judged as `dedicated-personal-assistance`.');
    expect(out).toContain('Somebody who sees to it.');
    expect((await bmc(['explain', 'conciergee'], { folder })).err).toContain('Did you mean `concierge`?');
    expect((await bmc(['explain', 'concierge'], { folder: await folderOf({}) })).code).toBe(2);
  });

  it('writes Markdown', async () => {
    const { out } = await bmc(['explain', 'syntax/stray', '--format', 'md']);
    expect(out).toContain('## Wrong\n\n```text\nsegmnt readers "Readers in town"\n```\n');
  });

  it.each([
    [['relationship/needs-tpe'], /Did you mean `relationship\/needs-type`\?/],
    [['zzzzz'], /^bmc: There is nothing to explain under `zzzzz`\. Run `bmc explain` to see/],
    [['type', 'zzzzz'], /`zzzzz` is nothing that can stand after `type`\. Run `bmc explain type`/],
    [['a', 'b', 'c'], /takes a code, a word, or a property and a word, not 3 of them/],
    [[''], /There is nothing to explain|empty/],
  ])('%j ends with 2 and says what to do', async (words, message) => {
    const { code, out, err } = await bmc(['explain', ...words]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });
});
