import type { AstNode, CompositeCstNode, CstNode, GrammarAST, LeafCstNode, RootCstNode } from 'langium';
import { TOKEN_NAMES } from './compiled/token-types.ts';

/** What sort of piece a token is. */
export interface TokenType {
  readonly name: string;
  readonly tokenTypeIdx: number;
}

const TYPES: readonly TokenType[] = TOKEN_NAMES.map((name, tokenTypeIdx) => ({ name, tokenTypeIdx }));

/** The number of each sort of token, by its name: a keyword by itself. */
export const KIND_OF: ReadonlyMap<string, number> = new Map(TOKEN_NAMES.map((name, kind) => [name, kind]));

/** The number of a sort of token; fails for a name that the grammar does not have. */
export function kindOf(name: string): number {
  const kind = KIND_OF.get(name);
  if (kind === undefined) throw new Error(`The grammar has no token ${name}`);
  return kind;
}

/** Langium's types of trees know properties that are not there, and none that are undefined. */
const NONE: unknown = undefined;

/**
 * One piece of a text: a token of the lexer, and the same object as a leaf of the syntax tree. Lines and columns count
 * from one and the end column is that of the last sign, as lexers do; offsets and `range` count as editors do.
 */
export class Token implements LeafCstNode {
  /** What sort of token it is; decided by its place for words. */
  kind: number;
  readonly image: string;
  readonly startOffset: number;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The node that the parser read it for; undefined before it did, and for comments. */
  container: CompositeCstNode = NONE as CompositeCstNode;
  /** The assignment of the grammar that took it; undefined where none did. */
  grammarSource: GrammarAST.AbstractElement = NONE as GrammarAST.AbstractElement;

  constructor(
    kind: number,
    image: string,
    startOffset: number,
    startLine: number,
    startColumn: number,
    endLine: number,
    endColumn: number,
  ) {
    this.kind = kind;
    this.image = image;
    this.startOffset = startOffset;
    this.startLine = startLine;
    this.startColumn = startColumn;
    this.endLine = endLine;
    this.endColumn = endColumn;
  }

  get tokenType(): TokenType {
    return TYPES[this.kind]!;
  }

  get tokenTypeIdx(): number {
    return this.kind;
  }

  /** The offset of its last sign. */
  get endOffset(): number {
    return this.startOffset + this.image.length - 1;
  }

  get offset(): number {
    return this.startOffset;
  }

  get length(): number {
    return this.image.length;
  }

  get end(): number {
    return this.startOffset + this.image.length;
  }

  get text(): string {
    return this.image;
  }

  get range(): CstNode['range'] {
    return {
      start: { line: this.startLine - 1, character: this.startColumn - 1 },
      end: { line: this.endLine - 1, character: this.endColumn },
    };
  }

  get hidden(): boolean {
    return false;
  }

  get root(): RootCstNode {
    return this.container.root;
  }

  get astNode(): AstNode {
    return this.container.astNode;
  }
}
