import type { Token } from '../../language/token.ts';
import { measureOf } from '../../model/values.ts';
import { CURRENCIES } from '../../taxonomy/currencies.ts';
import type { PropertyRow } from '../../taxonomy/properties.ts';
import type { ValuePlace } from './completion-place.ts';
import type { Proposal, ProposalContext } from './proposal.ts';
import { classesOf } from './token-class.ts';

/** The units of time and of counting that amounts are most often per; any other word is as good. */
const TIMES = ['year', 'month', 'quarter', 'week', 'day', 'hour'] as const;
const THINGS = ['customer', 'user', 'order', 'unit', 'tonne'] as const;

/** The units that go on a measure: nothing before its number, then a currency, then what it is per. */
export function measureProposals(row: PropertyRow, place: ValuePlace, context: ProposalContext): readonly Proposal[] {
  const { since, following } = place;
  if (row.shape === 'currency') return since.length === 0 && following === '' ? currencies(context) : [];
  const written = classesOf(since);
  if (row.shape === 'percentage') return written === 'n' && following === '' ? [percent(context)] : [];
  if (row.shape !== 'amount' && row.shape !== 'frequency') return [];
  if (written.endsWith('p')) return unitsBehindPer(since, context);
  const isNumber = /^n[wx]?(pw)*$/.test(written);
  if (!isNumber) return [];
  const takesCurrency = row.shape === 'amount' && written === 'n' && !/^[wnx]/.test(following);
  return [...(takesCurrency ? currencies(context) : []), ...perProposals(row, since, following, context)];
}

function percent({ catalogue }: ProposalContext): Proposal {
  return { label: '%', sort: 'unit', detail: catalogue.editorFeatures.completion.percent };
}

function currencies({ canvas, catalogue, word }: ProposalContext): readonly Proposal[] {
  const texts = catalogue.editorFeatures.completion;
  const own = canvas.header && measureOf(canvas.header, 'currency')?.reading?.unit;
  const used = canvas.elements.flatMap((element) => measureOf(element, 'amount')?.reading?.unit ?? []);
  const first = [own, ...used].filter((code) => code !== undefined && code !== '%');
  const codes = new Set([...first, 'EUR', 'USD', 'GBP', ...CURRENCIES]) as ReadonlySet<string>;
  return [...codes, ...(/^[A-Z]{3}$/.test(word) && !codes.has(word) ? [word] : [])].map((code) => {
    const currency = texts.currency({ code });
    return { label: code, sort: 'unit', detail: code === own ? texts.ownCurrency({ currency }) : currency };
  });
}

/** `per year`, `per customer`: up to two, each once; `per` alone where the rest is there already. */
function perProposals(
  { shape }: PropertyRow,
  since: readonly Token[],
  following: string,
  { catalogue }: ProposalContext,
): readonly Proposal[] {
  const detail = catalogue.editorFeatures.completion.per;
  const written = since.filter((token) => token.tokenType.name === 'per').length;
  if (written >= 2) return [];
  if (following.startsWith('w')) return [{ label: 'per', sort: 'unit', detail }];
  if (following !== '') return [];
  return units(shape, since).map((unit) => ({ label: `per ${unit}`, sort: 'unit', detail }));
}

function unitsBehindPer(since: readonly Token[], { word }: ProposalContext): readonly Proposal[] {
  const known = units('amount', since);
  const all = word === '' || known.includes(word) ? known : [word, ...known];
  return all.map((unit) => ({ label: unit, sort: 'unit' }));
}

/** A frequency is per a time; an amount per a time or a thing. What is said already is not said again. */
function units(shape: PropertyRow['shape'], since: readonly Token[]): readonly string[] {
  const said = new Set(since.map((token) => token.image));
  const times = TIMES.some((time) => said.has(time)) ? [] : TIMES;
  return [...times, ...(shape === 'amount' ? THINGS : [])].filter((unit) => !said.has(unit));
}
