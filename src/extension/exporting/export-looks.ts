import type { Catalogue } from '../../messages/catalogue.ts';
import type { ExportFormat, ExportLook } from '../../protocol/exporting.ts';

/** What may be chosen of a file beside its format. */
export type LookPart = keyof ExportLook;

/** What of each format can be chosen. */
const PARTS: Readonly<Record<ExportFormat, readonly LookPart[]>> = {
  svg: ['theme', 'page'],
  png: ['theme', 'scale', 'page'],
  pdf: ['theme', 'page'],
  html: ['theme'],
  pptx: ['theme'],
  md: [],
  json: [],
};

/** A value of a part, and what it is called; undefined is a value, too: a picture may lie on no paper. */
export interface LookValue {
  readonly value: ExportLook[LookPart];
  readonly label: string;
}

/** What of a format can be chosen. */
export function partsOf(format: ExportFormat): readonly LookPart[] {
  return PARTS[format];
}

/** The values of a part, in their own order. */
export function valuesOf(
  part: LookPart,
  format: ExportFormat,
  { looks }: Catalogue['exporting'],
): readonly LookValue[] {
  const named = Object.entries<string>(looks[part].values).map(([value, label]) => ({
    value: (part === 'scale' ? Number(value) : value) as ExportLook[LookPart],
    label,
  }));
  return hasNone(part, format) ? [{ value: undefined, label: looks.page.none }, ...named] : named;
}

/** A picture may lie on no paper. */
function hasNone(part: LookPart, format: ExportFormat): boolean {
  return part === 'page' && format !== 'pdf';
}

/** What there is where nothing was chosen. */
const USUAL: Readonly<Required<ExportLook>> = { theme: 'light', scale: 2, page: 'a4' };

/** What a format can show of what was said or remembered, whoever wrote that; other words are not heard. */
export function lookOf(said: unknown, format: ExportFormat, texts: Catalogue['exporting']): ExportLook {
  const wish = typeof said === 'object' && said !== null ? (said as Readonly<Record<string, unknown>>) : {};
  const heard = partsOf(format).flatMap((part) => {
    const known = valuesOf(part, format, texts).find(({ value }) => value !== undefined && value === wish[part]);
    return known ? [[part, known.value]] : [];
  });
  return Object.fromEntries(heard);
}

/** What the value of a part is called. */
export function labelOf(part: LookPart, look: ExportLook, format: ExportFormat, texts: Catalogue['exporting']): string {
  const chosen = look[part] ?? (hasNone(part, format) ? undefined : USUAL[part]);
  return valuesOf(part, format, texts).find(({ value }) => value === chosen)!.label;
}
