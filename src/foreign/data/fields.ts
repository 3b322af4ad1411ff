import { type DraftLine, metricOf, noteOf } from '../draft.ts';
import type { Data, DataEntry, DataMap } from './data-tree.ts';

/** The named values of a map, taken one by one, so that what nobody takes is known. */
export class Fields {
  readonly line: number;
  readonly #entries: DataEntry[];

  constructor(data: Data) {
    this.line = data.line;
    this.#entries = data.kind === 'map' ? [...data.entries] : [];
  }

  /** Takes the first value of the first of some names that is there. */
  take(...keys: readonly string[]): Data | undefined {
    for (const key of keys) {
      const at = this.#entries.findIndex((entry) => entry.key === key);
      if (at >= 0) return this.#entries.splice(at, 1)[0]!.value;
    }
    return undefined;
  }

  /** Takes a value if it is a text and not empty. */
  text(...keys: readonly string[]): string | undefined {
    for (const key of keys) {
      const at = this.#entries.findIndex(
        ({ key: name, value }) => name === key && value.kind === 'text' && value.text !== '',
      );
      if (at >= 0) return (this.#entries.splice(at, 1)[0]!.value as { text: string }).text.trim();
    }
    return undefined;
  }

  /** Takes a list of texts, or one text as a list of one; what else is in it stays. */
  texts(key: string): readonly string[] {
    const at = this.#entries.findIndex(({ key: name, value }) => name === key && isPlainList(value));
    if (at < 0) return [];
    return textsOf(this.#entries.splice(at, 1)[0]!.value);
  }

  /** Takes a list, or one value as a list of one. */
  list(key: string): readonly Data[] {
    const value = this.take(key);
    if (value === undefined || isNothing(value)) return [];
    return value.kind === 'list' ? value.items : [value];
  }

  /** What nobody took, in the order of the file. */
  get rest(): readonly DataEntry[] {
    return this.#entries;
  }

  /** What nobody took as notes and figures. */
  toldRest(): readonly DraftLine[] {
    return this.#entries.flatMap(({ key, value }) => told(key, value));
  }
}

/** Whether a value says nothing. */
export function isNothing(value: Data): boolean {
  return value.kind === 'text' && value.text.trim() === '';
}

/** The texts of a list, or a text as a list of one. */
export function textsOf(value: Data): readonly string[] {
  if (value.kind === 'text') return value.text.trim() === '' ? [] : [value.text.trim()];
  return value.kind === 'list' ? value.items.flatMap(textsOf) : [];
}

function isPlainList(value: Data): boolean {
  return value.kind === 'text' || (value.kind === 'list' && value.items.every(({ kind }) => kind === 'text'));
}

/** A map's values, or none. */
export function entriesOf(data: Data | undefined): DataMap['entries'] {
  return data?.kind === 'map' ? data.entries : [];
}

/** A named value in words: `confidence: 0.7`, `market: size: large`; a figure where it is one. */
export function told(key: string, value: Data): readonly DraftLine[] {
  return toldTexts(key, value).map((text) =>
    isFigure(text.slice(text.lastIndexOf(': ') + 2)) ? metricOf(text) : noteOf(text),
  );
}

/** A named value as texts, each with the names above it. */
export function toldTexts(key: string, value: Data): readonly string[] {
  const name = key === '' ? '' : `${key}: `;
  if (value.kind === 'text') return value.text.trim() === '' ? [] : [`${name}${value.text.trim()}`];
  if (isPlainList(value)) {
    const texts = textsOf(value);
    const isShort = texts.every((text) => text.length <= SHORT && !text.includes(','));
    return isShort && texts.length > 0 ? [`${name}${texts.join(', ')}`] : texts.map((text) => `${name}${text}`);
  }
  if (value.kind === 'list') {
    // What belongs together stays together.
    return value.items.flatMap((item) => {
      const texts = item.kind === 'map' ? toldTexts('', item) : toldTexts(key, item);
      return item.kind === 'map' && texts.length > 0 ? [`${name}${texts.join('; ')}`] : texts;
    });
  }
  const lines = value.entries.flatMap((entry) => toldTexts(entry.key, entry.value));
  return lines.map((line) => `${name}${line}`);
}

const SHORT = 30;

/** Whether a text is a number, perhaps with signs and a unit: `70%`, `€ 12 / month`, `about 3 years`. */
export function isFigure(text: string): boolean {
  const bare = text.trim();
  if (bare.length > 40 || !/\d/.test(bare) || /^\d{4}-\d\d-\d\d/.test(bare)) return false;
  const words = bare.match(/\p{L}+/gu) ?? [];
  return words.length <= 3 && /^[^\p{L}]*\d|^\p{L}{1,3}\.?\s?[^\p{L}]*\d/u.test(bare);
}
