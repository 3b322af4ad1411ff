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

it('looks through the folder once for many pages, and at once for one that it does not know', async () => {
  const catalogue = catalogueOf('en');
  const names = ['a', 'b'];
  let looks = 0;
  const find = async () => {
    looks += 1;
    return names.map((page) => ({
      path: `${page}.bmc`,
      page,
      options: { catalogue },
      read: async () => ({ text: `canvas "${page}"\n` }),
    }));
  };
  const readPart = () => Promise.reject(new Error());
  const site = new LiveSite({ catalogue, isLive: true, title: 'All', readPart, readAndCheck }, find);
  expect(await site.file('canvases/a.html')).toContain('<title>a</title>');
  expect(await site.file('canvases/b.html')).toContain('<title>b</title>');
  expect(looks).toBe(1);
  names.push('c');
  expect(await site.file('canvases/c.html')).toContain('<title>c</title>');
  expect(looks).toBe(2);
  expect(await site.file('index.html')).toContain('canvases/c.html');
  expect(looks).toBe(3);
});
