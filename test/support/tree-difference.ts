import {
  type AstNode,
  type CstNode,
  GrammarUtils,
  isAstNode,
  isCompositeCstNode,
  isLeafCstNode,
  isReference,
} from 'langium';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Where two syntax trees of one text first differ, in words; undefined where they are the same: types, properties and
 * lists, references, who contains whom, and the whole concrete tree with its places, tokens and assignments.
 */
export function treeDifference(first: AstNode, second: AstNode): string | undefined {
  const counterparts = new Map<AstNode, AstNode>();
  return astDifference(first, second, first.$type, counterparts) ?? cstDifference(first, second, counterparts);
}

function astDifference(
  first: AstNode,
  second: AstNode,
  at: string,
  counterparts: Map<AstNode, AstNode>,
): string | undefined {
  counterparts.set(first, second);
  if (first.$type !== second.$type) return `${at}: ${first.$type} and ${second.$type}`;
  const a = first as unknown as Fields;
  const b = second as unknown as Fields;
  for (const name of ['$containerProperty', '$containerIndex']) {
    if (a[name] !== b[name]) return `${at}.${name}: ${a[name]} and ${b[name]}`;
  }
  if (first.$container && counterparts.get(first.$container) !== second.$container) return `${at}: another container`;
  const names = (fields: Fields) =>
    Object.keys(fields).filter((name) => !name.startsWith('$') && fields[name] !== undefined);
  const children = (fields: Fields) =>
    names(fields)
      .filter((name) => isAstNode(fields[name]))
      .join();
  if (children(a) !== children(b)) return `${at}: children ${children(a)} and ${children(b)}`;
  for (const name of new Set([...names(a), ...names(b)])) {
    const difference = valueDifference(a[name], b[name], `${at}.${name}`, counterparts);
    if (difference) return difference;
  }
  return undefined;
}

function valueDifference(a: unknown, b: unknown, at: string, counterparts: Map<AstNode, AstNode>): string | undefined {
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) return `${at}: ${a.length} and ${b.length}`;
    for (const [place, item] of a.entries()) {
      const difference = valueDifference(item, b[place], `${at}[${place}]`, counterparts);
      if (difference) return difference;
    }
    return undefined;
  }
  if (isReference(a) && isReference(b)) {
    const isSame = a.$refText === b.$refText && a.$refNode?.offset === b.$refNode?.offset;
    return isSame ? undefined : `${at}: a reference to ${a.$refText} and one to ${b.$refText}`;
  }
  if (isAstNode(a) && isAstNode(b)) return astDifference(a, b, at, counterparts);
  return a === b ? undefined : `${at}: ${String(a)} and ${String(b)}`;
}

function cstDifference(
  first: AstNode,
  second: AstNode,
  counterparts: ReadonlyMap<AstNode, AstNode>,
): string | undefined {
  for (const [a, b] of counterparts) {
    const same = a.$cstNode && b.$cstNode ? pieceDifference(a.$cstNode, b.$cstNode, counterparts) : 'one has no piece';
    if (same) return `${a.$type}: ${same}`;
  }
  return first.$cstNode?.root.fullText === second.$cstNode?.root.fullText ? undefined : 'another text';
}

function pieceDifference(a: CstNode, b: CstNode, counterparts: ReadonlyMap<AstNode, AstNode>): string | undefined {
  const told = (node: CstNode) => {
    const { offset, end, length, text, range, hidden, root } = node;
    const assignment = GrammarUtils.findAssignment(node);
    const type = isLeafCstNode(node) ? node.tokenType.name : '';
    return JSON.stringify({
      type,
      offset,
      end,
      length,
      text,
      range,
      hidden,
      root: root.offset,
      assignment: [assignment?.feature, assignment?.operator, assignment?.terminal.$type === 'CrossReference'],
    });
  };
  if (told(a) !== told(b)) return `${told(a)} and ${told(b)}`;
  if (counterparts.get(a.astNode) !== b.astNode) return `${told(b)} belongs to another node`;
  if (!isCompositeCstNode(a) || !isCompositeCstNode(b)) {
    return isCompositeCstNode(a) === isCompositeCstNode(b) ? undefined : `${told(a)} is not of the same sort`;
  }
  if (a.content.length !== b.content.length) return `${told(a)} has ${a.content.length} and ${b.content.length} pieces`;
  for (const [place, child] of a.content.entries()) {
    const other: CstNode = b.content[place]!;
    if (child.container !== a || other.container !== b) return `${told(child)} is not in what it is of`;
    const difference = pieceDifference(child, other, counterparts);
    if (difference) return difference;
  }
  return undefined;
}
