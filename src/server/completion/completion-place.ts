import type { Token } from '../../language/token.ts';
import type { ElementKeyword } from '../../taxonomy/elements.ts';
import type { TextCursor } from './text-cursor.ts';
import { beginsElement, beginsProperty, classesOf, isUnknownKey } from './token-class.ts';

/** What may be written at the cursor. Several sorts may be possible at once; all undefined where nothing can be said. */
export interface CompletionPlace {
  /** The element that the cursor stands in, by its place in the text; the last one before it where it is in none. */
  readonly owner: number;
  /** The word of that element; undefined before the first. */
  readonly keyword: ElementKeyword | undefined;
  readonly elements?: ElementPlace | undefined;
  /** Right behind an element's word, with nothing after it: its id and title may follow. */
  readonly name?: boolean;
  readonly properties?: PropertyPlace | undefined;
  readonly values?: ValuePlace | undefined;
}

/** A place where an element may begin. */
export interface ElementPlace {
  /** Whether nothing follows that would be torn apart by a whole element with braces. */
  readonly whole: boolean;
  /** Whether the header may stand here as far as its surroundings go: first, and not before an id. */
  readonly header: boolean;
  /** The facts behind the cursor that would become those of the element. */
  readonly facts: readonly FactAhead[];
}

/** A fact behind the cursor: its word, and the classes of the tokens of its values. */
export interface FactAhead {
  readonly key: string;
  readonly values: string;
}

/** A place where a property may begin. */
export interface PropertyPlace {
  /** The classes of the tokens that would become its values. */
  readonly following: string;
  /** The first of these tokens. */
  readonly next: string | undefined;
  /** Whether another property begins right behind it on its line, so that its word could be taken for a value. */
  readonly crowded: boolean;
}

/** A place where a value of a property may stand. */
export interface ValuePlace {
  /** The property's word. */
  readonly key: string;
  /** The tokens between the property's word, or the last comma, and the cursor. */
  readonly since: readonly Token[];
  /** Whether the property's word, or what stands before the cursor, is on the cursor's line. */
  readonly sameLine: boolean;
  /** Whether the property has no value before the cursor. */
  readonly first: boolean;
  /** The classes of the tokens of the same property behind the cursor. */
  readonly following: string;
}

/** Where a walk over the tokens of a text has come to. */
interface Walk {
  index: number;
  element: Token | undefined;
  /** Outside of elements; between an element's word and its facts; within braces; among facts without braces. */
  section: 'outside' | 'head' | 'braces' | 'bare';
  key: Token | undefined;
  values: Token[];
}

/**
 * Decides from the tokens before the cursor what may be written there, in the way in which the lexer gives words their
 * place; so it needs no tree, and half-written text is no different from any other.
 */
export function placeAt(cursor: TextCursor): CompletionPlace {
  const walk = walkOver(cursor.before);
  const place = { owner: walk.index, keyword: walk.element?.image as ElementKeyword | undefined };
  const last = cursor.before.at(-1);
  if (walk.section === 'outside') return { ...place, elements: elementPlace(cursor, walk) };
  if (walk.section === 'head') {
    if (cursor.beginsLine) return { ...place, elements: elementPlace(cursor, walk) };
    return { ...place, name: last === walk.element && !cursor.word && cursor.endsLine };
  }
  const elements = mayLeave(cursor, walk) ? elementPlace(cursor, walk) : undefined;
  if (elements && cursor.word && beginsElement(cursor.word)) return { ...place, elements };
  return { ...place, elements, ...factPlace(cursor, walk) };
}

function walkOver(tokens: readonly Token[]): Walk {
  const walk: Walk = { index: -1, element: undefined, section: 'outside', key: undefined, values: [] };
  for (const token of tokens) {
    if (beginsElement(token)) {
      walk.index += 1;
      walk.element = token;
      walk.section = 'head';
      walk.key = undefined;
    } else if (token.image === '{' && walk.section === 'head') {
      walk.section = 'braces';
    } else if (token.image === '}') {
      walk.section = 'outside';
      walk.key = undefined;
    } else if (beginsProperty(token) && walk.section !== 'outside') {
      if (walk.section === 'head') walk.section = 'bare';
      walk.key = token;
      walk.values = [];
    } else {
      walk.values.push(token);
    }
  }
  return walk;
}

/** Whether an element may begin although the one before it is not closed. */
function mayLeave(cursor: TextCursor, walk: Walk): boolean {
  if (!cursor.beginsLine) return false;
  if (walk.section === 'braces' && cursor.column > (walk.element?.startColumn ?? 1)) return false;
  const ahead = cursor.word ? [cursor.word, ...cursor.after] : cursor.after;
  const turn = ahead.find(
    (token) =>
      beginsElement(token) ||
      token.image === '}' ||
      (walk.section === 'bare' && token !== cursor.word && beginsProperty(token)),
  );
  return turn === undefined || beginsElement(turn);
}

/** An element begins a line, and nothing but its own name stands behind its word. */
function elementPlace(cursor: TextCursor, walk: Walk): ElementPlace | undefined {
  const standsThere = cursor.word !== undefined && beginsElement(cursor.word);
  const isFree = cursor.beginsLine && (cursor.word !== undefined || cursor.endsLine);
  if (!standsThere && !isFree) return undefined;
  const next = cursor.after[0];
  const nextIsElement = next !== undefined && beginsElement(next);
  const isName = next !== undefined && !nextIsElement && next.image !== '{' && !classesOf([next]).startsWith('t');
  return {
    whole: cursor.endsLine && (next === undefined || nextIsElement),
    header: walk.index < 0 && !isName,
    facts: factsAhead(cursor.after),
  };
}

/** The facts up to the next element or closing brace. */
function factsAhead(after: readonly Token[]): readonly FactAhead[] {
  const end = after.findIndex((token) => beginsElement(token) || token.image === '}');
  const own = end < 0 ? after : after.slice(0, end);
  return own.flatMap((token, at) =>
    beginsProperty(token) ? [{ key: token.image, values: followingClasses(own.slice(at + 1)) }] : [],
  );
}

function factPlace(cursor: TextCursor, walk: Walk): Pick<CompletionPlace, 'properties' | 'values'> {
  const following = followingClasses(cursor.after);
  const next = cursor.after[0];
  // A word that begins its line without being known would be taken for a value of what is put before it.
  if (next && !cursor.endsLine && isUnknownKey(next)) return {};
  const properties: PropertyPlace = {
    following,
    next: next?.image,
    crowded: !cursor.endsLine && next !== undefined && beginsProperty(next),
  };
  const { key, values } = walk;
  if (!key) return { properties };
  const last = values.at(-1);
  const sameLine = !cursor.beginsLine;
  const lastComma = values.findLastIndex((token) => token.image === ',');
  const here: ValuePlace = {
    key: key.image,
    since: values.slice(lastComma + 1),
    sameLine,
    first: last === undefined,
    following,
  };
  if (last === undefined) {
    const known = isUnknownKey(key) ? undefined : here;
    return sameLine ? { values: known } : { values: known, properties };
  }
  if (last.image === ',' || last.tokenType.name === 'per') return { values: here };
  if (!sameLine) return { properties };
  // Behind a value another fact may begin, unless that would take away what belongs to this one.
  const isFree = cursor.word ? !following.startsWith('c') : following === '';
  return isFree ? { values: here, properties } : { values: here };
}

/** The classes of the tokens up to the next property, element or closing brace. */
function followingClasses(after: readonly Token[]): string {
  const end = after.findIndex((token) => beginsElement(token) || beginsProperty(token) || token.image === '}');
  return classesOf(end < 0 ? after : after.slice(0, end));
}
