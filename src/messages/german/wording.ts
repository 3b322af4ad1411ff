import { capital, code, type Lacking, type NamedElement, type NameList, short } from '../quoting.ts';
import { blocks } from './blocks.ts';

/*
 * How the German texts speak: nobody is addressed, neither as “du” nor as “Sie”. What to do stands in the infinitive
 * (“Nach `for` ein Kundensegment nennen.”), questions are asked of the matter or of “wir”, and it is “das Canvas”.
 */

/** A case that a message puts a name in. */
export type Case = 'nominative' | 'accusative' | 'dative';

type Gender = 'masculine' | 'feminine' | 'neuter';

/** The gender of what `blocks` calls a single element, and of a job, pain or gain. */
const GENDERS: Readonly<Record<string, Gender>> = {
  partner: 'masculine',
  activity: 'feminine',
  resource: 'feminine',
  proposition: 'neuter',
  relationship: 'feminine',
  channel: 'masculine',
  segment: 'neuter',
  cost: 'feminine',
  revenue: 'feminine',
  canvas: 'masculine',
  hypothesis: 'feminine',
  hotspot: 'masculine',
  change: 'feminine',
  idea: 'feminine',
  job: 'feminine',
  pain: 'neuter',
  gain: 'masculine',
};

/** What a segment wants, hurts and hopes. */
const NEEDS: Readonly<Record<string, string>> = { job: 'Aufgabe', pain: 'Problem', gain: 'Wunsch' };

/** The endings of `dies-` and, but for the nominative, of `ein-`. */
const ENDINGS: Readonly<Record<Case, Readonly<Record<Gender, string>>>> = {
  nominative: { masculine: 'er', feminine: 'e', neuter: 'es' },
  accusative: { masculine: 'en', feminine: 'e', neuter: 'es' },
  dative: { masculine: 'em', feminine: 'er', neuter: 'em' },
};

/** What a reader calls an element of a keyword, or a job, pain or gain: `Wertangebot`. */
export function kindName(kind: string): string {
  return NEEDS[kind] ?? (Object.hasOwn(blocks, kind) ? blocks[kind as keyof typeof blocks].one : kind);
}

/** An element of a keyword with its indefinite article: `eine Kundenbeziehung`, `einem Kanal`. */
export function a(kind: string, form: Case = 'nominative'): string {
  const gender = GENDERS[kind] ?? 'neuter';
  const bare = gender !== 'feminine' && (form === 'nominative' || (form === 'accusative' && gender === 'neuter'));
  return `ein${bare ? '' : ENDINGS[form][gender]} ${kindName(kind)}`;
}

/** An element of a keyword that is pointed at: `diese Kundenbeziehung`, `diesem Kanal`. */
export function thisOne(kind: string, form: Case = 'nominative'): string {
  return `dies${ENDINGS[form][GENDERS[kind] ?? 'neuter']} ${kindName(kind)}`;
}

/** An element's title in quotation marks, cut where it is long; `diese Kundenbeziehung` where it has none. */
export function named({ label, keyword }: NamedElement, form: Case = 'nominative'): string {
  return label.trim() === '' ? thisOne(keyword, form) : quoted(label);
}

/** A text in German quotation marks, cut where it is long. */
export function quoted(text: string): string {
  return `„${short(text)}“`;
}

/** The names of elements: `„A“, „B“ und „C“`, or `„A“, „B“ und 7 weitere`. */
export function names({ first, count }: NameList, form: Case = 'nominative'): string {
  const rest = count - first.length;
  const more = form === 'dative' ? 'weiteren' : 'weitere';
  return and([...first.map((element) => named(element, form)), ...(rest > 0 ? [`${rest} ${more}`] : [])]);
}

/** The form of a word that agrees with how many are named: `ist` or `sind`. */
export function agree({ count }: NameList, one: string, many: string): string {
  return count === 1 ? one : many;
}

/** `x, y und z`. */
export function and(words: readonly string[]): string {
  return join(words, 'und');
}

/** `x, y oder z`. */
export function or(words: readonly string[]): string {
  return join(words, 'oder');
}

function join(words: readonly string[], last: string): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`;
}

/** A sentence that asks whether one of the nearest known words is meant; nothing where there is none. */
export function didYouMean(nearest: readonly string[]): string {
  return nearest.length > 0 ? ` Ist ${or(nearest.map(code))} gemeint?` : '';
}

/** How a message says that elements lack something. */
export interface LackWords {
  /** Said of one: `sagt nicht, wofür sie anfällt`. */
  readonly one: string;
  /** `Keine`, `Keiner` or `Keines`, by the gender of the elements. */
  readonly no: string;
  /** The elements in the genitive plural: `Kostenpositionen`. */
  readonly many: string;
  /** What none of them does: `sagt, wofür sie anfällt`. */
  readonly none: string;
  /** What some of them do not do: `sagen nicht, wofür sie anfallen`. */
  readonly some: string;
}

/** `„Miete“ sagt nicht, wofür sie anfällt.`, or `Keine der 7 Kostenpositionen sagt, wofür sie anfällt: „Miete“ …` */
export function sayLacking({ lacking, of }: Lacking, { one, no, many, none, some }: LackWords): string {
  const [first] = lacking.first;
  if (lacking.count === 1 && first) return `${capital(named(first))} ${one}.`;
  const who = lacking.count === of ? `${no} der ${of} ${many} ${none}` : `${lacking.count} der ${of} ${many} ${some}`;
  return `${who}: ${names(lacking)}.`;
}
