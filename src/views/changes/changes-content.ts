import type { Catalogue } from '../../messages/catalogue.ts';
import type { CanvasElement } from '../../model/canvas-model.ts';
import type { Comparison } from '../../model/comparison/comparison.ts';
import { BESIDE_THE_CANVAS, BLOCKS } from '../../taxonomy/elements.ts';
import { type BlockContent, type CanvasContent, canvasContent, type NoteContent } from '../canvas/canvas-content.ts';
import type { NotePlaces } from '../note-keys.ts';
import { isEmpty, type Review, type ReviewedNote, reviewOf } from '../review/review.ts';
import { SIGNS } from '../review/review-as-text.ts';
import { exchange, type Piece, wordPieces } from '../review/word-pieces.ts';
import type { CardLook } from '../sheet/boxes.ts';
import { titleOf } from '../sheet/title-of.ts';
import type { ChangeTone } from '../theme.ts';
import { CHANGE_TONES } from './change-tones.ts';
import type { ComparedCanvas } from './changes.ts';
import { type ChangesHead, changesHead } from './changes-head.ts';
import { type ChangesState, notesOfBlock } from './merged-blocks.ts';
import { notePlaces } from './note-places.ts';
import { beforeAndAfter, detailPieces, detailWords } from './told-pieces.ts';

/** What a picture of what changed says in words. */
export interface ChangesContent {
  readonly head: ChangesHead;
  /** The notes of the states that are drawn, each in its block. */
  readonly canvas: CanvasContent;
  /** What beside its words there is to a note. */
  readonly marks: ReadonlyMap<NoteContent, MarkedNote>;
}

/** A note, and what became of it. */
export interface MarkedNote {
  /** Undefined for what is as it was. */
  readonly sign: ChangeTone | undefined;
  readonly look: CardLook;
  /** Whether it stands in the earlier state alone. */
  readonly side: 'before' | undefined;
  readonly title: readonly Piece[];
  /** Whether its title is quieter than those of others. */
  readonly quiet: boolean;
  /** What it says otherwise, a line or more each. */
  readonly details: readonly (readonly Piece[])[];
  /** The same in plain words. */
  readonly said: readonly string[];
}

/** Puts into words what changed, and every note of the states that are drawn. */
export function changesContent(compared: ComparedCanvas, state: ChangesState, catalogue: Catalogue): ChangesContent {
  const { comparison, findings, taxonomy, unreadable } = compared;
  const review = reviewOf(comparison, findings, catalogue, taxonomy);
  const reviewed = reviewedNotes(review);
  const shown = unreadable === undefined ? state : unreadable === 'before' ? 'after' : 'before';
  const places = notePlaces(comparison, shown);
  const told = {
    before: canvasContent(comparison.before, shown === 'before' ? findings.resolved : [], catalogue),
    after: canvasContent(comparison.after, shown === 'before' ? [] : findings.introduced, catalogue),
  };
  const contents = { before: contentsOf(told.before), after: contentsOf(told.after) };
  const noter = new Noter(comparison, shown, places, catalogue);

  const marks = new Map<NoteContent, MarkedNote>();
  const blockContent = (keyword: BlockContent['keyword']): BlockContent => {
    const { title, question } = catalogue.blocks[keyword];
    const elements = notesOfBlock(comparison, keyword, shown);
    const signs = new Map<ChangeTone, number>();
    const notes = elements.map((element) => {
      const note = unreadable === undefined ? reviewed.get(element) : undefined;
      if (note) signs.set(note.sign, (signs.get(note.sign) ?? 0) + 1);
      const content = contents[noter.sideOf(element)].get(element)!;
      const [marked, mark] = noter.note(element, content, note, unreadable !== undefined);
      marks.set(marked, mark);
      return marked;
    });
    const counted = CHANGE_TONES.flatMap((sign) => (signs.has(sign) ? [{ sign, count: signs.get(sign)! }] : []));
    return {
      keyword,
      title,
      question,
      notes,
      count: counted.map(({ sign, count }) => `${SIGNS[sign]}${count}`).join('  '),
      description: catalogue.changes.block({
        block: title,
        notes: counted.map(({ sign, count }) => catalogue.changes.counts[sign](count)),
      }),
    };
  };
  const beside = BESIDE_THE_CANVAS.filter((keyword) => notesOfBlock(comparison, keyword, shown).length > 0);
  const { title } = told[shown === 'before' ? 'before' : 'after'];
  const canvas: CanvasContent = {
    title,
    tagline: '',
    about: [],
    counts: [],
    segments: [],
    blocks: [...BLOCKS, ...beside].map(blockContent),
    key: isEmpty(review) || unreadable !== undefined ? [] : keyOf(review, shown, catalogue),
  };
  return { head: changesHead(compared, review, title, state, catalogue), canvas, marks };
}

/** What became of each note, by its element in either state. */
function reviewedNotes({ blocks }: Review): ReadonlyMap<CanvasElement, ReviewedNote> {
  const notes = blocks.flatMap((block) => block.notes);
  return new Map(
    notes.flatMap((note) => [note.change.before, note.change.after].flatMap((at) => (at ? [[at, note] as const] : []))),
  );
}

function contentsOf({ blocks }: CanvasContent): ReadonlyMap<CanvasElement, NoteContent> {
  return new Map(blocks.flatMap(({ notes }) => notes.map((note) => [note.element, note] as const)));
}

/** What the signs that occur say. */
function keyOf({ blocks }: Review, shown: ChangesState, { changes }: Catalogue): CanvasContent['key'] {
  const signs = new Set(blocks.flatMap(({ keyword, notes }) => (keyword === 'canvas' ? [] : notes.map((n) => n.sign))));
  const isShown = (tone: ChangeTone) =>
    signs.has(tone) && !(tone === 'added' && shown === 'before') && !(tone === 'removed' && shown === 'after');
  return CHANGE_TONES.filter(isShown).map((sign) => ({ sign, tone: sign, words: changes.key[sign] }));
}

/** Sets the notes of one picture. */
class Noter {
  readonly #earlier: ReadonlySet<CanvasElement>;
  readonly #state: ChangesState;
  readonly #places: NotePlaces;
  readonly #catalogue: Catalogue;

  constructor({ after, before }: Comparison, state: ChangesState, places: NotePlaces, catalogue: Catalogue) {
    // Compared with itself, a canvas has only its own text to lead to.
    this.#earlier = new Set(before === after ? [] : before.elements);
    this.#state = state;
    this.#places = places;
    this.#catalogue = catalogue;
  }

  sideOf(element: CanvasElement): 'before' | 'after' {
    return this.#earlier.has(element) ? 'before' : 'after';
  }

  /** @param plain whether there is nothing to compare it with */
  note(
    element: CanvasElement,
    content: NoteContent,
    reviewed: ReviewedNote | undefined,
    plain: boolean,
  ): readonly [NoteContent, MarkedNote] {
    const { preview, review } = this.#catalogue;
    const isWhole = plain || this.#state !== 'both' || reviewed?.sign === 'added' || reviewed?.sign === 'removed';
    const sign = reviewed?.sign;
    const told = isWhole || !reviewed ? [] : this.#details(reviewed);
    const title = isWhole ? [same(content.title)] : titlePieces(reviewed, content.title);
    const { chips, facts } = isWhole ? content : { chips: [], facts: [] };
    const moved = this.#movedTo(element, reviewed);
    const description = preview.note({
      title: beforeAndAfter(title),
      facts: [
        ...(sign ? [review.signs[sign]] : []),
        ...chips.map(({ text }) => text),
        ...facts,
        ...told.map(({ words }) => words),
        ...moved,
      ],
      segments: [],
      moreSegments: 0,
      findings: content.findings.map(({ message }) => message),
    });
    const isGone = sign === 'removed';
    const place = this.#places(element);
    return [
      {
        ...content,
        element: { ...element, index: place.index },
        key: place.key,
        chips,
        facts,
        segments: [],
        description,
      },
      {
        sign,
        look: isGone ? 'absent' : 'note',
        side: this.sideOf(element) === 'before' ? 'before' : undefined,
        title: isGone ? title.map(({ text }) => ({ text, mark: 'removed' })) : title,
        quiet: !content.named || (!isWhole && !reviewed),
        details: [...told.map(({ pieces }) => pieces), ...moved.map((words) => [same(words)])],
        said: [...told.map(({ words }) => words), ...moved],
      },
    ];
  }

  #details({ details }: ReviewedNote): readonly { readonly pieces: readonly Piece[]; readonly words: string }[] {
    // The title shows by itself what became of it; an id is for who writes, and is told where nothing else is.
    const isIdAlone = details.every(({ part }) => part === 'id');
    const beside = details.filter(({ part }) => part === undefined || (part === 'id' && isIdAlone));
    return beside.map((detail) => ({
      pieces: detailPieces(detail, this.#catalogue),
      words: detailWords(detail, this.#catalogue),
    }));
  }

  /** Where a note of the earlier state stands now. */
  #movedTo(element: CanvasElement, reviewed: ReviewedNote | undefined): readonly string[] {
    const { blocks, changes, review } = this.#catalogue;
    if (this.#state === 'both' || reviewed?.sign !== 'moved' || reviewed.change.kind !== 'altered') return [];
    const { after, before } = reviewed.change;
    return element === before
      ? [changes.movedTo({ block: blocks[after.keyword].title })]
      : [review.movedFrom({ block: blocks[before.keyword].title })];
  }
}

/** What a note is called, and what it was called. */
function titlePieces(reviewed: ReviewedNote | undefined, title: string): readonly Piece[] {
  if (reviewed?.change.kind !== 'altered') return [same(title)];
  const { after, before } = reviewed.change;
  const [was, is] = [titleOf(before), titleOf(after)];
  return was === is || was === '' ? [same(title)] : exchange(wordPieces(was, is), ' ');
}

function same(text: string): Piece {
  return { text, mark: 'same' };
}
