import type { AstNode, CompositeCstNode, CstNode, GrammarAST, RootCstNode } from 'langium';
import type { Token } from './token.ts';

const NOWHERE: CstNode['range'] = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/**
 * A node of the concrete syntax tree: a stretch of the tokens of its text. What it is made of is found when somebody
 * asks, from what each token and each node below says that it belongs to.
 */
export class SyntaxNode implements CompositeCstNode {
  /** The node above; undefined at the root, as is what the grammar calls it by. */
  readonly container: SyntaxNode;
  readonly grammarSource: GrammarAST.AbstractElement;
  readonly astNode: AstNode;
  /** All tokens of the text. */
  readonly tokens: readonly Token[];
  /** The places of its first token in them, and of what stands behind its last. */
  readonly from: number;
  to: number;
  #content: readonly CstNode[] | undefined = undefined;

  constructor(
    container: SyntaxNode | undefined,
    grammarSource: GrammarAST.AbstractElement | undefined,
    astNode: AstNode,
    tokens: readonly Token[],
    from: number,
  ) {
    this.container = container as SyntaxNode;
    this.grammarSource = grammarSource as GrammarAST.AbstractElement;
    this.astNode = astNode;
    this.tokens = tokens;
    this.from = from;
    this.to = from;
  }

  /** Its own tokens and the nodes right below it, in the order of the text. Takes time linear in its tokens. */
  get content(): readonly CstNode[] {
    this.#content ??= this.#collect();
    return this.#content;
  }

  #collect(): readonly CstNode[] {
    const content: CstNode[] = [];
    for (let place = this.from; place < this.to; ) {
      const token = this.tokens[place]!;
      let node = token.container as SyntaxNode;
      if (node === this) {
        content.push(token);
        place += 1;
        continue;
      }
      while (node.container !== this) node = node.container;
      content.push(node);
      place = node.to;
    }
    return content;
  }

  /** Its first token; none where it has no text. */
  get first(): Token | undefined {
    return this.from < this.to ? this.tokens[this.from] : undefined;
  }

  /** Its last token; none where it has no text. */
  get last(): Token | undefined {
    return this.from < this.to ? this.tokens[this.to - 1] : undefined;
  }

  get offset(): number {
    return this.first?.startOffset ?? 0;
  }

  get end(): number {
    return this.last?.end ?? 0;
  }

  get length(): number {
    return this.end - this.offset;
  }

  get range(): CstNode['range'] {
    const { first, last } = this;
    if (first === undefined || last === undefined) return NOWHERE;
    return {
      start: { line: first.startLine - 1, character: first.startColumn - 1 },
      end: { line: last.endLine - 1, character: last.endColumn },
    };
  }

  get root(): RootCstNode {
    let node: SyntaxNode = this;
    while (node.container !== undefined) node = node.container;
    return node as RootNode;
  }

  get text(): string {
    return this.root.fullText.substring(this.offset, this.end);
  }

  get hidden(): boolean {
    return false;
  }
}

/** The root of a syntax tree, which knows the whole text. */
export class RootNode extends SyntaxNode implements RootCstNode {
  readonly fullText: string;
  /** What the ids of the text stand for; undefined until a reference asks. */
  ids: object | undefined = undefined;

  constructor(fullText: string, astNode: AstNode, tokens: readonly Token[]) {
    super(undefined, undefined, astNode, tokens, 0);
    this.fullText = fullText;
  }
}
