/** One option of a command. */
export type OptionSpec = FlagSpec | ChoiceSpec | TextSpec | CountSpec | AttachedSpec;

/** An option that is there or not. */
export interface FlagSpec {
  readonly kind: 'flag';
  readonly short?: string;
}

/** An option whose value is one of a few words. */
export interface ChoiceSpec<Value extends string = string> {
  readonly kind: 'choice';
  readonly short?: string;
  readonly values: readonly Value[];
  /** Where it is left out; absent where other options then decide. */
  readonly fallback?: Value;
}

/** An option that takes any text. */
export interface TextSpec {
  readonly kind: 'text';
  readonly short?: string;
  /** What stands for the value in the help: `FILE`. */
  readonly placeholder: string;
  /** Whether `-` stands for what the command does without the option. */
  readonly dashIsNone?: true;
}

/** An option that takes a whole number from zero. */
export interface CountSpec {
  readonly kind: 'count';
  readonly short?: string;
  readonly placeholder: string;
}

/** An option that may have a value, written to it: `--cache` or `--cache=FILE`. What follows it is a path. */
export interface AttachedSpec {
  readonly kind: 'attached';
  readonly short?: string;
  readonly placeholder: string;
}

/** The options of a command, by their long name. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** What was said of each option; of one said twice, the last. */
export type OptionValues<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs]: Specs[Name] extends FlagSpec
    ? boolean
    : Specs[Name] extends ChoiceSpec<infer Value>
      ? Specs[Name] extends { readonly fallback: Value }
        ? Value
        : Value | undefined
      : Specs[Name] extends CountSpec
        ? number | undefined
        : Specs[Name] extends AttachedSpec
          ? string | true | undefined
          : string | undefined;
};
