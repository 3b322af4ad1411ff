import type { Catalogue } from '../../messages/catalogue.ts';
import type { PropertyText } from '../../messages/english/properties.ts';
import type { PropertyRow } from '../../taxonomy/properties.ts';

/** What a property says and asks. */
export function propertyText(row: PropertyRow, catalogue: Catalogue): PropertyText {
  const texts: Readonly<Record<string, Readonly<Record<string, PropertyText>>>> = catalogue.properties;
  const text = texts[row.element]?.[row.key] ?? texts.any?.[row.key];
  if (!text) throw new Error(`no text for the property ${row.key} of ${row.element}`);
  return text;
}
