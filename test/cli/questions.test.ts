import { describe, expect, it } from 'vitest';
import { bmc, CLEAN, folderOf } from './fake-io.ts';

describe('bmc questions', () => {
  it('asks a canvas on the standard output', async () => {
    const { code, out, err } = await bmc(['questions', '-'], { stdin: CLEAN });
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Which relationship does each segment expect?');
  });

  it('writes Markdown', async () => {
    const folder = await folderOf({ 'a.bmc': 'canvas "A & B"\nsegment s "S"' });
    const { out } = await bmc(['questions', 'a.bmc', '--format', 'md'], { folder });
    expect(out).toMatch(/^# Questions to A &amp; B\n/);
    expect(out).toContain('- [ ] Ask “S”');
  });

  it('asks one canvas, and says so of none', async () => {
    const { code, err } = await bmc(['questions', 'nowhere.bmc']);
    expect(code).toBe(2);
    expect(err).toContain('nowhere.bmc');
  });
});
