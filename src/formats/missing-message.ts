import type { Catalogue } from '../messages/catalogue.ts';
import type { FormatFiles } from './format-files.ts';

/** So many characters are named that no font has. */
const MOST_NAMED = 12;

/** The scripts of the world that most often lack a font, by their codes of ISO 15924. */
const SCRIPTS =
  'Arab Armn Beng Cher Deva Ethi Geor Gujr Guru Hang Hani Hebr Hira Kana Khmr Knda Laoo Mlym Mong Mymr Orya Sinh Syrc Taml Telu Thaa Thai Tibt';

/** What is to be said of characters that no font has, and what can be done; undefined where there are none. */
export function missingMessage(missing: string, files: FormatFiles, { exporting }: Catalogue): string | undefined {
  const characters = [...missing];
  if (characters.length === 0) return undefined;
  return exporting.missing({
    characters: characters.slice(0, MOST_NAMED),
    more: Math.max(0, characters.length - MOST_NAMED),
    scripts: scriptsOf(missing, exporting.language),
    canInstall: files.systemFonts !== undefined,
  });
}

/** What the scripts of a text are called in a language. */
function scriptsOf(text: string, language: string): readonly string[] {
  const names = new Intl.DisplayNames([language], { type: 'script' });
  return SCRIPTS.split(' ').flatMap((code) =>
    new RegExp(`\\p{Script=${code}}`, 'u').test(text) ? [names.of(code) ?? code] : [],
  );
}
