import { blockNames } from '../messages/block-names.ts';
import { BLOCKS, type BlockName } from '../taxonomy/elements.ts';

/** A name of a block in what somebody wrote. */
export interface NamedBlock {
  readonly block: BlockName;
  /** Whether the text says nothing but the name, numbers and signs aside. */
  readonly isBare: boolean;
  /** Whether the name means a block wherever it stands, as `key partners` does and `partners` does not. */
  readonly isPlain: boolean;
}

/** Words in the form in which names are compared: small letters without accents and signs, single spaces between. */
export function plainWords(text: string): string {
  const spread = text.replaceAll('&', ' and ').replace(/(\p{Ll}|\p{Nd})(?=\p{Lu}\p{Ll})/gu, '$1 ');
  const letters = spread.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  return letters.replace(/[^\p{L}\p{Nd}]+/gu, ' ').trim();
}

/** Names as one text, parted by commas, each in the form in which names are compared. */
export function plainNames(names: string): readonly string[] {
  return names.split(',').map(plainWords);
}

const NAMES: ReadonlyMap<string, BlockName> = new Map(
  BLOCKS.flatMap((block) =>
    Object.values(blockNames[block]).flatMap((names) =>
      plainNames(names).map((name): [string, BlockName] => [name, block]),
    ),
  ),
);

/** Words that stand around a name and change nothing: articles, and what a block is called. */
const AROUND =
  /^(?:(?:\d+|the|our|my|your|block|building|section|part|step|unsere|die|der|das|los|las|nuestros|nuestras|os|as|nossos|nossas|les|nos|le|la|i|le|gli|de|het|onze) )+|(?: (?:block|section|canvas|box|bmc|\d+))+$/g;

/**
 * The block that a heading, a label or a key names: `4️⃣ Relaciones (Customer Relationships)`, `keyPartners`. Undefined
 * where it names none.
 */
export function blockOf(text: string): NamedBlock | undefined {
  // A sentence that mentions a block is no name.
  if (text.length > LONGEST_NAME) return undefined;
  const whole = find(text);
  if (whole !== undefined) return { block: whole, isBare: true, isPlain: isPlain(text) };
  const bracketed = [...text.matchAll(/[(（[【「]([^)）\]】」]*)[)）\]】」]/gu)].map(([, inside]) => inside!);
  const outside = text.replace(/[(（[【「][^)）\]】」]*[)）\]】」]/gu, ' ');
  const parts = [outside, ...outside.split(/[/|:：;,·•、／]|\s[-–—]+\s|[–—]/u)];
  const named =
    parts.find((part, place) => find(part) !== undefined && (place < 2 || isPlain(part))) ??
    bracketed.find((part) => find(part) !== undefined);
  const block = named === undefined ? undefined : find(named);
  if (named === undefined || block === undefined) return undefined;
  // The same name in two languages says nothing more.
  const said = [...(parts.length > 2 ? parts.slice(1) : [outside]), ...bracketed].filter(
    (part) => plainWords(part) !== '',
  );
  return {
    block,
    isBare: said.every((part) => find(part) === block || /^\d+$/.test(plainWords(part))),
    isPlain: isPlain(named),
  };
}

const LONGEST_NAME = 100;

function find(text: string): BlockName | undefined {
  const words = plainWords(text);
  return NAMES.get(words) ?? NAMES.get(words.replace(AROUND, ''));
}

/** Whether a name is more than one everyday word. */
function isPlain(name: string): boolean {
  const words = plainWords(name).replace(AROUND, '');
  return words.includes(' ') || !/^[a-z\p{Script=Cyrillic}]+$/u.test(words) || words.length > LONGEST_EVERYDAY;
}

/** Everyday words are shorter: `resources`, `aktivitaten`; names such as `kundensegmente` are not. */
const LONGEST_EVERYDAY = 12;
