import type { Finding, Severity } from '../../src/rules/finding.ts';
import { ruleOf } from '../../src/rules/registry.ts';

const SEVERITIES: ReadonlySet<string> = new Set<Severity>(['error', 'warning', 'information']);
const ATTEMPT = /^\s*\/\/ *[\^<]/;
const MARKER = /^(\s*\/\/ *)(\^+|<(~*)(-*)) +(\S+) +(\S+)\s*$/;

/**
 * The findings that a canvas says it has, each as `line:start-end severity code` with lines and columns from zero.
 *
 * A marker is a comment below the line that it is about (further markers may stand between):
 *
 *     relationship club "Reading club" { type communities }
 *     //           ^^^^ relationship/needs-segment error
 *
 * Where the comment's own slashes stand in the way, `// <~~----` marks a stretch from the line's beginning: a tilde for
 * each column left out, a hyphen for each one marked.
 *
 * @throws an error that names the line, where a comment begins like a marker but is none, or marks nothing
 */
export function readMarkers(text: string): readonly string[] {
  const lines = text.split(/\r?\n/);
  const claims: string[] = [];
  let subject = -1;
  for (const [number, line] of lines.entries()) {
    if (!ATTEMPT.test(line)) {
      subject = number;
      continue;
    }
    const fail = (reason: string) => new Error(`line ${number + 1}: ${reason}: ${line.trim()}`);
    const match = MARKER.exec(line);
    if (!match) throw fail('a marker reads `^^^ code severity` or `<~~--- code severity`');
    const [, indent = '', sign = '', skipped = '', marked = '', code = '', severity = ''] = match;
    if (!ruleOf(code)) throw fail('no rule has this code');
    if (!SEVERITIES.has(severity)) throw fail('there is no such severity');
    const isArrow = sign.startsWith('<');
    const start = isArrow ? skipped.length : indent.length;
    const end = start + (isArrow ? marked.length : sign.length);
    if (end > (lines[subject]?.length ?? -1)) throw fail('it marks more than the line above has');
    const claim = `${subject}:${start}-${end} ${severity} ${code}`;
    if (claims.includes(claim)) throw fail('the same is marked twice');
    claims.push(claim);
  }
  return claims.sort();
}

/** Findings as markers write them; to be compared with what `readMarkers` gives. */
export function asClaims(findings: readonly Finding[]): readonly string[] {
  return findings.map(asClaim).sort();
}

function asClaim({ code, severity, range: { start, end } }: Finding): string {
  const endLine = end.line === start.line ? '' : `${end.line}:`;
  return `${start.line}:${start.character}-${endLine}${end.character} ${severity} ${code}`;
}
