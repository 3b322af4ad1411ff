/** The languages that the tool speaks; what is written in a canvas, keywords and terms, is the same in all. */
export const LANGUAGES = ['en', 'de'] as const;

/** A language that the tool speaks, by its code in ISO 639. */
export type Language = (typeof LANGUAGES)[number];

/** The language of a tag or a locale, such as `de-AT`, `de_DE.UTF-8` or `en`; English where the tool does not speak it. */
export function languageOf(tag: string): Language {
  const [primary] = tag.toLowerCase().split(/[-_.@]/u);
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}
