import { describe, expect, it } from 'vitest';
import { english } from '../../src/messages/english.ts';
import { portfolioPage } from '../../src/portfolio/portfolio-page.ts';
import { portfolioOf } from './portfolio-of.ts';

const page = (texts: Readonly<Record<string, string>>) =>
  portfolioPage(
    portfolioOf(texts),
    english,
    ({ line, path }) => `/${path}${line === undefined ? '' : `#L${line + 1}`}`,
  );

/** A canvas whose only mistake is said so often. */
const withErrors = (title: string, errors: number) =>
  `canvas "${title}"\n${Array.from({ length: errors }, (_, at) => `cost c${at} "C${at}" { for nobody${at} }\n`).join('')}`;

describe('the page of a portfolio', () => {
  it('begins with what asks for most, and leads there', () => {
    const told = page({
      'one.bmc': withErrors('One', 1),
      'two.bmc': withErrors('Two', 3),
      'fine.bmc': 'canvas "Fine"\n',
    });
    expect(told).toMatch(
      /^# Portfolio\n\n3 canvases, 2 with errors\n\n## What to look at first\n\n- Errors to be mended: /,
    );
    expect(told).toContain('- Errors to be mended: [Two](/two.bmc) (3), [One](/one.bmc) (1)\n');
  });

  it('leads from every canvas, and from every place of what several share', () => {
    const told = page({
      'a/shop.bmc': 'canvas "Shop | corner"\npartner p "Canner"\n',
      'b/club.bmc': 'canvas "Club"\n\npartner p "Canner"\n',
      'c/bad.bmc': 'canvas "Bad"\nsegment s {',
    });
    expect(told).toContain('| [Shop \\| corner](/a/shop.bmc) |');
    expect(told).toContain('| Canner | 2 | [a/shop.bmc\\:2](/a/shop.bmc#L2), [b/club.bmc\\:3](/b/club.bmc#L3) |');
    expect(told).toContain('| [c/bad.bmc\\:2](/c/bad.bmc#L2) |');
  });

  it('has no table wider than the page: files are told where titles are alike, numbers behind their words', () => {
    const told = page({
      'a/twin.bmc': 'canvas "Twin"\nsegment s "S" { kind niche }\nrelationship r "R" { with s type self-service }\n',
      'b/twin.bmc': 'canvas "Twin"\n',
      'c.bmc': 'canvas "Only one"\n',
    });
    expect(told).toContain('| Canvas | Stage | Errors | Warnings | Open questions |\n');
    expect(told).toContain('| [Twin · a/twin.bmc](/a/twin.bmc) |');
    expect(told).toContain('| [Only one](/c.bmc) |');
    expect(told).toContain('| Kind of segment | Relationships | Segments |');
    expect(told).toContain('| niche | Self\\-service\u00a01 | 1 |');
    for (const line of told.split('\n')) expect(line.split(' | ').length).toBeLessThan(11);
  });

  it('lists of many canvases those that ask for most, and says where all are', () => {
    const texts = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [`c${at}.bmc`, at === 59 ? withErrors('Last', 2) : `canvas "C${at}"\n`]),
    );
    const told = page(texts);
    const list = told.slice(told.indexOf('## Canvases'), told.indexOf('And 40 more canvases'));
    expect(list.match(/^\| \[/gm)).toHaveLength(20);
    expect(list.indexOf('[Last]')).toBeLessThan(list.indexOf('[C0]'));
    expect(told).toContain('The view Canvases in the Explorer has all of them.');
    expect(told).not.toContain('format json');
  });

  it('says at its end what was asked and not found, and nothing of that for one canvas', () => {
    const two = page({ 'a.bmc': 'canvas "A"\n', 'b.bmc': 'canvas "B"\n' });
    expect(two).toMatch(/## Asked, and not found\n\n- There are no segments\.\n(- .*\n)+$/);
    expect(page({ 'a.bmc': 'canvas "A"\n' })).not.toContain('not found');
  });
});
