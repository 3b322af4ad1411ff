import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseAst } from 'vitest/node';

/** A text that stands in a source file. */
export interface SourceText {
  /** The file, relative to the folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  /** What is written; of a template its pieces, joined by `…`. */
  readonly text: string;
  /** What is called with it or made of it: `Error` for `new Error('…')`; undefined where it is no direct argument. */
  readonly calledWith: string | undefined;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** Every text in the TypeScript files of a folder and below, but for types, keys, and the names of modules. */
export function textsIn(folder: string): readonly SourceText[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files.toSorted().flatMap((file) => {
    const source = readFileSync(join(folder, file), 'utf8');
    const found: SourceText[] = [];
    const add = (text: string, { start }: Node, calledWith: string | undefined) => {
      const line = source.slice(0, start).split('\n').length;
      found.push({ file: relative('.', file).split(sep).join('/'), line, text, calledWith });
    };
    visit(parseAst(source, { lang: 'ts' }) as unknown as Node, undefined, add);
    return found;
  });
}

function visit(
  node: Node,
  calledWith: string | undefined,
  add: (text: string, node: Node, calledWith: string | undefined) => void,
): void {
  if (namesClass(node)) return;
  if (/^TS(?!As|Satisfies|NonNull)|^Import|^Export(?!Named)/.test(node.type)) return;
  if (node.type === 'Literal' && typeof node.value === 'string') add(node.value, node, calledWith);
  if (node.type === 'TemplateLiteral') {
    const pieces = (node.quasis as readonly { readonly value: { readonly cooked: string } }[]).map(
      (one) => one.value.cooked,
    );
    add(pieces.join('…'), node, calledWith);
  }
  const callee = /^(?:New|Call)Expression$/.test(node.type)
    ? (node.callee as { readonly name?: string }).name
    : undefined;
  for (const [key, child] of Object.entries(node)) {
    if (key === 'key' && (node.type === 'Property' || node.type === 'PropertyDefinition') && node.computed !== true)
      continue;
    for (const one of Array.isArray(child) ? child : [child]) {
      if (typeof (one as Node | null)?.type === 'string')
        visit(one as Node, key === 'arguments' ? callee : undefined, add);
    }
  }
}

/** Whether this gives a class of errors its name: `name = '…'` or `this.name = '…'`. */
function namesClass(node: Node): boolean {
  if (node.type === 'PropertyDefinition') return (node.key as { readonly name?: string }).name === 'name';
  if (node.type !== 'AssignmentExpression') return false;
  const left = node.left as { readonly object?: Node; readonly property?: { readonly name?: string } };
  return left.object?.type === 'ThisExpression' && left.property?.name === 'name';
}
