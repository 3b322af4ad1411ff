import type { Catalogue } from '../messages/catalogue.ts';
import { ToolRefusal } from './tool-refusal.ts';

/** One argument of a tool. */
export type InputSpec = TextInput | ChoiceInput | EditsInput;

/** An argument that takes any text. */
export interface TextInput {
  readonly kind: 'text';
  /** The most characters. */
  readonly most: number;
  readonly isRequired?: boolean;
}

/** An argument that is one of a few words. */
export interface ChoiceInput<Value extends string = string> {
  readonly kind: 'choice';
  readonly values: readonly Value[];
  /** Where it is left out. */
  readonly fallback: Value;
}

/** An argument that is a list of changes to a text. */
export interface EditsInput {
  readonly kind: 'edits';
  /** The most edits. */
  readonly most: number;
}

/** The arguments of a tool, by their names. */
export type InputSpecs = Readonly<Record<string, InputSpec>>;

/** What stands in a range is replaced; lines and characters count from zero, characters in UTF-16 code units. */
export interface InputEdit {
  readonly range: { readonly start: InputPosition; readonly end: InputPosition };
  readonly newText: string;
}

interface InputPosition {
  readonly line: number;
  readonly character: number;
}

/** What was said of each argument. */
export type InputValues<Specs extends InputSpecs> = {
  readonly [Name in keyof Specs]: Specs[Name] extends ChoiceInput<infer Value>
    ? Value
    : Specs[Name] extends EditsInput
      ? readonly InputEdit[] | undefined
      : Specs[Name] extends { readonly isRequired: true }
        ? string
        : string | undefined;
};

/** The JSON schema of a tool's arguments; `about` says what each is for. */
export function inputSchema(specs: InputSpecs, about: Readonly<Record<string, string>>): InputSchema {
  const entries = Object.entries(specs);
  return {
    type: 'object',
    properties: Object.fromEntries(
      entries.map(([name, spec]) => [name, { description: about[name]!, ...schemaOf(spec) }]),
    ),
    required: entries.flatMap(([name, spec]) => (spec.kind === 'text' && spec.isRequired ? [name] : [])),
    additionalProperties: false,
  };
}

/** A JSON schema of an object. */
export interface InputSchema {
  [key: string]: unknown;
  readonly type: 'object';
  readonly properties: Record<string, object>;
  readonly required: string[];
  readonly additionalProperties: false;
}

const POSITION = {
  type: 'object',
  properties: { line: { type: 'integer', minimum: 0 }, character: { type: 'integer', minimum: 0 } },
  required: ['line', 'character'],
  additionalProperties: false,
};

function schemaOf(spec: InputSpec): object {
  if (spec.kind === 'text') return { type: 'string', maxLength: spec.most };
  if (spec.kind === 'choice') return { type: 'string', enum: spec.values, default: spec.fallback };
  const range = {
    type: 'object',
    properties: { start: POSITION, end: POSITION },
    required: ['start', 'end'],
    additionalProperties: false,
  };
  return {
    type: 'array',
    maxItems: spec.most,
    items: {
      type: 'object',
      properties: { range, newText: { type: 'string' } },
      required: ['range', 'newText'],
      additionalProperties: false,
    },
  };
}

/** Reads the arguments of a tool, whatever they are. Throws a `ToolRefusal` that says which is not as it should be. */
export function readInput(
  specs: InputSpecs,
  input: unknown,
  { tools: { refused } }: Catalogue,
): Readonly<Record<string, unknown>> {
  const given = input ?? {};
  if (!isRecord(given)) throw new ToolRefusal(refused.notAnObject);
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(specs, name)) {
      throw new ToolRefusal(refused.unknownArgument({ name: name.slice(0, 100), known: Object.keys(specs) }));
    }
  }
  const values: Record<string, unknown> = {};
  for (const [name, spec] of Object.entries(specs)) {
    const value = given[name] ?? undefined;
    if (value === undefined) {
      if (spec.kind === 'text' && spec.isRequired) throw new ToolRefusal(refused.missingArgument({ name }));
      values[name] = spec.kind === 'choice' ? spec.fallback : undefined;
    } else values[name] = readValue(name, spec, value, refused);
  }
  return values;
}

function readValue(name: string, spec: InputSpec, value: unknown, refused: Catalogue['tools']['refused']): unknown {
  switch (spec.kind) {
    case 'text':
      if (typeof value !== 'string') throw new ToolRefusal(refused.notAText({ name }));
      if (value.length > spec.most) throw new ToolRefusal(refused.textTooLong({ name, most: spec.most }));
      return value;
    case 'choice':
      if (!(spec.values as readonly unknown[]).includes(value)) {
        throw new ToolRefusal(refused.notAChoice({ name, values: spec.values }));
      }
      return value;
    case 'edits':
      if (!Array.isArray(value) || !value.every(isEdit)) throw new ToolRefusal(refused.notEdits({ name }));
      if (value.length > spec.most) throw new ToolRefusal(refused.tooManyEdits({ name, most: spec.most }));
      return value;
  }
}

function isEdit(value: unknown): value is InputEdit {
  return (
    isRecord(value) &&
    typeof value.newText === 'string' &&
    isRecord(value.range) &&
    isPosition(value.range.start) &&
    isPosition(value.range.end)
  );
}

function isPosition(value: unknown): value is InputPosition {
  return isRecord(value) && isCount(value.line) && isCount(value.character);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
