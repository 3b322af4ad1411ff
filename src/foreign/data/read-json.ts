import { type Node, type ParseError, parseTree, visit } from 'jsonc-parser';
import {
  type Data,
  type DataComment,
  type DataFile,
  DEEPEST,
  linesOf,
  UnreadableData,
  ValueCount,
} from './data-tree.ts';

/** What a text of JSON holds, comments allowed. Throws `UnreadableData` where it is none. */
export function readJson(text: string): DataFile {
  const lineAt = linesOf(text);
  refuseDepth(text, lineAt);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  if (errors[0] || !root) throw new UnreadableData('broken', lineAt(errors[0]?.offset ?? 0));
  const count = new ValueCount();

  const read = (node: Node, depth: number): Data => {
    const line = lineAt(node.offset);
    count.add(depth, line);
    const children = node.children ?? [];
    if (node.type === 'object') {
      const entries = children.flatMap(({ children: [key, value] = [] }) =>
        key && value ? { key: String(key.value), value: read(value, depth + 1), line: lineAt(key.offset) } : [],
      );
      return { kind: 'map', entries, line };
    }
    if (node.type === 'array') return { kind: 'list', items: children.map((item) => read(item, depth + 1)), line };
    const written = text.slice(node.offset, node.offset + node.length);
    return {
      kind: 'text',
      text: node.type === 'string' ? String(node.value) : node.type === 'null' ? '' : written,
      line,
    };
  };
  return { data: read(root, 0), comments: commentsOf(text) };
}

/** Brackets within brackets without end would exhaust the parser's stack. */
function refuseDepth(text: string, lineAt: (offset: number) => number): void {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (isText && sign === '\\') at += 1;
    else if (sign === '"') isText = !isText;
    else if (!isText && (sign === '[' || sign === '{')) depth += 1;
    else if (!isText && (sign === ']' || sign === '}')) depth -= 1;
    if (depth > DEEPEST) throw new UnreadableData('too-many-values', lineAt(at));
  }
}

function commentsOf(text: string): readonly DataComment[] {
  const comments: DataComment[] = [];
  visit(text, {
    onComment: (offset, length, line) => {
      const bare = text.slice(offset, offset + length).replace(/^\/[/*]+\s?|\s*\*\/$/g, '');
      comments.push({ line: line + 1, text: bare });
    },
  });
  return comments;
}
