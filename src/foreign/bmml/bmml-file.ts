import { freshId } from '../../edits/refer.ts';
import { quoted } from '../../model/quoted.ts';
import type { ElementKeyword } from '../../taxonomy/elements.ts';
import { findTerm } from '../../taxonomy/lookup.ts';
import { propertyRow } from '../../taxonomy/properties.ts';
import { isReserved } from '../../taxonomy/reserved-words.ts';
import type { Data, DataComment } from '../data/data-tree.ts';
import { type Draft, type DraftLine, type DraftNote, factOf, noteOf } from '../draft.ts';
import { type Need, OTHER_WORDS } from './bmml-shape.ts';

/** What the parts of a reader of BMML share: the draft, and what ids stand for. */
export class BmmlFile {
  readonly draft: Draft;
  /** The notes by their ids in the file; the first of two that share one. */
  readonly notes = new Map<string, DraftNote>();
  /** The jobs, pains and gains by their ids in the file, with the ids that they have in the canvas. */
  readonly needs = new Map<string, { readonly need: Need; readonly id: string }>();
  readonly #comments: DataComment[];

  constructor(draft: Draft, comments: readonly DataComment[]) {
    this.draft = draft;
    this.#comments = comments.flatMap(({ line, text }) => {
      const bare = text.replace(/^[\s=*#~-]+|[\s=*#~-]+$/g, '');
      return bare === '' ? [] : [{ line, text: bare }];
    });
  }

  /** Takes the comments up to a line that nobody has taken. */
  commentsTo(line: number): readonly string[] {
    const end = this.#comments.findIndex((comment) => comment.line > line);
    return this.#comments.splice(0, end < 0 ? this.#comments.length : end).map(({ text }) => text);
  }

  /** The links of some ids: a fact of those that can stand there, and a note of the others. */
  links(
    note: DraftNote,
    key: string,
    field: string,
    ids: readonly string[],
    line: number,
    comment?: string,
  ): DraftLine[] {
    const targets: readonly string[] = propertyRow(note.keyword, key)?.targets ?? [];
    const fit: string[] = [];
    const other: string[] = [];
    for (const id of ids) {
      const target = this.notes.get(id);
      if (target && targets.includes(target.keyword)) fit.push(this.draft.idOf(target));
      else {
        other.push(id);
        if (!target) this.draft.toDo.push({ line, text: this.draft.texts.leadsNowhere({ id }) });
      }
    }
    return [
      ...(fit.length > 0 ? [factOf(key, fit, comment)] : []),
      ...(other.length > 0 ? [noteOf(`${field}: ${other.join(', ')}`)] : []),
    ];
  }

  /** The id that a job, pain or gain has in the canvas. */
  need(id: string, need: Need): string {
    const plain = /^[\p{L}_][\p{L}\p{M}\p{Nd}_-]*$/u.test(id) && !isReserved(id) && !findTerm('level', id);
    const own = plain ? id : freshId({ byId: new Set() }, id, 'segment');
    if (!this.needs.has(id)) this.needs.set(id, { need, id: own });
    return own;
  }
}

/** The term that a word of BMML stands for as a value of a property; undefined where there is none. */
export function termFor(keyword: ElementKeyword, key: string, word: string): string | undefined {
  const vocabulary = propertyRow(keyword, key)?.vocabulary;
  const term = (Object.hasOwn(OTHER_WORDS, word) && OTHER_WORDS[word]) || word.replaceAll('_', '-');
  return vocabulary === undefined ? undefined : findTerm(vocabulary, term)?.term.id;
}

/** An answer to jobs, pains or gains, as a canvas writes it. */
export function answerOf(key: string, ids: readonly string[], text: string | undefined, comment?: string): DraftLine {
  const value = [ids.join(', '), ...(text === undefined ? [] : [quoted(text)])].filter((part) => part !== '').join(' ');
  return { key, value, ...(comment === undefined ? {} : { comment }) };
}

/** The last line of a value. */
export function lastLine(data: Data): number {
  if (data.kind === 'map')
    return data.entries.reduce((last, { value, line }) => Math.max(last, line, lastLine(value)), data.line);
  if (data.kind === 'list') return data.items.reduce((last, item) => Math.max(last, lastLine(item)), data.line);
  return data.line;
}
