import { isLevel } from '../../language/names.ts';
import type { Catalogue } from '../../messages/catalogue.ts';
import type { PropertyRow } from '../../taxonomy/properties.ts';
import { classesOf } from '../completion/token-class.ts';
import type { ValuePlace } from './value-place.ts';

/** A part of a value, as the catalogue describes it. */
export type Part = keyof Catalogue['editorHints']['shape'];

/** The parts of a value, and which of them is being written. */
export interface Signature {
  readonly parts: readonly Part[];
  readonly active: number;
}

/** What a value of a property is made of, and where in it the cursor stands; undefined where nothing more belongs. */
export function signatureOf(row: PropertyRow, place: ValuePlace): Signature | undefined {
  const parts = partsOf(row);
  const active = parts && activePart(row, place);
  return parts && active !== undefined && active < parts.length ? { parts, active } : undefined;
}

/** The parts of the values of a property; undefined for a list of words or ids, which completion shows. */
function partsOf({ shape, element }: PropertyRow): readonly Part[] | undefined {
  switch (shape) {
    case 'amount':
      return ['number', 'currency', 'per', 'perAnother'];
    case 'percentage':
      return ['number', 'percent'];
    case 'quantity':
      return ['customers'];
    case 'frequency':
      return ['times', 'perTime'];
    case 'rated':
      return element === 'segment' ? ['id', 'level', 'text'] : ['level', 'text'];
    case 'answers':
      return ['ids', 'text'];
    default:
      return undefined;
  }
}

function activePart(row: PropertyRow, place: ValuePlace): number | undefined {
  switch (row.shape) {
    case 'amount':
      return measurePart(place, 1);
    case 'percentage':
      return place.before.length + (place.at?.image.endsWith('%') && place.before.length === 0 ? 1 : 0);
    case 'quantity':
      return place.before.length;
    case 'frequency':
      return measurePart(place, 0);
    case 'rated':
      return row.element === 'segment' ? ratedPart(place) : levelPart(place);
    default:
      return answerPart(place);
  }
}

/** The number, then as many units as may follow it, then each `per` with its unit. */
function measurePart({ before, at }: ValuePlace, units: number): number {
  const classes = classesOf(before);
  const pers = classes.replace(/[^p]/g, '').length;
  if (classes.endsWith('p')) return units + pers;
  const isNext = pers > 0 || classes.length > units || (classes.length > 0 && at?.tokenType.name === 'per');
  return isNext ? units + pers + 1 : classes.length;
}

/** An id, a level, a text; a lone word that is a level is the level. */
function ratedPart({ before, at }: ValuePlace): number | undefined {
  const classes = classesOf(before);
  if (classes.includes('t')) return undefined;
  if (isText(at)) return 2;
  const last = before.at(-1);
  if (before.length >= 2 || (last && isLevel(last.image))) return 2;
  if (before.length === 1) return 1;
  return at && isLevel(at.image) ? 1 : 0;
}

function levelPart({ before, at }: ValuePlace): number | undefined {
  if (classesOf(before).includes('t')) return undefined;
  return isText(at) ? 1 : Math.min(before.length, 1);
}

/** Ids with commas between them, then a text: whether an id or the text follows a comma, what is written shows. */
function answerPart({ before, at }: ValuePlace): number | undefined {
  if (classesOf(before).includes('t')) return undefined;
  return isText(at) || before.length > 0 ? 1 : 0;
}

function isText(token: ValuePlace['at']): boolean {
  return token !== undefined && classesOf([token]) === 't';
}
