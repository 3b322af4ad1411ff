import type { Catalogue } from '../../messages/catalogue.ts';
import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { measureOf, termUsesOf } from '../../model/values.ts';
import type { Finding, Severity } from '../../rules/finding.ts';
import { BESIDE_THE_CANVAS, BLOCKS, type ElementKeyword } from '../../taxonomy/elements.ts';
import { noteKeys } from '../note-keys.ts';
import { servedSegments } from '../served-segments.ts';
import { cleanText } from '../text/clean-text.ts';
import { brief } from '../text/graphemes.ts';
import { noteChips, noteFacts, textLines } from '../words/note-facts.ts';
import { termWords } from '../words/term-words.ts';

/** What a canvas says in words, before anybody asks where it stands. */
export interface CanvasContent {
  readonly title: string;
  readonly tagline: string;
  /** Stage, date and authors. */
  readonly about: readonly string[];
  /** How many findings of each severity there are, the gravest first; those of which there are none are left out. */
  readonly counts: readonly FindingCount[];
  /** The notes of the nine blocks, and of what stands beside the canvas where there is any, in reading order. */
  readonly blocks: readonly BlockContent[];
  /** The names of the segments, in the order of their block. */
  readonly segments: readonly string[];
}

/** How many findings of one severity there are. */
export interface FindingCount {
  readonly severity: Severity;
  readonly words: string;
}

/** What one block says. */
export interface BlockContent {
  readonly keyword: Exclude<ElementKeyword, 'canvas'>;
  readonly title: string;
  readonly question: string;
  readonly description: string;
  readonly notes: readonly NoteContent[];
}

/** What one note says. */
export interface NoteContent {
  readonly element: CanvasElement;
  readonly key: string;
  readonly title: string;
  /** Whether the title is the element's own; else it says that there is none. */
  readonly named: boolean;
  readonly chips: readonly string[];
  readonly facts: readonly string[];
  /** The segments it serves, by their places in their block. */
  readonly segments: readonly number[];
  /** Its findings, the gravest first. */
  readonly findings: readonly Finding[];
  readonly description: string;
}

/** The severities, the gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information'];

/** A text longer than this is drawn to here, and a sign tells that there is more: a whole book is no title. */
const LONGEST_TEXT = 20_000;

/** Of more segments than this that a note serves its description tells the number: thousands on each are no help. */
const MOST_SEGMENTS = 24;

/** What a canvas and its findings say in the words of a language. */
export function canvasContent(model: CanvasModel, findings: readonly Finding[], catalogue: Catalogue): CanvasContent {
  const { preview, blocks } = catalogue;
  const segments = (model.byKeyword.get('segment') ?? []).map(
    (segment) => brief(cleanText(segment.label), LONGEST_TEXT) || preview.unnamed,
  );
  const served = servedSegments(model);
  const keys = noteKeys(model.elements);
  const byElement = findingsByElement(findings);
  const currency = model.header && measureOf(model.header, 'currency')?.reading?.unit;

  const noteContent = (element: CanvasElement): NoteContent => {
    const title = brief(cleanText(element.label), LONGEST_TEXT);
    const chips = noteChips(element);
    const facts = noteFacts(element, catalogue, currency);
    const places = served.get(element) ?? [];
    const told = element.keyword === 'segment' ? [] : places.slice(0, MOST_SEGMENTS);
    const own = byElement.get(element.index) ?? [];
    const ranked = SEVERITIES.flatMap((severity) => own.filter((finding) => finding.severity === severity));
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
        facts: [...chips, ...facts],
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

  return {
    title: brief(cleanText(model.title ?? ''), LONGEST_TEXT) || preview.untitled,
    tagline: brief(model.header ? textLines(model.header, 'tagline').join(' ') : '', LONGEST_TEXT),
    about: model.header ? aboutCanvas(model.header, catalogue) : [],
    counts: SEVERITIES.flatMap((severity) => {
      const count = findings.filter((finding) => finding.severity === severity).length;
      return count > 0 ? [{ severity, words: preview.findings[severity](count) }] : [];
    }),
    blocks: [
      ...BLOCKS.map(blockContent),
      ...BESIDE_THE_CANVAS.filter((keyword) => (model.byKeyword.get(keyword) ?? []).length > 0).map(blockContent),
    ],
    segments,
  };
}

/** The findings about each element, by its index. */
function findingsByElement(findings: readonly Finding[]): ReadonlyMap<number | undefined, readonly Finding[]> {
  const groups = new Map<number | undefined, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.element);
    if (group) group.push(finding);
    else groups.set(finding.element, [finding]);
  }
  return groups;
}

/** Stage, date and authors of a canvas, as far as its header states them. */
function aboutCanvas(header: CanvasElement, { preview }: Catalogue): readonly string[] {
  const [stage] = termUsesOf(header, 'stage');
  const date = measureOf(header, 'date')?.reading?.date?.split('-').map(Number);
  const authors = textLines(header, 'author');
  return [
    ...(stage ? [preview.header.stage({ stage: termWords(stage) })] : []),
    ...(date ? [preview.header.date({ year: date[0]!, month: date[1]!, day: date[2]! })] : []),
    ...(authors.length > 0 ? [preview.header.authors({ names: authors.map((name) => brief(name, 60)) })] : []),
  ];
}
