import type { FindingTexts } from './english/finding-texts.ts';
import { english } from './english.ts';
import type { FindingExample } from './finding-example.ts';
import { german } from './german.ts';
import { type Language, languageOf } from './language.ts';

/** All texts of the tool in one language. English is the measure: another language has exactly its keys. */
export type Catalogue = typeof english;

/** The stable code of a finding: `relationship/needs-segment`. */
export type FindingCode = keyof Catalogue['findings'];

/** What a finding's message needs to know. */
export type FindingArguments<Code extends FindingCode> = Parameters<Catalogue['findings'][Code]['message']>[0];

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en: english, de: german };

/** The catalogue of every language. */
export const ALL_CATALOGUES: readonly Catalogue[] = Object.values(CATALOGUES);

/** The catalogue of a display language, such as `de`, `de_DE.UTF-8` or `en-GB`; English where there is none. */
export function catalogueOf(language: string): Catalogue {
  return CATALOGUES[languageOf(language)];
}

/** A finding's message. */
export function findingMessage<Code extends FindingCode>(
  catalogue: Catalogue,
  code: Code,
  args: FindingArguments<Code>,
): string {
  const { message } = catalogue.findings[code] as { message: (args: FindingArguments<Code>) => string };
  return message(args);
}

/** What a further place of a finding is; undefined for a finding that speaks of no other place. */
export function relatedMessage(catalogue: Catalogue, code: FindingCode): string | undefined {
  return textsOf(catalogue, code).related;
}

/** What the tool says about a sort of finding. */
export function textsOf(catalogue: Catalogue, code: FindingCode): FindingTexts {
  return catalogue.findings[code];
}

/** A sort of finding, shown: every code has its example, or this does not compile. */
export function exampleOf(catalogue: Catalogue, code: FindingCode): FindingExample {
  return catalogue.examples[code];
}
