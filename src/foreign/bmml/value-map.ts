import { quoted } from '../../model/quoted.ts';
import { findTerm } from '../../taxonomy/lookup.ts';
import type { Data } from '../data/data-tree.ts';
import { Fields, textsOf } from '../data/fields.ts';
import { type DraftLine, type DraftNote, noteOf } from '../draft.ts';
import { answerOf, type BmmlFile } from './bmml-file.ts';
import { NEEDS, type Need } from './bmml-shape.ts';

/** Reads the jobs, pains and gains of a segment. */
export function readNeeds(note: DraftNote, fields: Fields, file: BmmlFile): void {
  for (const { list, need } of NEEDS) {
    /** What is said of several needs alike: which they are. */
    const alike = new Map<string, string[]>();
    for (const item of fields.list(list)) {
      const of = new Fields(item);
      const wanted = of.text('id');
      const id = wanted === undefined ? undefined : file.need(wanted, need);
      const text = item.kind === 'text' ? item.text.trim() || undefined : of.text('description', 'name');
      const [level, unknown] = levelOf(of.text('severity', 'importance'));
      const parts = [id, level, ...(text === undefined ? [] : [quoted(text)])].filter((part) => part !== undefined);
      if (parts.length > 0) note.lines.push({ key: need, value: parts.join(' ') });
      if (id !== wanted) note.lines.push(noteOf(file.draft.texts.itsId({ id: wanted ?? '' })));
      const rest = [...(unknown === undefined ? [] : [`severity: ${unknown}`]), ...restOf(of)];
      for (const told of rest) alike.set(told, [...(alike.get(told) ?? []), id ?? text ?? need]);
    }
    for (const [told, which] of alike) note.lines.push(noteOf(`${told}: ${which.join(', ')}`));
  }
}

function levelOf(word: string | undefined): readonly [level: string | undefined, unknown: string | undefined] {
  if (word === undefined) return [undefined, undefined];
  const level = findTerm('level', word.toLowerCase())?.term.id;
  return level === undefined ? [undefined, word] : [level, undefined];
}

function restOf(fields: Fields): readonly string[] {
  return fields.rest.flatMap(({ key, value }) => textsOf(value).map((text) => `${key} ${text}`));
}

/** A product, a pain reliever or a gain creator, and what it answers. */
interface MapEntry {
  readonly id: string | undefined;
  readonly text: string | undefined;
  readonly own: (typeof NEEDS)[number];
  readonly rest: readonly string[];
  readonly answered: { readonly need: Need; readonly id: string }[];
}

/** What a proposition offers, relieves and creates, put together of its lists and of the fits. */
export class ValueMap {
  readonly note: DraftNote;
  readonly #entries: MapEntry[] = [];
  readonly #further: DraftLine[] = [];
  readonly #segments: DraftLine[] = [];
  readonly #through = new Map<string, string[]>();
  readonly #file: BmmlFile;

  constructor(note: DraftNote, fields: Fields, file: BmmlFile) {
    this.note = note;
    this.#file = file;
    for (const own of NEEDS) for (const item of fields.list(own.answers)) this.#entries.push(entryOf(item, own));
    for (const [field, { need, answer }] of [
      ['addresses_jobs', NEEDS[0]],
      ['relieves_pains', NEEDS[1]],
      ['creates_gains', NEEDS[2]],
    ] as const) {
      const ids = fields.texts(field);
      const known = ids.filter((id) => this.#file.needs.get(id)?.need === need);
      if (known.length > 0)
        this.#further.push(
          answerOf(
            answer,
            known.map((id) => this.#file.needs.get(id)!.id),
            undefined,
          ),
        );
      for (const id of ids) if (!known.includes(id)) this.#nowhere(field, id, fields.line);
    }
    for (const text of fields.texts('features')) this.#further.push(answerOf('offers', [], text));
  }

  /** Whether one of its products, pain relievers or gain creators has this id. */
  has(id: string): boolean {
    return this.#entries.some((entry) => entry.id === id);
  }

  /** States for which segments it is. */
  serve(ids: readonly string[], line: number, comment: string | undefined): void {
    this.#segments.push(...this.#file.links(this.note, 'for', 'for', ids, line, comment));
  }

  /** States that something of it answers a job, pain or gain. */
  map(left: string, right: string, line: number): void {
    const need = this.#file.needs.get(right);
    const entry = this.#entries.find(({ id }) => id === left);
    if (need && entry) entry.answered.push(need);
    else this.#nowhere(left, right, line);
  }

  /** States an answer that the first version writes with the fit. */
  answer(need: Need, id: string, text: string | undefined, through: readonly string[], line: number): void {
    const known = this.#file.needs.get(id);
    const { answer } = NEEDS.find((row) => row.need === need)!;
    if (known?.need === need) this.#further.push(answerOf(answer, [known.id], text));
    else {
      this.#nowhere(need, id, line);
      if (text !== undefined) this.#further.push(answerOf(answer, [], text));
    }
    for (const product of through) this.#through.set(product, [...(this.#through.get(product) ?? []), known?.id ?? id]);
  }

  /** Writes it all into the note. */
  write(): void {
    const { lines } = this.note;
    lines.push(...this.#segments, ...this.#entries.flatMap(linesOf), ...this.#further);
    /** What is said of several products alike: which they are. */
    const alike = new Map<string, string[]>();
    for (const { id, text, rest } of this.#entries) {
      for (const told of rest) alike.set(told, [...(alike.get(told) ?? []), id ?? text ?? '']);
    }
    for (const [told, which] of alike) lines.push(noteOf(`${told}: ${which.join(', ')}`));
    for (const [product, needs] of this.#through) lines.push(noteOf(`through ${product}: ${needs.join(', ')}`));
  }

  #nowhere(left: string, right: string, line: number): void {
    this.#further.push(noteOf(`${left}: ${right}`));
    this.#file.draft.toDo.push({ line, text: this.#file.draft.texts.leadsNowhere({ id: right }) });
  }
}

function entryOf(item: Data, own: MapEntry['own']): MapEntry {
  const fields = new Fields(item);
  const id = fields.text('id');
  const text = item.kind === 'text' ? item.text.trim() || undefined : fields.text('name', 'description');
  return { id, text, own, rest: restOf(fields), answered: [] };
}

/** One line for what it answers of its own sort, and one for each other sort. */
function linesOf({ id: behind, text, own, answered }: MapEntry): readonly DraftLine[] {
  const ofSort = (need: Need) => [...new Set(answered.filter((of) => of.need === need).map((of) => of.id))];
  const others = NEEDS.filter((row) => row !== own && ofSort(row.need).length > 0);
  // Half-written: an id of what is not said.
  if (text === undefined && answered.length === 0)
    return behind === undefined ? [] : [noteOf(`${own.answers}: ${behind}`)];
  return [
    answerOf(own.answer, ofSort(own.need), text, behind),
    ...others.map((row) => answerOf(row.answer, ofSort(row.need), text, behind)),
  ];
}
