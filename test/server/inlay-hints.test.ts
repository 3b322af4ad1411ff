import { describe, expect, it } from 'vitest';
import type { InlayHint } from 'vscode-languageserver-types';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { inlayHints } from '../../src/server/inlay-hints/inlay-hints.ts';
import { ALL_HINTS } from '../../src/server/settings/canvas-settings.ts';
import { taxonomyIn } from '../../src/taxonomy/taxonomy-in.ts';
import { documentOf, services } from './canvas-document.ts';

const CANVAS = `canvas "Bank" { currency EUR }
segment rich "Wealthy families" { size 1200 }
segment young "Young savers"
relationship banker "A named banker" {
  with  rich, young
  type  dedicated-personal-assistance
  needs people
}
relationship help "Help" { with rich  type self-service, communities  needs people }
resource people "Bankers"
cost pay "Salaries" { for people  amount 350k per month }
revenue fee "Fee" { from rich  amount 12k per customer per year }
revenue once "Entry" { from young  amount 100 }
`;

const plain = (text: unknown) => String(text).replaceAll('\u00a0', ' ');

/** The text with its hints in it, each in ‹ ›. */
async function shown(text: string): Promise<string> {
  const document = documentOf(text);
  const end = document.textDocument.positionAt(text.length);
  const range = { start: { line: 0, character: 0 }, end };
  const params = { textDocument: { uri: document.uri.toString() }, range };
  const hints = (await services.lsp.InlayHintProvider!.getInlayHints(document, params)) ?? [];
  const at = (hint: InlayHint) => document.textDocument.offsetAt(hint.position);
  let told = text;
  for (const hint of [...hints].sort((a, b) => at(b) - at(a))) {
    told = `${told.slice(0, at(hint))}‹${plain(hint.label)}›${told.slice(at(hint))}`;
  }
  return told;
}

describe('inlay hints', () => {
  it('show the mode behind the types, and yearly values behind what they belong to', async () => {
    const told = await shown(CANVAS);
    expect(told).toContain('type  dedicated-personal-assistance‹mode personal›\n');
    expect(told).toContain('type self-service, communities‹mode automated and social›');
    expect(told).toContain('"A named banker"‹costs up to 4.2 M EUR a year› {');
    expect(told).toContain('with  rich‹brings in 14.4 M EUR a year›, young\n');
    expect(told).toContain('amount 350k per month‹= 4.2 M EUR a year› }');
    expect(told).toContain('per customer per year‹= 14.4 M EUR a year› }');
  });

  it('say nothing that is stated, and nothing that is not known', async () => {
    expect(await shown('relationship r "R" { type self-service  mode automated }')).not.toContain('‹');
    expect(await shown('relationship r "R" { type magic }')).not.toContain('‹');
    expect(await shown('cost c "C" { amount 12 EUR per year }')).not.toContain('‹');
    expect(await shown('cost c "C" { amount 12 EUR per tonne }')).not.toContain('‹');
    const partly =
      'relationship r "R" { needs p }\nresource p "P"\ncost a { for p amount 1 EUR per year }\ncost b { for p }';
    expect(await shown(partly)).not.toContain('‹');
  });

  it('count a cost in full that pays for nothing else', async () => {
    const sole = 'relationship r "R"\ncost c "C" { for r  amount 1 EUR per day }';
    expect(await shown(sole)).toContain('relationship r "R"‹costs 365 EUR a year›\n');
  });

  it('work on half-written text', async () => {
    expect(await shown('relationship r "R" {\n  type self-service,')).toContain('type self-service‹mode automated›,');
    expect(await shown('cost c "C" {\n  amount 5 EUR per week per')).not.toContain('‹');
    expect(await shown('cost c "C" {\n  amount 5 EUR per week')).toContain('per week‹= 260 EUR a year›');
  });

  it('explain themselves in sentences that name notes by their titles', () => {
    const canvas = readCanvas(CANVAS);
    const catalogue = catalogueOf('en');
    const context = { canvas, catalogue, taxonomy: taxonomyIn(catalogue), hints: ALL_HINTS };
    const tips = inlayHints(canvas.byId.get('banker')!, context).map(({ tooltip }) => tooltip);
    expect(tips[0]).toMatch(/The mode follows from the type; it need not be stated\.$/);
    expect(tips[1]).toBe('What keeps it up: “Salaries”. Some of it is shared with others, so it may be less.');
    expect(tips[2]).toBe('What it pays: “Fee”.');
  });

  it('can be switched off, each sort by itself', () => {
    const canvas = readCanvas(CANVAS);
    const catalogue = catalogueOf('en');
    const labels = (off: string) => {
      const context = { canvas, catalogue, taxonomy: taxonomyIn(catalogue), hints: { ...ALL_HINTS, [off]: false } };
      return canvas.elements.flatMap((element) => inlayHints(element, context)).map(({ label }) => plain(label));
    };
    expect(labels('mode').filter((label) => label.startsWith('mode'))).toEqual([]);
    expect(labels('costs').filter((label) => label.startsWith('costs'))).toEqual([]);
    expect(labels('revenues').filter((label) => label.startsWith('brings'))).toEqual([]);
    expect(labels('amounts').filter((label) => label.startsWith('='))).toEqual([]);
    expect(labels('codeLens')).toHaveLength(8);
  });

  it('speak German', () => {
    const canvas = readCanvas(CANVAS);
    const catalogue = catalogueOf('de');
    const context = { canvas, catalogue, taxonomy: taxonomyIn(catalogue), hints: ALL_HINTS };
    const labels = inlayHints(canvas.byId.get('banker')!, context).map(({ label }) => plain(label));
    expect(labels).toEqual(['Modus: persönlich', 'kostet bis zu 4,2 Mio. EUR im Jahr', 'bringt 14,4 Mio. EUR im Jahr']);
  });
});
