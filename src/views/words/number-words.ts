import type { Catalogue } from '../../messages/catalogue.ts';
import type { Reading } from '../../model/canvas-model.ts';

/** The letters that stand for a factor, the largest first, and from which number on each is used. */
const SCALES = [
  { letter: 'bn', factor: 1e9, from: 1e9 },
  { letter: 'M', factor: 1e6, from: 1e6 },
  { letter: 'k', factor: 1e3, from: 1e5 },
] as const;

/**
 * A measure in words: `4.2 M EUR a year`, `5–10 %`, `12 000`.
 *
 * @param currency the unit of an amount that states none
 */
export function measureWords(reading: Reading, catalogue: Catalogue, currency?: string): string | undefined {
  const { low, high, unit, per } = reading;
  if (low === undefined || high === undefined) return undefined;
  const number = rangeWords(low, high, catalogue);
  return catalogue.preview.measure({ number, unit: unit ?? currency, per });
}

/** A number as it is read: digits in groups, and a letter where a large one is round. */
function numberWords(value: number, catalogue: Catalogue): string {
  const { number, letter } = shortened(value, catalogue);
  return number + letter;
}

/** A range of numbers, the letter of both written once; a single number where both ends are the same. */
export function rangeWords(low: number, high: number, catalogue: Catalogue): string {
  if (low === high) return numberWords(low, catalogue);
  const [from, to] = [shortened(low, catalogue), shortened(high, catalogue)];
  return catalogue.preview.range({
    low: from.letter === to.letter ? from.number : from.number + from.letter,
    high: to.number + to.letter,
  });
}

/** The digits of a number and the letter after them, if any. */
function shortened(value: number, { preview: { digits } }: Catalogue): { number: string; letter: string } {
  const size = Math.abs(value);
  for (const { letter, factor, from } of SCALES) {
    if (size < from) continue;
    const scaled = Number((value / factor).toPrecision(12));
    // A letter shortens a round number; of an odd one it would hide digits.
    if (decimalsOf(scaled) <= 2) return { number: grouped(scaled, digits), letter: digits[letter] };
  }
  return { number: grouped(value, digits), letter: '' };
}

function decimalsOf(value: number): number {
  return plain(value).split('.')[1]?.length ?? 0;
}

function grouped(value: number, digits: { group: string; decimal: string }): string {
  const [whole = '', fraction] = plain(Math.abs(value)).split('.');
  const groups = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, digits.group);
  return `${value < 0 ? '−' : ''}${groups}${fraction === undefined ? '' : digits.decimal + fraction}`;
}

/** The digits of a number, never with an exponent. */
function plain(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return Math.abs(value) < 1 ? value.toFixed(20).replace(/0+$/, '') : BigInt(Math.round(value)).toString();
}
