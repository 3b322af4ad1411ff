import type { Answer, Link, Value } from '../canvas-model.ts';

/** How a link is written down in a meaning. */
export type LinkMeaning = (link: Link) => string;

/** A value as one string: the same for two values that mean the same, however they are written. */
export function meaningOf(value: Value, linkMeaning: LinkMeaning): string {
  switch (value.kind) {
    case 'link':
      return linkMeaning(value);
    case 'term':
      return value.own?.id ?? value.term?.id ?? value.word;
    case 'text':
      return value.text;
    case 'rated':
      return JSON.stringify([
        value.id ?? null,
        value.level?.term?.id ?? value.level?.word ?? null,
        value.text?.text ?? null,
      ]);
    case 'answer':
      return JSON.stringify([linksMeaning(value, linkMeaning), value.text?.text ?? null]);
    case 'measure':
      return value.reading ? JSON.stringify(value.reading) : value.source;
    case 'step':
      return value.keyword ?? (value.link ? linkMeaning(value.link) : '');
    case 'unreadable':
      return value.source;
  }
}

/** What an answer is to, in no order. */
export function linksMeaning({ links }: Answer, linkMeaning: LinkMeaning): string {
  return links.map(linkMeaning).sort().join(' ');
}
