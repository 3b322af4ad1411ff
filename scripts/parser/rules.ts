/*
 * The rules of a grammar as the generator of the parser sees them: what Langium read, without what a parser of one
 * token of lookahead does not need.
 */

/** How often a part may stand: once, `?` at most once, `*` any number of times, `+` at least once. */
export type Cardinality = '' | '?' | '*' | '+';

/** What becomes of what was read: it is set, appended, or noted to be there. */
export interface Assignment {
  readonly feature: string;
  readonly operator: '=' | '+=' | '?=';
  /** Whether it is a word that refers to something. */
  readonly isReference: boolean;
}

/** A piece of a rule. */
export type Part = TokenPart | CallPart | SequencePart | ChoicePart;

interface AnyPart {
  readonly cardinality: Cardinality;
}

/** One token, by its name. */
export interface TokenPart extends AnyPart {
  readonly is: 'token';
  readonly token: string;
  readonly assignment?: Assignment | undefined;
}

/** Another rule, whose node is put into a property. */
export interface CallPart extends AnyPart {
  readonly is: 'call';
  readonly rule: Rule;
  readonly assignment: Assignment;
}

/** Parts one behind the other. */
export interface SequencePart extends AnyPart {
  readonly is: 'sequence';
  readonly parts: readonly Part[];
}

/** One of several parts. */
export interface ChoicePart extends AnyPart {
  readonly is: 'choice';
  readonly parts: readonly Part[];
}

/** A rule, which makes a node. */
export interface Rule {
  readonly name: string;
  /** The type of its nodes. */
  readonly type: string;
  /** The properties of that type, each with what it holds where the text says nothing. */
  properties: readonly { readonly name: string; readonly absent: readonly [] | boolean | undefined }[];
  body: Part;
}

/** What a grammar has that no parser is generated for. */
export class UnknownConstruct extends Error {
  constructor(rule: string, construct: string) {
    super(`The rule ${rule} has ${construct}: scripts/parser/ makes no parser of that.`);
  }
}
