/**
 * The texts of another language, from those of the English ones: the same keys, and sentences that are told the same.
 * A list may have another length, unless the English one is of a fixed length.
 */
export type Texts<English> = English extends string
  ? string
  : English extends (...args: infer Args) => infer Told
    ? (...args: Args) => Texts<Told>
    : { [Key in keyof English]: Texts<English[Key]> };
