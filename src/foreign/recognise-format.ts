import { SECTIONS } from './bmml/bmml-shape.ts';
import type { SourceFormat } from './import-result.ts';

/** What a text most likely is, by its content first and then by the name of its file. */
export function recogniseFormat(text: string, name: string): SourceFormat {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  const start = text.trimStart();
  if (ending === 'json' || ending === 'jsonc' || /^[{[]\s*(?:["{}[\]]|$)/.test(start)) return 'json';
  const keys = [...text.matchAll(/^([\p{L}_][\p{L}\p{N}_ -]*):(?:\s|$)/gmu)].map(([, key]) => key!);
  const ofBmml = keys.filter((key) => Object.hasOwn(SECTIONS, key) || key === 'cost_structure' || key === 'fits');
  const hasMeta = keys.includes('meta') || (keys.includes('version') && ofBmml.length > 0);
  if (ending === 'bmml' || (hasMeta && ofBmml.length > 0)) return 'bmml';
  if (ending === 'yaml' || ending === 'yml') return 'yaml';
  if (ending === 'md' || ending === 'markdown' || /^#{1,6} |^[-*] \*\*|^\|.*\|\s*$/m.test(text)) return 'markdown';
  // Several keys at the margin with lines indented below them.
  const isYaml = keys.length >= 3 && /^[\p{L}_][\p{L}\p{N}_ -]*:[ \t]*\n[ \t]*(?:- |[\p{L}_])/mu.test(text);
  return isYaml ? 'yaml' : 'markdown';
}

/** Whether a text is a canvas in this program's own language. */
export function isOwnCanvas(text: string): boolean {
  const bare = text.replace(/^\s*(?:\/\/[^\n]*\n|\/\*[\s\S]*?\*\/|\s)*/, '');
  return /^(?:canvas|partner|activity|resource|proposition|relationship|channel|segment|cost|revenue|hypothesis|hotspot|change|idea)(?:\s+[\p{L}_][\p{L}\p{M}\p{Nd}_-]*)?(?:\s+"[^"\n]*")?\s*(?:\{|\n|$)/u.test(
    bare,
  );
}
