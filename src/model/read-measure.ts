import { isCurrency } from '../taxonomy/currencies.ts';
import type { Shape } from '../taxonomy/properties.ts';
import type { Reading } from './canvas-model.ts';

const FACTOR: Readonly<Record<string, number>> = { k: 1e3, M: 1e6, bn: 1e9 };
const NUMBER = /^([+-]?\d+(?:\.\d+)?)(k|M|bn)?$/;
const RANGE = /^([+-]?\d+(?:\.\d+)?)(k|M|bn)?\.\.([+-]?\d+(?:\.\d+)?)(k|M|bn)?$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MOST_UNITS = 2;

/**
 * What a measure says, or undefined where it is malformed for its shape. A number may be a range `A..B` and carry `k`,
 * `M` or `bn`; an amount names an ISO 4217 currency or `%`, and up to two `per WORD`.
 *
 * @param source the measure as written, its parts separated by single spaces
 */
export function readMeasure(shape: Shape, source: string): Reading | undefined {
  if (shape === 'currency') return isCurrency(source) ? reading({ unit: source }) : undefined;
  if (shape === 'date') return isDate(source) ? reading({ date: source }) : undefined;
  const [head = '', ...units] = source.includes('per ') ? source.split(/ ?\bper (?=\S)/) : [source];
  const per = units.map((unit) => unit.trim());
  if (per.length > MOST_UNITS || per.some((unit) => !/^[\p{L}_][\p{L}\p{M}\p{Nd}_-]*$/u.test(unit))) return undefined;
  const parts = head.trim().replace(/%$/, ' %').split(/ +/);
  const numbers = readNumbers(parts[0] ?? '');
  const unit = parts[1];
  if (!numbers || parts.length > 2 || !unitFits(shape, unit) || (per.length > 0 && !takesPer(shape))) return undefined;
  return reading({ ...numbers, unit, per });
}

/** How a malformed measure was most likely meant, as the language writes it; undefined where that is unclear. */
export function suggestMeasure(shape: Shape, source: string): string | undefined {
  const symbols: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'JPY', '₹': 'INR' };
  const rewritten = source
    .replace(/^([€$£¥₹]) ?(\S+)/u, (_, sign: string, number: string) => `${number} ${symbols[sign]}`)
    .replace(/([\d])([€$£¥₹])/u, (_, digit: string, sign: string) => `${digit} ${symbols[sign]}`)
    .replace(/ ([€$£¥₹])/u, (_, sign: string) => ` ${symbols[sign]}`)
    .replace(/(?<=\d)[,'’](?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d) (?=(?:k|M|bn)(?: |$))/, '')
    .replace(/(?<=\d)K(?= |$)/, 'k')
    .replace(/(?<=\d) ?(?:mio|mn|million)(?= |$)/i, 'M')
    .replace(/(?<=\d)([A-Z]{3})(?= |$)/, ' $1')
    .replace(/^([A-Z]{3}) (\S+)/, '$2 $1')
    .replace(/ ?\/ ?(?=\p{L})/gu, ' per ')
    .replace(/ (?:a|each|every) (?=(?:day|week|month|quarter|year)\b)/, ' per ')
    .replace(/ ?[–—-] ?(?=\d)/g, (dash, at: number) => (at === 0 ? dash : '..'));
  return rewritten !== source && readMeasure(shape, rewritten) ? rewritten : undefined;
}

function readNumbers(text: string): { low: number; high: number } | undefined {
  const single = NUMBER.exec(text);
  if (single) {
    const value = scaled(single[1], single[2]);
    return { low: value, high: value };
  }
  const range = RANGE.exec(text);
  if (!range) return undefined;
  const low = scaled(range[1], range[2] ?? range[4]);
  const high = scaled(range[3], range[4]);
  return low <= high ? { low, high } : undefined;
}

/** Rounded to what was written: 4.2 M is 4200000, not 4200000.0000000005. */
function scaled(digits: string | undefined, suffix: string | undefined): number {
  if (suffix === undefined && digits !== undefined && digits.length < 15) return Number(digits);
  return Number.parseFloat((Number(digits) * (FACTOR[suffix ?? ''] ?? 1)).toPrecision(15));
}

function unitFits(shape: Shape, unit: string | undefined): boolean {
  if (shape === 'percentage') return unit === undefined || unit === '%';
  if (shape !== 'amount') return unit === undefined;
  return unit === undefined || unit === '%' || isCurrency(unit);
}

function takesPer(shape: Shape): boolean {
  return shape === 'amount' || shape === 'frequency';
}

function isDate(text: string): boolean {
  const match = DATE.exec(text);
  if (!match) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function reading(parts: Partial<Reading>): Reading {
  return { low: undefined, high: undefined, unit: undefined, per: [], date: undefined, ...parts };
}
