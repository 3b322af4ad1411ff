/** The formats that a canvas can be exported to, each named as its files end. */
export const FORMAT_NAMES = ['svg', 'png', 'pdf', 'html', 'pptx', 'md', 'json'] as const;

/** One of the formats. */
export type FormatName = (typeof FORMAT_NAMES)[number];

/** Whether a file of this format holds text, which a terminal can show. */
export function isTextFormat(format: FormatName): boolean {
  return format !== 'png' && format !== 'pdf' && format !== 'pptx';
}

/** Whether a file of this format can have the size of a sheet of paper. */
export function liesOnPaper(format: FormatName): boolean {
  return format === 'svg' || format === 'png' || format === 'pdf';
}

/** Whether a file of this format shows several views, one beside the other or one after the other. */
export function holdsViews(format: FormatName): boolean {
  return format === 'pdf' || format === 'html';
}

/** The format that a file's name promises; undefined where it promises none of them. */
export function formatOfFile(path: string): FormatName | undefined {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  if (ending === 'htm') return 'html';
  return FORMAT_NAMES.find((format) => format === ending);
}
