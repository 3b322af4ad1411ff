import { isAlias, isMap, isScalar, isSeq, type Node, Parser, parseDocument } from 'yaml';
import { type Data, type DataComment, type DataFile, linesOf, UnreadableData, ValueCount } from './data-tree.ts';

/**
 * What a text of YAML holds, as `read` does it. The library's parser calls itself for each level, and so exhausts its
 * stack before the depth is known.
 */
export function readYaml(text: string): DataFile {
  try {
    return read(text);
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableData('too-many-values', 1);
    throw error;
  }
}

/**
 * What a text of YAML holds; aliases stand for what they name. Throws `UnreadableData` where it is none, and where its
 * aliases lead in a circle or stand for more than can be read.
 */
function read(text: string): DataFile {
  const lineAt = linesOf(text);
  const document = parseDocument(text, { uniqueKeys: false, logLevel: 'silent', stringKeys: false });
  const [error] = document.errors;
  if (error) throw new UnreadableData('broken', lineAt(error.pos[0]));
  const count = new ValueCount();

  const readNode = (node: unknown, depth: number, line: number): Data => {
    const at = rangeStart(node);
    const own = at === undefined ? line : lineAt(at);
    count.add(depth, own);
    if (isAlias(node)) return readNode(node.resolve(document), depth + 1, own);
    if (isMap(node)) {
      const entries = node.items.map(({ key, value }) => {
        const keyAt = rangeStart(key);
        const keyLine = keyAt === undefined ? own : lineAt(keyAt);
        const name = readNode(key, depth + 1, keyLine);
        return {
          key: name.kind === 'text' ? name.text : text.slice(...rangeOf(key)),
          value: readNode(value, depth + 1, keyLine),
          line: keyLine,
        };
      });
      return { kind: 'map', entries, line: own };
    }
    if (isSeq(node))
      return { kind: 'list', items: node.items.map((item) => readNode(item, depth + 1, own)), line: own };
    return { kind: 'text', text: textOf(node), line: own };
  };
  return { data: readNode(document.contents, 0, 1), comments: commentsOf(text, lineAt) };
}

function textOf(node: unknown): string {
  if (!isScalar(node) || node.value === null || node.value === undefined) return '';
  // As it is written: `1.0` and `2024-01-15` are no numbers to count with.
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}

function rangeStart(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}

function rangeOf(node: unknown): [number, number] {
  const range = (node as Node | null | undefined)?.range;
  return [range?.[0] ?? 0, range?.[1] ?? 0];
}

/** The comments of a text; what the document's nodes know of them lacks their places. */
function commentsOf(text: string, lineAt: (offset: number) => number): readonly DataComment[] {
  const comments: DataComment[] = [];
  const walk = (token: unknown): void => {
    if (Array.isArray(token)) {
      for (const part of token) walk(part);
      return;
    }
    if (typeof token !== 'object' || token === null) return;
    const { type, source, offset } = token as { type?: string; source?: string; offset?: number };
    if (type === 'comment' && source !== undefined) {
      comments.push({ line: lineAt(offset ?? 0), text: source.replace(/^#+\s?/, '').trimEnd() });
      return;
    }
    for (const part of Object.values(token)) if (typeof part === 'object') walk(part);
  };
  for (const token of new Parser().parse(text)) walk(token);
  return comments.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).sort((a, b) => a.line - b.line);
}
