import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Catalogue, FindingCode } from '../../messages/catalogue.ts';
import { SourceText } from '../../model/source-text.ts';
import type { Finding, Severities, Severity } from '../../rules/finding.ts';
import { nearestCodes, ruleOf } from '../../rules/registry.ts';
import { nearestWords } from '../../taxonomy/nearest.ts';
import { type Config, NO_CONFIG, type ReadConfig } from './config.ts';
import { ConfigReport, type Member } from './config-report.ts';
import { readTerms } from './read-terms.ts';

/** What a configuration file may set. */
export const CONFIG_KEYS = ['$schema', 'rules', 'exclude', 'terms'] as const;

/** What may be set for the finding of a rule. */
export const SEVERITY_WORDS: readonly (Severity | 'off')[] = ['off', 'information', 'warning', 'error'];

/** The longest text that is read, in characters. */
export const LARGEST_CONFIG = 1_000_000;

/** The longest pattern of paths. */
export const LONGEST_GLOB = 1_000;

/** Brackets nested more deeply than this set nothing, and might be more than a reader that calls itself can bear. */
const DEEPEST = 20;

/**
 * Reads the text of a configuration file. Total: what is wrong is among the findings, and the rest counts; of a text
 * that is not JSON nothing does. Takes time about linear in the text.
 */
export function readConfig(text: string, catalogue: Catalogue): ReadConfig {
  // A byte order mark is no part of JSON, but keeps its place.
  const json = text.replace(/^\uFEFF/, ' ');
  const tooLarge = json.length > LARGEST_CONFIG;
  const report = new ConfigReport(new SourceText(tooLarge ? '' : json), catalogue);
  if (tooLarge) {
    report.tell('config/too-large', { offset: 0, length: 0 }, { kilobytes: LARGEST_CONFIG / 1000 });
    return { config: NO_CONFIG, findings: report.findings };
  }
  const root = readJson(json, report);
  const config = root ? readRoot(root, report) : NO_CONFIG;
  return { config, findings: report.findings.flatMap((finding) => withOwnSeverity(finding, config)) };
}

/** A finding as the file itself wants it. */
function withOwnSeverity(finding: Finding, { severities }: Config): readonly Finding[] {
  const severity = severities[finding.code] ?? finding.severity;
  return severity === 'off' ? [] : [{ ...finding, severity }];
}

/** The tree of a text; undefined where it is not JSON, or empty. */
function readJson(json: string, report: ConfigReport): Node | undefined {
  const deep = deepPlace(json);
  if (deep !== undefined) {
    report.tell('config/not-json', { offset: deep, length: 1 }, { problem: 'TooDeep' });
    return undefined;
  }
  const errors: ParseError[] = [];
  const root = parseTree(json, errors, { allowTrailingComma: false, disallowComments: false });
  // One error makes others, which are gone when it is mended.
  const [first] = errors;
  if (!first) return root;
  const { offset } = first;
  const length = Math.min(first.length, json.length - offset);
  report.tell('config/not-json', { offset, length }, { problem: printParseErrorCode(first.error) });
  return undefined;
}

/** Where brackets are nested too deeply; undefined where they nowhere are. */
function deepPlace(json: string): number | undefined {
  const scanner = createScanner(json, true);
  let depth = 0;
  for (;;) {
    scanner.scan();
    const offset = scanner.getTokenOffset();
    const sign = json[offset];
    if (sign === undefined) return undefined;
    if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    if (depth > DEEPEST) return offset;
  }
}

function readRoot(root: Node, report: ConfigReport): Config {
  let config = NO_CONFIG;
  for (const member of report.members(root)) {
    const { key, keyNode, value } = member;
    if (key === '$schema') report.text(member);
    else if (key === 'rules') config = { ...config, severities: readRules(report.members(value, key), report) };
    else if (key === 'exclude') config = { ...config, exclude: readGlobs(member, report) };
    else if (key === 'terms') config = { ...config, taxonomy: readTerms(report.members(value, key), report) };
    else {
      report.tell('config/unknown-key', keyNode, { key, known: CONFIG_KEYS, nearest: nearestWords(key, CONFIG_KEYS) });
    }
  }
  return config;
}

function readRules(members: readonly Member[], report: ConfigReport): Severities {
  const severities: Partial<Record<FindingCode, Severity | 'off'>> = {};
  for (const { key, keyNode, value } of members) {
    const rule = ruleOf(key);
    if (!rule) report.tell('config/unknown-rule', keyNode, { key, nearest: nearestCodes(key) });
    const word: unknown = value.value;
    if (value.type !== 'string') report.tell('config/wrong-type', value, { key, expected: 'severity' });
    else if (!isSeverityWord(word)) {
      report.tell('config/unknown-severity', value, { word: String(word), known: SEVERITY_WORDS });
    } else if (rule) severities[rule.code] = word;
  }
  return severities;
}

function isSeverityWord(word: unknown): word is Severity | 'off' {
  return SEVERITY_WORDS.includes(word as Severity);
}

function readGlobs({ key, value }: Member, report: ConfigReport): readonly string[] {
  if (value.type !== 'array') {
    report.tell('config/wrong-type', value, { key, expected: 'texts' });
    return [];
  }
  return (value.children ?? []).flatMap((item) => {
    const glob: unknown = item.value;
    if (item.type === 'string' && typeof glob === 'string' && glob !== '' && glob.length <= LONGEST_GLOB) return glob;
    report.tell('config/wrong-type', item, { key: undefined, expected: 'glob' });
    return [];
  });
}
