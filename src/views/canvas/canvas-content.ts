import type { Catalogue } from '../../messages/catalogue.ts';
import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { measureOf } from '../../model/values.ts';
import type { Finding } from '../../rules/finding.ts';
import { BESIDE_THE_CANVAS, BLOCKS, type ElementKeyword } from '../../taxonomy/elements.ts';
import { noteKeys } from '../note-keys.ts';
import { servedSegments } from '../served-segments.ts';
import type { ChipContent } from '../sheet/chip-layout.ts';
import { findingsByElement } from '../sheet/findings-by-element.ts';
import { type HeaderContent, headerContent } from '../sheet/header-content.ts';
import type { KeyEntry } from '../sheet/legend-layout.ts';
import { relationshipChip, relationshipKey } from '../sheet/relationship-signs.ts';
import { segmentNames, titleOf } from '../sheet/title-of.ts';
import { brief } from '../text/graphemes.ts';
import { chipUses, noteFacts } from '../words/note-facts.ts';

/** What a canvas says in words, before anybody asks where it stands. */
export interface CanvasContent extends HeaderContent {
  /** The notes of the nine blocks, and of what stands beside the canvas where there is any, in reading order. */
  readonly blocks: readonly BlockContent[];
  /** The names of the segments, in the order of their block. */
  readonly segments: readonly string[];
  /** What the signs on notes say, those that occur. */
  readonly key: readonly KeyEntry[];
}

/** What one block says. */
export interface BlockContent {
  readonly keyword: Exclude<ElementKeyword, 'canvas'>;
  readonly title: string;
  readonly question: string;
  readonly description: string;
  readonly notes: readonly NoteContent[];
  /** What is counted at its head; the number of its notes where this is left out. */
  readonly count?: string;
}

/** What one note says. */
export interface NoteContent {
  readonly element: CanvasElement;
  readonly key: string;
  readonly title: string;
  /** Whether the title is the element's own; else it says that there is none. */
  readonly named: boolean;
  readonly chips: readonly ChipContent[];
  readonly facts: readonly string[];
  /** The segments it serves, by their places in their block. */
  readonly segments: readonly number[];
  /** Its findings, the gravest first. */
  readonly findings: readonly Finding[];
  readonly description: string;
}

/** Of more segments than this that a note serves its description tells the number: thousands on each are no help. */
const MOST_SEGMENTS = 24;

/** What a canvas and its findings say in the words of a language. */
export function canvasContent(model: CanvasModel, findings: readonly Finding[], catalogue: Catalogue): CanvasContent {
  const { preview, blocks } = catalogue;
  const segments = segmentNames(model, catalogue);
  const served = servedSegments(model);
  const keys = noteKeys(model.elements);
  const byElement = findingsByElement(findings);
  const currency = model.header && measureOf(model.header, 'currency')?.reading?.unit;

  const noteContent = (element: CanvasElement): NoteContent => {
    const title = titleOf(element);
    const chips = chipUses(element).map(relationshipChip);
    const facts = noteFacts(element, catalogue, currency);
    const places = served.get(element) ?? [];
    const told = element.keyword === 'segment' ? [] : places.slice(0, MOST_SEGMENTS);
    const ranked = byElement.get(element.index) ?? [];
    return {
      element,
      key: keys.get(element)!,
      title: title || preview.unnamed,
      named: title !== '',
      chips,
      facts,
      segments: places,
      findings: ranked,
      description: preview.note({
        title: title || preview.unnamed,
        facts: [...chips.map(({ text }) => text), ...facts],
        segments: told.map((place) => brief(segments[place]!, 60)),
        moreSegments: Math.max(0, places.length - MOST_SEGMENTS),
        findings: ranked.map(({ message }) => message),
      }),
    };
  };

  const blockContent = (keyword: BlockContent['keyword']): BlockContent => {
    const elements = model.byKeyword.get(keyword) ?? [];
    const { title, question } = blocks[keyword];
    const description = preview.block({ title, count: elements.length });
    return { keyword, title, question, description, notes: elements.map(noteContent) };
  };

  const told = [
    ...BLOCKS.map(blockContent),
    ...BESIDE_THE_CANVAS.filter((keyword) => (model.byKeyword.get(keyword) ?? []).length > 0).map(blockContent),
  ];
  const chips = told.flatMap(({ notes }) => notes.flatMap((note) => note.chips));
  return {
    ...headerContent(model, findings, catalogue),
    blocks: told,
    segments,
    key: relationshipKey(new Set(chips.flatMap(({ sign }) => sign ?? [])), catalogue),
  };
}
