import { expect, it } from 'vitest';
import { catalogueOf } from '../../src/messages/catalogue.ts';
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
