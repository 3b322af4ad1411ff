/** A file with one place changed. */
export interface Mutant {
  readonly path: string;
  readonly line: number;
  /** What stood there, and what stands there now. */
  readonly change: string;
  readonly text: string;
}

/** What stands for what, wherever it is found outside of texts, comments and types. */
const CHANGES: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/ === /g, ' !== '],
  [/ !== /g, ' === '],
  [/ && /g, ' || '],
  [/ \|\| /g, ' && '],
  [/ \?\? /g, ' && '],
  [/ >= /g, ' > '],
  [/ <= /g, ' < '],
  [/ < (?=[\w(])/g, ' <= '],
  [/ > (?=[\w(])/g, ' >= '],
  [/(?<=[(\s])!(?=[\w(])/g, ''],
  [/\btrue\b/g, 'false'],
  [/\bfalse\b/g, 'true'],
  [/ \+ 1\b/g, ' - 1'],
  [/ - 1\b/g, ' + 1'],
  [/\.some\(/g, '.every('],
  [/\.every\(/g, '.some('],
  [/\bcontinue;/g, ';'],
  [/\bif \(/g, 'if (true || '],
  [/\bif \(/g, 'if (false && '],
  [/\breturn (?!(?:false|undefined);)(?=[^;{}]+;$)/gm, 'return undefined && '],
  [/\.filter\(/g, '.filter(() => true || '],
  [/\? (?=[\w(])/g, '? undefined && '],
];

/** Every mutant of a file; whether one compiles or differs in what it does is not known yet. */
export function mutantsOf(path: string, text: string): readonly Mutant[] {
  const bare = withoutTexts(text);
  return CHANGES.flatMap(([pattern, instead]) =>
    [...bare.matchAll(pattern)].flatMap(({ 0: found, index }): readonly Mutant[] => {
      const line = bare.slice(0, index).split('\n').length;
      const whole = bare.split('\n')[line - 1] ?? '';
      if (/^\s*(?:import|export type|interface|type|readonly)\b/.test(whole)) return [];
      const changed = text.slice(0, index) + instead + text.slice(index + found.length);
      return [{ path, line, change: `${found.trim()} → ${instead.trim() || 'nothing'}`, text: changed }];
    }),
  );
}

/** A source with blanks in place of its comments and texts, so that every place stays where it is. */
function withoutTexts(text: string): string {
  return text.replace(
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|(?<=[(=,]\s?)\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+\/[a-z]*/g,
    (piece) => piece.replace(/[^\n]/g, '\u00b7'),
  );
}

/** Some of a list, spread over it evenly, the same for the same number. */
export function sample<Item>(items: readonly Item[], most: number, seed: number): readonly Item[] {
  if (items.length <= most) return items;
  const step = items.length / most;
  return Array.from(
    { length: most },
    (_, at) => items[Math.floor(at * step + (((seed * 7919) % 1000) / 1000) * step)]!,
  );
}
