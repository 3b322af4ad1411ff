import type { Catalogue } from '../../messages/catalogue.ts';
import type { Link, Value } from '../../model/canvas-model.ts';
import { cleanText } from '../text/clean-text.ts';
import { measureWords } from '../words/number-words.ts';
import { termWords } from '../words/term-words.ts';

/** One value as a reader knows it: what it leads to by its title, a term by its name, an amount in words. */
export function valueInWords(value: Value, catalogue: Catalogue): string {
  switch (value.kind) {
    case 'link':
      return linkWords(value);
    case 'term':
      return termWords(value);
    case 'text':
      return cleanText(value.text);
    case 'rated':
      return [value.level ? `${termWords(value.level)}:` : '', cleanText(value.label)].filter(Boolean).join(' ');
    case 'answer': {
      const needs = value.links.map(linkWords).join(', ');
      const text = cleanText(value.text?.text ?? '');
      return needs === '' || text === '' ? needs + text : `${text} (${needs})`;
    }
    case 'measure':
      return cleanText((value.reading && measureWords(value.reading, catalogue)) ?? value.source);
    case 'step':
      return value.keyword ? catalogue.blocks[value.keyword].title : value.link ? linkWords(value.link) : '';
    case 'unreadable':
      return cleanText(value.source);
  }
}

function linkWords({ target, word }: Link): string {
  return cleanText(target?.label || word);
}
