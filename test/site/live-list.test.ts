import { expect, it } from 'vitest';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { readAndCheck } from '../../src/rules/read-and-check.ts';
import { LiveSite } from '../../src/site/live-site.ts';

it('lists a file as it was saved while an earlier list was being made', async () => {
  const catalogue = catalogueOf('en');
  let text = 'canvas "Before"\n';
  const readings: (() => void)[] = [];
  const source = {
    path: 'a.bmc',
    page: 'a',
    options: { catalogue },
    async read() {
      const read = { text };
      await new Promise<void>((resolve) => readings.push(resolve));
      return read;
    },
  };
  const readPart = () => Promise.reject(new Error());
  const site = new LiveSite({ catalogue, isLive: true, title: 'All', readPart, readAndCheck }, async () => [source]);
  const early = site.file('index.html');
  await expect.poll(() => readings.length).toBe(1);
  text = 'canvas "After"\n';
  site.changed();
  const late = site.file('index.html');
  await expect.poll(() => readings.length).toBe(2);
  for (const go of readings) go();
  expect(await early).toContain('Before');
  expect(await late).toContain('After');
});
