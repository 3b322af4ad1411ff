import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { newCanvas } from '../../src/templates/new-canvas.ts';
import { TEMPLATE_NAMES } from '../../src/templates/templates.ts';
import { bmc, CLEAN, folderOf } from './fake-io.ts';

const english = catalogueOf('en');

describe('bmc new', () => {
  it('writes a first canvas whose title and file are named, and prints its path', async () => {
    const folder = await folderOf({});
    expect(await bmc(['new', 'Private bank'], { folder })).toEqual({ code: 0, out: 'private-bank.bmc\n', err: '' });
    expect(readdirSync(folder)).toEqual(['private-bank.bmc']);
    expect(readFileSync(join(folder, 'private-bank.bmc'), 'utf8')).toBe(
      newCanvas('first-canvas', english, 'Private bank'),
    );
  });

  it.each(TEMPLATE_NAMES)('writes the template %s without a name, and it can be checked', async (template) => {
    const folder = await folderOf({});
    const { code, out } = await bmc(['new', '--template', template], { folder });
    expect(code).toBe(0);
    expect(readFileSync(join(folder, out.trimEnd()), 'utf8')).toBe(newCanvas(template, english));
    expect((await bmc(['check', '--fail-on', 'warning'], { folder })).code).toBe(0);
  });

  it.each([
    [['plans/heat-pumps'], 'plans/heat-pumps.bmc', 'Heat pumps'],
    [['plans/Heat.bmc'], 'plans/Heat.bmc', 'Heat'],
    [['Heat pumps', '-o', 'plans'], 'plans/heat-pumps.bmc', 'Heat pumps'],
    [['Heat pumps', '-o', 'plans/'], 'plans/heat-pumps.bmc', 'Heat pumps'],
    [['Heat pumps', '-o', 'plans/x.bmc'], 'plans/x.bmc', 'Heat pumps'],
    [['-o', 'plans/x.bmc'], 'plans/x.bmc', 'Our business'],
  ])('%j writes %s, titled %s', async (args, path, title) => {
    const folder = await folderOf({ 'plans/old.bmc': CLEAN });
    const { code, out, err } = await bmc(['new', ...args], { folder });
    expect([code, err]).toEqual([0, '']);
    expect(out.trimEnd().replaceAll('\\', '/')).toBe(path);
    expect(readFileSync(join(folder, path), 'utf8')).toContain(`canvas "${title}" {`);
  });

  it('replaces no file', async () => {
    const folder = await folderOf({ 'private-bank.bmc': CLEAN });
    const { code, out, err } = await bmc(['new', 'Private bank'], { folder });
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe('bmc: `private-bank.bmc` is there already, and is left as it is. Choose another name.\n');
    expect(readdirSync(folder)).toEqual(['private-bank.bmc']);
    expect(readFileSync(join(folder, 'private-bank.bmc'), 'utf8')).toBe(CLEAN);
  });

  it('says so where the folder is not there, and writes nothing', async () => {
    const folder = await folderOf({});
    const { code, err } = await bmc(['new', 'plans/heat'], { folder });
    expect(code).toBe(2);
    expect(err).toContain('its folder is not there');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('takes several words for a name in quotation marks only', async () => {
    const folder = await folderOf({});
    const { code, err } = await bmc(['new', 'Private', 'bank'], { folder });
    expect(code).toBe(2);
    expect(err).toContain('`bmc new "Private bank"`');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses a template that there is not, and names the nearest', async () => {
    const { code, err } = await bmc(['new', '--template', 'multi-sided']);
    expect(code).toBe(2);
    expect(err).toContain('multi-sided-platform');
  });

  it.skipIf(process.getuid?.() === 0)('says why a folder takes nothing', async () => {
    const folder = await folderOf({ 'closed/old.bmc': CLEAN });
    chmodSync(join(folder, 'closed'), 0o500);
    const { code, err } = await bmc(['new', 'x', '-o', 'closed'], { folder });
    expect([code, err]).toEqual([2, expect.stringContaining('you are not allowed to')]);
  });
});
