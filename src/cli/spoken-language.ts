import { catalogueOf } from '../messages/catalogue.ts';
import { LANGUAGES, type Language, languageOf } from '../messages/language.ts';
import { nearestWords } from '../taxonomy/nearest.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';

const OPTION = '--lang';

/** The language that a program is to speak by the shell's environment; English where that is silent. */
export function environmentLanguage({ LC_ALL, LC_MESSAGES, LANG }: Io['environment']): Language {
  return languageOf(LC_ALL || LC_MESSAGES || LANG || '');
}

/**
 * The language that the words after `bmc` ask for by `--lang`, anywhere before a `--`, and the other words; no language
 * where they ask for none. Throws a `UsageError`, in the given language, where it is none that bmc speaks.
 */
export function askedLanguage(
  args: readonly string[],
  tellIn: Language,
): { readonly language: Language | undefined; readonly rest: readonly string[] } {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const rest: string[] = [];
  let language: Language | undefined;
  for (let at = 0; at < end; at += 1) {
    const word = args[at]!;
    if (word === OPTION) {
      at += 1;
      language = spoken(at < end ? args[at] : undefined, tellIn);
    } else if (word.startsWith(`${OPTION}=`)) language = spoken(word.slice(OPTION.length + 1), tellIn);
    else rest.push(word);
  }
  return { language, rest: [...rest, ...args.slice(end)] };
}

function spoken(value: string | undefined, tellIn: Language): Language {
  const { errors } = catalogueOf(tellIn).commandLine;
  if (value === undefined || value === '' || value.startsWith('-')) {
    throw new UsageError(errors.missingChoice({ option: OPTION, values: LANGUAGES }));
  }
  const language = LANGUAGES.find((known) => known === value);
  if (language) return language;
  const nearest = nearestWords(value, LANGUAGES, 1);
  throw new UsageError(errors.unknownChoice({ option: OPTION, value, values: LANGUAGES, nearest }));
}
