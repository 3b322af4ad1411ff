/**
 * A sort of finding, shown: a stretch of a canvas that has it, and one that no longer does. What no stretch of text
 * could show is described. A finding of a configuration names its file.
 */
export type FindingExample =
  | { readonly wrong: string; readonly right: string; readonly file?: string }
  | { readonly described: string };

/** A stretch of a canvas as it would be typed, from one that is indented like the code around it. */
export function snippet([text = '']: TemplateStringsArray): string {
  const lines = text.replace(/^\n|\n[ ]*$/g, '').split('\n');
  const filled = lines.filter((line) => line.trim() !== '');
  const indent = Math.min(...filled.map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(indent)).join('\n');
}
