import type { AstNode, GrammarAST } from 'langium';
import { CanvasReference } from './links.ts';
import { RootNode, SyntaxNode } from './syntax-node.ts';
import type { Token } from './token.ts';

/** The kind of what stands behind the last token. */
const END = 0;

/** Where a parser stands in the tokens of a text, and what it makes of them. */
export class TokenCursor {
  /** What sort of token is next. */
  kind: number;
  readonly #text: string;
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
    this.kind = tokens.length > 0 ? tokens[0]!.kind : END;
  }

  /** Begins the piece of the concrete tree that belongs to a node. */
  open(container: SyntaxNode | undefined, source: GrammarAST.AbstractElement | undefined, node: AstNode): SyntaxNode {
    if (container === undefined) return new RootNode(this.#text, node, this.#tokens);
    return new SyntaxNode(container, source, node, this.#tokens, this.#at);
  }

  /** Ends a piece of the concrete tree before the next token. */
  close(piece: SyntaxNode): void {
    piece.to = this.#at;
  }

  /** Takes the next token into a piece of the concrete tree. */
  take(piece: SyntaxNode, source: GrammarAST.AbstractElement | undefined): Token {
    const token = this.#tokens[this.#at]!;
    token.container = piece;
    token.grammarSource = source as GrammarAST.AbstractElement;
    this.#at += 1;
    this.kind = this.#at < this.#tokens.length ? this.#tokens[this.#at]!.kind : END;
    return token;
  }

  /** Takes the next token as a reference, which is resolved when somebody asks for its target. */
  refer(piece: SyntaxNode, source: GrammarAST.AbstractElement | undefined, node: AstNode): CanvasReference {
    return new CanvasReference(node, this.take(piece, source));
  }
}
