import { type DataEntry, UnreadableData } from '../data/data-tree.ts';
import { entriesOf, isNothing, told } from '../data/fields.ts';
import { readYaml } from '../data/read-yaml.ts';
import type { Draft } from '../draft.ts';

/** A document without the YAML that stands above it, its lines numbered as before, and what that says. */
export function frontMatter(source: string): { readonly text: string; readonly fields: readonly DataEntry[] } {
  const [whole, yaml] = /^---[ \t]*\n([\s\S]*?\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(source) ?? [];
  if (whole === undefined || yaml === undefined) return { text: source, fields: [] };
  try {
    const fields = entriesOf(readYaml(yaml).data);
    // Between two rules there may as well be text.
    if (fields.length === 0) return { text: source, fields };
    return { text: '\n'.repeat(whole.split('\n').length - 1) + source.slice(whole.length), fields };
  } catch (error) {
    if (error instanceof UnreadableData) return { text: source, fields: [] };
    throw error;
  }
}

/** Reads one of these fields: the title of the document, or a note of its header. */
export function readFrontMatter({ key, value }: DataEntry, draft: Draft): void {
  const isTitle = key.toLowerCase() === 'title' && value.kind === 'text' && !isNothing(value);
  if (isTitle && draft.title === undefined) draft.title = value.text;
  else draft.header.lines.push(...told(key, value));
}
