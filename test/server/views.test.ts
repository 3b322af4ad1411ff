import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import type { RenderParams } from '../../src/protocol/rendering.ts';
import { earlierCanvas } from '../../src/server/earlier-canvases.ts';
import { render } from '../../src/server/preview-requests.ts';
import { VIEW_NAMES } from '../../src/views/view-names.ts';
import { documentOf } from './canvas-document.ts';

const TEXT = `segment a "A" { expects self-service
  pain p "Fees" }
relationship r "R" { with a  type self-service }
hotspot h "H" { on r }`;

it.each(VIEW_NAMES)('draws the view %s, and tells of its notes where they stand', (view) => {
  const document = documentOf(TEXT);
  const uri = document.textDocument.uri;
  const rendering = render(document, { uri, theme: 'dark', view }, catalogueOf('en'));
  expect(rendering?.svg).toContain('#181b20');
  expect(rendering?.notes.length).toBeGreaterThan(0);
  for (const { key, nameRange, range } of rendering?.notes ?? []) {
    expect(rendering?.svg).toContain(`id="${key}"`);
    expect(nameRange.start.line).toBeGreaterThanOrEqual(range.start.line);
  }
});

it('leads from a need to its own line', () => {
  const document = documentOf(TEXT);
  const rendering = render(
    document,
    { uri: document.textDocument.uri, theme: 'light', view: 'fit' },
    catalogueOf('en'),
  );
  expect(rendering?.notes.find(({ key }) => key === 'note-a~pain~0')?.range.start).toEqual({ line: 1, character: 7 });
});

it('draws a canvas as narrow as the room for it asks', () => {
  const document = documentOf(TEXT);
  const widthIn = (room?: number) => {
    const wanted = {
      uri: document.textDocument.uri,
      theme: 'light',
      view: 'canvas',
      ...(room ? { room } : {}),
    } as const;
    return Number(/ width="(\d+)"/.exec(render(document, wanted, catalogueOf('en'))?.svg ?? '')?.[1]);
  };
  expect(widthIn(600)).toBeLessThan(widthIn() * 0.7);
  expect(widthIn(2000)).toBe(widthIn());
});

const EARLIER = `segment a "A" { expects self-service
  pain p "Fees" }
channel c "Hotline" { for a }
relationship r "R" { with a  type personal-assistance }
hotspot h "H" { on r }`;

describe('what changed against an earlier text', () => {
  const document = documentOf(TEXT);
  const { uri } = document.textDocument;
  const wanted = { uri, theme: 'light', view: 'changes' } as const;
  const against = { text: EARLIER, label: 'HEAD' };
  const rendered = (params: Partial<RenderParams>) => render(document, { ...wanted, ...params }, catalogueOf('en'))!;

  it('is drawn, and told in telling order', () => {
    const { changes, notes, svg } = rendered({ against });
    expect(svg).toContain('compared with HEAD');
    expect(changes).toEqual([
      { key: 'before.note-c', sign: 'removed', block: 'channel' },
      { key: 'note-r', sign: 'changed', block: 'relationship' },
    ]);
    const gone = notes.find(({ key }) => key === 'before.note-c');
    expect([gone?.side, gone?.nameRange.start]).toEqual(['before', { line: 2, character: 8 }]);
    expect(svg).toContain(`data-note="${gone?.index}"`);
  });

  it('is drawn of each state', () => {
    expect(rendered({ against, state: 'before' }).notes.every(({ side }) => side === 'before')).toBe(true);
    expect(rendered({ against, state: 'after' }).notes.some(({ side }) => side)).toBe(false);
  });

  it('is nothing against nothing, and against the same text', () => {
    for (const params of [{}, { against: { text: TEXT, label: 'HEAD' } }]) {
      const { changes, svg } = rendered(params);
      expect(changes).toEqual([]);
      expect(svg).toContain('Nothing changed in meaning.');
    }
  });

  it('is not told of an earlier text that is no text', () => {
    const { changes, svg } = rendered({ against: { text: 'PNG\0\0', label: 'HEAD' } });
    expect(changes).toEqual([]);
    expect(svg).toContain('cannot be read as a canvas');
  });

  it('reads the earlier text once, as long as it is the same', () => {
    const catalogue = catalogueOf('en');
    const first = earlierCanvas(document, EARLIER, catalogue);
    expect(earlierCanvas(document, EARLIER, catalogue)).toBe(first);
    expect(earlierCanvas(document, `${EARLIER}\n`, catalogue)).not.toBe(first);
    expect(earlierCanvas(document, EARLIER, catalogueOf('de')).findings).not.toBe(first.findings);
  });
});
