import type { PropertyRow } from '../taxonomy/properties.ts';
import type { Link, TermUse, Value } from './canvas-model.ts';

/** Whether a value is not plainly what belongs after a property: see `RemarkableFact`. */
export function isRemarkable(value: Value, row: PropertyRow): boolean {
  switch (value.kind) {
    case 'link':
      return isMisfit(value, row);
    case 'term':
      return isOddWord(value);
    case 'rated':
      return value.level !== undefined && isOddWord(value.level);
    case 'answer':
      return value.links.some((link) => isMisfit(link, row));
    case 'step':
      return value.link !== undefined && isMisfit(value.link, row);
    case 'measure':
      return value.reading === undefined;
    case 'unreadable':
      return true;
    default:
      return false;
  }
}

/** Whether a link leads nowhere, or to what cannot stand there. */
export function isMisfit(link: Link, row: PropertyRow): boolean {
  return link.all ? row.all !== true : !link.fits;
}

/** Whether a word is unknown, or another word for a term. */
function isOddWord({ term, isAlias }: TermUse): boolean {
  return term === undefined || isAlias;
}
