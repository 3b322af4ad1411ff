import type { Catalogue } from '../messages/catalogue.ts';
import type { CanvasElement, CanvasModel } from '../model/canvas-model.ts';
import { relationsOf } from '../model/relations.ts';
import { linksOf, termOf, termsOf } from '../model/values.ts';
import { isOfBrokenText } from '../rules/broken-text.ts';
import type { Finding } from '../rules/finding.ts';
import { BLOCKS, type ElementKeyword } from '../taxonomy/elements.ts';
import { termsOf as vocabularyTerms } from '../taxonomy/lookup.ts';
import { cleanText } from '../views/text/clean-text.ts';
import { healthOf } from './canvas-health.ts';
import type { PortfolioCanvas, PortfolioNote } from './portfolio-canvas.ts';

/** The ids of the relationship types, in the order of the taxonomy. */
export const RELATIONSHIP_TYPES: readonly string[] = vocabularyTerms('type').map(({ id }) => id);

/** What is kept of a canvas among many. Takes time linear in the canvas. */
export function summariseCanvas(
  path: string,
  canvas: CanvasModel,
  findings: readonly Finding[],
  catalogue: Catalogue,
): PortfolioCanvas {
  const typesWith = typesBySegment(canvas);
  const notes = canvas.elements.map((element): PortfolioNote => {
    const { id, keyword, label, nameRange } = element;
    return {
      keyword,
      id,
      label: cleanText(label),
      range: nameRange,
      kind: termOf(element, 'kind'),
      types: keyword === 'segment' ? typesWith(element) : keyword === 'relationship' ? typesStated(element) : NONE,
      status: termOf(element, 'status'),
    };
  });
  const broken = findings.find(isOfBrokenText);
  return {
    path,
    title: cleanText(canvas.title ?? ''),
    header: canvas.header && headerOf(canvas.header),
    stage: canvas.header && termOf(canvas.header, 'stage'),
    health: healthOf(canvas, findings, catalogue),
    trouble: broken && { line: broken.range.start.line, message: cleanText(broken.message) },
    notes,
    counts: countByKeyword(notes),
  };
}

function headerOf({ id, keyword, label, nameRange }: CanvasElement): PortfolioCanvas['header'] {
  return { keyword, id, label: cleanText(label), range: nameRange };
}

/** What is kept of a canvas that cannot be read at all: that it is there, and why nothing of it is. */
export function unreadCanvas(path: string, message: string): PortfolioCanvas {
  return {
    path,
    title: '',
    header: undefined,
    stage: undefined,
    health: { findings: { error: 0, warning: 0, information: 0 }, questions: { open: 0, all: 0 } },
    trouble: { line: undefined, message: cleanText(message) },
    notes: NONE,
    counts: {},
  };
}

const NONE: readonly never[] = [];

function typesStated(relationship: CanvasElement): readonly string[] {
  return inOrder(new Set(termsOf(relationship, 'type').map(({ id }) => id)));
}

/** The types of the relationships with each segment. One that is with all of them counts once, not once for each. */
function typesBySegment(canvas: CanvasModel): (segment: CanvasElement) => readonly string[] {
  const own = new Map<CanvasElement, Set<string>>();
  const withAll = new Set<string>();
  const { linked } = relationsOf(canvas);
  for (const relationship of canvas.byKeyword.get('relationship') ?? []) {
    const types = termsOf(relationship, 'type');
    if (linksOf(relationship, 'with').some((link) => link.all)) for (const { id } of types) withAll.add(id);
    else {
      for (const segment of linked(relationship, 'with')) {
        const known = own.get(segment) ?? new Set();
        own.set(segment, known);
        for (const { id } of types) known.add(id);
      }
    }
  }
  return (segment) => inOrder(new Set([...(own.get(segment) ?? []), ...withAll]));
}

function inOrder(types: ReadonlySet<string>): readonly string[] {
  return types.size === 0 ? NONE : RELATIONSHIP_TYPES.filter((type) => types.has(type));
}

function countByKeyword(notes: readonly PortfolioNote[]): Partial<Record<ElementKeyword, number>> {
  const counts: Partial<Record<ElementKeyword, number>> = {};
  for (const { keyword } of notes) counts[keyword] = (counts[keyword] ?? 0) + 1;
  return counts;
}

/** How many notes stand in the nine blocks: not what stands beside the canvas. */
export function notesOnCanvas({ counts }: Pick<PortfolioCanvas, 'counts'>): number {
  return BLOCKS.reduce((sum, block) => sum + (counts[block] ?? 0), 0);
}
