import { quoted } from '../../model/quoted.ts';
import type { BlockName } from '../../taxonomy/elements.ts';
import type { NamedBlock } from '../block-of.ts';
import { isFigure } from '../data/fields.ts';
import { type Draft, type DraftLine, type DraftNote, metricOf, noteOf } from '../draft.ts';
import { isPlaceholder, isQuestion } from '../prompts.ts';
import { ledText } from '../split-items.ts';
import { alikeKey, firstAlike, Wishes } from '../wishes.ts';
import { needOf } from './needs.ts';
import type { Item } from './pieces.ts';

/** Writes what is read of a document into a draft. */
export class NoteWriter {
  readonly draft: Draft;
  readonly #wishes: Wishes;
  /** Notes that a table or a drawing gives in few words: others may say the same in more. */
  readonly #brief = new Map<DraftNote, number>();

  constructor(draft: Draft) {
    this.draft = draft;
    this.#wishes = new Wishes(draft);
  }

  /** Says which block begins; what its heading says beside the name stays as a comment. */
  heading(text: string, line: number, { block, isBare }: NamedBlock): void {
    this.draft.headings.push({ line, text, block });
    if (!isBare) this.draft.comment(text.replaceAll('\n', ' '));
  }

  add(block: BlockName, text: string): DraftNote {
    const { title, more } = ledText(text);
    const note = this.draft.add(block, title);
    if (more !== undefined) note.lines.push(noteOf(more));
    return note;
  }

  /** A note of a few words, from a table or a drawing. */
  tableItem(block: BlockName, text: string, line: number): void {
    if (isPlaceholder(text) || isQuestion(text)) this.leaveOut(text, line);
    else this.#brief.set(this.add(block, text), line);
  }

  /** A note of a list, with what is below it. */
  item(block: BlockName, item: Item): DraftNote {
    const note = item.lead === undefined ? this.add(block, item.text) : this.draft.add(block, item.lead);
    if (item.more !== undefined) note.lines.push(noteOf(item.more));
    for (const child of item.children) this.below(note, child);
    return note;
  }

  /** What stands below a note: a need of a segment, a figure, a text. */
  below(note: DraftNote, item: Item, path = ''): void {
    const { text, lead, more, line, children } = item;
    const need = note.keyword === 'segment' ? needOf(lead ?? text) : undefined;
    if (need !== undefined && (children.length > 0 || more !== undefined)) {
      const told = [...(more === undefined ? [] : [more]), ...children.flatMap(flatItem)];
      note.lines.push(...told.map((each) => ({ key: need, value: quoted(each) })));
      return;
    }
    if (text !== '' && isPlaceholder(text)) this.leaveOut(text, line);
    else if (text !== '' && isQuestion(text) && children.length === 0 && (item.isItalic || item.isParagraph))
      this.leaveOut(text, line);
    else if (text !== '')
      note.lines.push(told(`${path}${lead !== undefined && more !== undefined ? `${lead}: ${more}` : text}`));
    for (const child of children) this.below(note, child, `${path}${(lead ?? text).replace(/[:：]$/u, '')}: `);
  }

  /** A further column of a row: it belongs to the row's note where there is one alone. */
  remark(block: BlockName, heading: string, text: string, line: number): void {
    const last = this.draft.notes.at(-1);
    const told = `${heading}: ${text.replaceAll('\n', ', ')}`;
    if (isPlaceholder(text)) this.leaveOut(told, line);
    else if (last?.keyword === block) last.lines.push(noteOf(told));
    else this.draft.comment(told);
  }

  /** Something that belongs to no block: a note of the header. */
  around(text: string, line: number, path: readonly string[] = []): void {
    const full = [...path, text.replaceAll('\n', ' ')].join(': ');
    if (isPlaceholder(text)) this.leaveOut(full, line);
    else this.draft.header.lines.push(told(full));
  }

  wish(wish: Parameters<Wishes['add']>[0]): void {
    this.#wishes.add(wish);
  }

  leaveOut(text: string, line: number): void {
    if (/[\p{L}\p{N}]/u.test(text)) this.draft.leaveOut(line, text);
  }

  byCommas(text: string, line: number): void {
    this.draft.guessed.push({ line, text: this.draft.texts.byCommas({ text }) });
  }

  /** What the columns of a table are called stays known, as part of what was read. */
  tableHead(names: readonly string[], line: number): void {
    const text = names.filter((name) => name !== '').join(' | ');
    if (text !== '') this.draft.leaveOut(line, this.draft.texts.columns({ names: text }));
  }

  /** Ends the reading: makes links, and takes back what a table says of what a list says too. */
  end(): void {
    const full = firstAlike(this.draft.notes.filter((note) => !this.#brief.has(note)));
    const taken = new Set<DraftNote>();
    for (const [note, line] of this.#brief) {
      const same = full.get(alikeKey(note.keyword, note.title));
      if (!same || note.lines.length > 0) continue;
      same.above.unshift(...note.above);
      taken.add(note);
      this.draft.leaveOut(line, this.draft.texts.saidTwice({ text: note.title ?? '' }));
    }
    if (taken.size > 0) this.draft.take(taken);
    this.#wishes.fulfil();
  }
}

/** A text as a note, or as a figure where it is one. */
function told(text: string): DraftLine {
  return isFigure(text.slice(text.lastIndexOf(':') + 1)) && /:/.test(text) ? metricOf(text) : noteOf(text);
}

/** An item and what is below it, each as a text. */
function flatItem({ text, children }: Item): readonly string[] {
  return [...(text === '' ? [] : [text]), ...children.flatMap(flatItem)];
}
