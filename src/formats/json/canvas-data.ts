import type { CanvasElement, CanvasModel, Link, Rated, Reading, Value } from '../../model/canvas-model.ts';

/** The version of this shape. It changes when a reader of the old shape would misread the new one. */
export const CANVAS_DATA_VERSION = 1;

/** A canvas as data for other programs. */
export interface CanvasData {
  readonly $schema: string;
  readonly version: typeof CANVAS_DATA_VERSION;
  /** The header; absent where the text has none. */
  readonly canvas?: ElementData;
  /** Every note and what stands beside the canvas, in the order of the text. */
  readonly elements: readonly ElementData[];
}

/** One element. */
export interface ElementData {
  readonly element: string;
  readonly id?: string;
  readonly title?: string;
  /** What it states, by property, in the order of the text. */
  readonly facts?: Readonly<Record<string, readonly ValueData[]>>;
}

/** One value: an id, a term or a text as a text, else an object. */
export type ValueData = string | RatedData | AnswerData | MeasureData | { readonly unreadable: string };

/** A job, pain or gain, or a benefit, cost or risk. */
export interface RatedData {
  readonly id?: string;
  readonly level?: string;
  readonly text?: string;
}

/** What a proposition offers, relieves or creates. */
export interface AnswerData {
  readonly answers: readonly string[];
  readonly text?: string;
}

/** A number, an amount, a share or a date, as it is written and, where it can be read, as numbers. */
export interface MeasureData {
  readonly source: string;
  readonly low?: number;
  readonly high?: number;
  readonly unit?: string;
  readonly per?: readonly string[];
  readonly date?: string;
}

/** The name of the schema that describes this shape: the `$id` of `schemas/bmc.canvas.schema.json`. */
const SCHEMA = 'urn:bmc:canvas:1';

/** All that a canvas states, also what the language does not know, as plain data. */
export function canvasData(canvas: CanvasModel): CanvasData {
  return {
    $schema: SCHEMA,
    version: CANVAS_DATA_VERSION,
    ...(canvas.header ? { canvas: elementData(canvas.header) } : {}),
    elements: canvas.elements.map(elementData),
  };
}

function elementData({ keyword, id, title, facts }: CanvasElement): ElementData {
  const values = new Map<string, ValueData[]>();
  for (const fact of facts) values.set(fact.key, [...(values.get(fact.key) ?? []), ...fact.values.map(valueData)]);
  return {
    element: keyword,
    ...given('id', id),
    ...given('title', title),
    ...(values.size > 0 ? { facts: Object.fromEntries(values) } : {}),
  };
}

function valueData(value: Value): ValueData {
  switch (value.kind) {
    case 'link':
      return value.word;
    case 'term':
      // A firm's own word stays; another word for a term of the taxonomy becomes that term.
      return value.own || !value.term ? value.word : value.term.id;
    case 'text':
      return value.text;
    case 'rated':
      return ratedData(value);
    case 'answer':
      return { answers: value.links.map((link: Link) => link.word), ...given('text', value.text?.text) };
    case 'measure':
      return { source: value.source, ...readingData(value.reading) };
    case 'step':
      return value.link?.word ?? value.keyword ?? '';
    case 'unreadable':
      return { unreadable: value.source };
  }
}

function ratedData({ id, level, text }: Rated): RatedData {
  return { ...given('id', id), ...given('level', level?.term?.id ?? level?.word), ...given('text', text?.text) };
}

function readingData(reading: Reading | undefined): Omit<MeasureData, 'source'> {
  if (!reading) return {};
  const { low, high, unit, per, date } = reading;
  return {
    ...given('low', low),
    ...given('high', high),
    ...given('unit', unit),
    ...(per.length > 0 ? { per } : {}),
    ...given('date', date),
  };
}

/** A property that is there only where it has a value. */
function given<Key extends string, Data>(key: Key, value: Data | undefined): { readonly [K in Key]?: Data } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]?: Data });
}
