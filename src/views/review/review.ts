import type { Catalogue, FindingCode } from '../../messages/catalogue.ts';
import type { CanvasElement, CanvasModel, Value } from '../../model/canvas-model.ts';
import type { AlteredElement, Comparison, ElementChange, FactChange } from '../../model/comparison/comparison.ts';
import { consequencesOf } from '../../model/comparison/consequences.ts';
import type { FindingChanges } from '../../rules/compare-findings.ts';
import type { Finding, Severity } from '../../rules/finding.ts';
import { BESIDE_THE_CANVAS, type ElementKeyword, TELLING_ORDER } from '../../taxonomy/elements.ts';
import type { Taxonomy } from '../../taxonomy/taxonomy.ts';
import { cleanText } from '../text/clean-text.ts';
import { noteChips, noteFacts } from '../words/note-facts.ts';
import { consequenceWords } from './consequence-words.ts';
import { valueInWords } from './value-words.ts';
import { type Piece, wholePieces, wordPieces } from './word-pieces.ts';

/** What the changes of one canvas mean, in words, ready to be written down; what matters most comes first. */
export interface Review {
  /** What the canvas is called now, or was called. */
  readonly title: string;
  /** What follows from the changes, in sentences. */
  readonly meaning: readonly string[];
  readonly introduced: readonly ReviewedFinding[];
  readonly resolved: readonly ReviewedFinding[];
  /** The changes by block: relationships and segments before all others. */
  readonly blocks: readonly ReviewedBlock[];
  readonly counts: ReviewCounts;
}

/** How many notes are new, gone, and otherwise than they were. */
export interface ReviewCounts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

export interface ReviewedFinding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly message: string;
  /** The line in the text that has it, from 1. */
  readonly line: number;
}

export interface ReviewedBlock {
  readonly keyword: ElementKeyword;
  readonly title: string;
  readonly notes: readonly ReviewedNote[];
}

/** What happened to a note. */
export type NoteSign = 'added' | 'removed' | 'changed' | 'moved';

export interface ReviewedNote {
  readonly sign: NoteSign;
  readonly change: ElementChange;
  readonly label: string;
  /** Its line in the later text, or in the earlier one where it is gone; from 1. */
  readonly line: number;
  readonly details: readonly Detail[];
}

/** One thing that is said of a note: under which name, and in which words. */
export interface Detail {
  /** The property's word, or what stands for the title; undefined for a sentence of its own. */
  readonly key: string | undefined;
  readonly kind: 'added' | 'removed' | 'changed' | 'said';
  /** Where it is of a part of the note that is no fact. */
  readonly part?: 'title' | 'id';
  readonly pieces: readonly Piece[];
}

/** What of a canvas is told first; the header comes last. */
const ORDER: readonly ElementKeyword[] = [
  'relationship',
  'segment',
  ...TELLING_ORDER.filter((block) => block !== 'relationship' && block !== 'segment'),
  ...BESIDE_THE_CANVAS,
  'canvas',
];

/** Puts a comparison and its findings into words. */
export function reviewOf(
  comparison: Comparison,
  { introduced, resolved }: FindingChanges,
  catalogue: Catalogue,
  taxonomy: Taxonomy,
): Review {
  const notes = comparison.changes.map((change) => reviewNote(change, comparison, catalogue));
  const count = (...signs: readonly NoteSign[]) => notes.filter(({ sign }) => signs.includes(sign)).length;
  const keywordOf = ({ change }: ReviewedNote) => (change.after ?? change.before).keyword;
  return {
    title: cleanText(comparison.after.title ?? comparison.before.title ?? ''),
    meaning: consequencesOf(comparison)
      .flatMap((each) => consequenceWords(each, catalogue, taxonomy))
      .map(cleanText),
    introduced: introduced.map(reviewFinding),
    resolved: resolved.map(reviewFinding),
    blocks: ORDER.flatMap((keyword): readonly ReviewedBlock[] => {
      const own = notes.filter((note) => keywordOf(note) === keyword);
      return own.length > 0 ? [{ keyword, title: catalogue.blocks[keyword].title, notes: own }] : [];
    }),
    counts: { added: count('added'), removed: count('removed'), changed: count('changed', 'moved') },
  };
}

/** Whether a review has nothing to tell. */
export function isEmpty({ blocks, introduced, resolved }: Review): boolean {
  return blocks.length + introduced.length + resolved.length === 0;
}

function reviewFinding({ code, severity, message, range }: Finding): ReviewedFinding {
  return { code, severity, message: cleanText(message), line: range.start.line + 1 };
}

function reviewNote(change: ElementChange, { before, after }: Comparison, catalogue: Catalogue): ReviewedNote {
  const element = change.after ?? change.before;
  const label = cleanText(element.label) || catalogue.blocks[element.keyword].one;
  const line = element.range.start.line + 1;
  if (change.kind === 'altered') {
    const details = alterations(change, catalogue);
    return { sign: change.moved ? 'moved' : 'changed', change, label, line, details };
  }
  const canvas = change.kind === 'added' ? after : before;
  return { sign: change.kind, change, label, line, details: [summaryOf(element, canvas, catalogue)].flat() };
}

/** What a whole note says of itself, as its card in the picture would. */
function summaryOf(element: CanvasElement, canvas: CanvasModel, catalogue: Catalogue): readonly Detail[] {
  const currency = canvas.header?.facts.find(({ key }) => key === 'currency')?.values[0];
  const code = currency?.kind === 'measure' ? currency.reading?.unit : undefined;
  const said = [...noteChips(element), ...noteFacts(element, catalogue, code)];
  return said.length === 0 ? [] : [{ key: undefined, kind: 'said', pieces: same(cleanText(said.join(' · '))) }];
}

function alterations(change: AlteredElement, catalogue: Catalogue): readonly Detail[] {
  const { before, after } = change;
  const { review, blocks } = catalogue;
  const details: Detail[] = [];
  const say = (text: string) => details.push({ key: undefined, kind: 'said', pieces: same(text) });
  if (change.moved) say(review.movedFrom({ block: blocks[before.keyword].title }));
  if (change.retitled) {
    const pieces = wordPieces(cleanText(before.title ?? ''), cleanText(after.title ?? ''));
    details.push({ key: review.retitled, kind: 'changed', part: 'title', pieces });
  }
  if (change.renamed) {
    const text = review.renamed({ from: before.id, to: after.id });
    details.push({ key: undefined, kind: 'said', part: 'id', pieces: same(text) });
  }
  return [...details, ...factDetails(change.facts, catalogue)];
}

/** The changes of facts; names and words that came to one list or left it are told together. */
function factDetails(facts: readonly FactChange[], catalogue: Catalogue): readonly Detail[] {
  const lists = new Map<string, FactChange[]>();
  for (const fact of facts) {
    if (isOfList(fact)) lists.set(fact.key, [...(lists.get(fact.key) ?? []), fact]);
  }
  const words = (values: readonly (Value | undefined)[]) =>
    values.flatMap((value) => (value ? [valueInWords(value, catalogue)] : [])).join(', ');
  const told = new Set<string>();
  return facts.flatMap((fact): readonly Detail[] => {
    const list = lists.get(fact.key);
    if (!list || !isOfList(fact)) return [factDetail(fact, catalogue)];
    if (told.has(fact.key)) return [];
    told.add(fact.key);
    const gone = words(list.map(({ kind, before }) => (kind === 'removed' ? before : undefined)));
    const come = words(list.map(({ kind, after }) => (kind === 'added' ? after : undefined)));
    if (gone === '') return [{ key: fact.key, kind: 'added', pieces: same(come) }];
    if (come === '') return [{ key: fact.key, kind: 'removed', pieces: same(gone) }];
    return [{ key: fact.key, kind: 'changed', pieces: wholePieces(gone, come) }];
  });
}

/** Whether a name or a word of the taxonomy came to a list, or left one. */
function isOfList(fact: FactChange): boolean {
  const value = fact.kind === 'added' ? fact.after : fact.kind === 'removed' ? fact.before : undefined;
  return value?.kind === 'link' || value?.kind === 'term';
}

function factDetail(fact: FactChange, catalogue: Catalogue): Detail {
  const { key } = fact;
  if (fact.kind === 'reordered') {
    const values = fact.after.map((value) => valueInWords(value, catalogue));
    return { key, kind: 'changed', pieces: same(catalogue.review.reordered({ values })) };
  }
  const before = fact.before && valueInWords(fact.before, catalogue);
  const after = fact.after && valueInWords(fact.after, catalogue);
  if (fact.kind === 'changed') {
    // A word of the taxonomy or a name gives way as a whole; of a sentence some words do.
    const isProse = fact.after.kind === 'text' || fact.after.kind === 'rated' || fact.after.kind === 'answer';
    const pieces = isProse ? wordPieces : wholePieces;
    return { key, kind: 'changed', pieces: pieces(before ?? '', after ?? '') };
  }
  return { key, kind: fact.kind, pieces: same(before ?? after ?? '') };
}

function same(text: string): readonly Piece[] {
  return [{ text, mark: 'same' }];
}
