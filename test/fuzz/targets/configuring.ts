import fc, { type Arbitrary } from 'fast-check';
import { catalogueOf } from '../../../src/messages/catalogue.ts';
import { readCanvas } from '../../../src/model/lower.ts';
import { comparePositions } from '../../../src/model/range.ts';
import { excludes } from '../../../src/project/config/excludes.ts';
import { CONFIG_KEYS, readConfig, SEVERITY_WORDS } from '../../../src/project/config/read-config.ts';
import { TERM_OWNERS, TERM_TEXTS } from '../../../src/project/config/read-terms.ts';
import { check } from '../../../src/rules/check.ts';
import { RULES } from '../../../src/rules/registry.ts';
import { standardTaxonomy } from '../../../src/taxonomy/taxonomy.ts';
import { type FuzzTarget, must, mustEqual } from '../fuzz-target.ts';
import { mangled, nested, pieces, soupOf, wholeCanvases } from '../texts.ts';

const CODES = RULES.map(({ code }) => code);
const TERMS = [...standardTaxonomy.values()].flatMap(({ terms }) => terms.map(({ id }) => id));

const words = fc.oneof(
  fc.constantFrom(...TERMS, 'butler', 'club', 'a b', '__proto__', 'constructor', 'toString'),
  pieces,
);
const mostly = <Value>(value: Arbitrary<Value>): Arbitrary<unknown> =>
  fc.oneof({ weight: 8, arbitrary: value }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) });

const texts = fc.dictionary(fc.constantFrom('as', ...TERM_TEXTS, 'other'), mostly(words), { maxKeys: 5 });
const settings: Readonly<Record<string, Arbitrary<unknown>>> = {
  $schema: fc.string(),
  rules: fc.dictionary(fc.constantFrom(...CODES, 'nonsense', '__proto__'), mostly(fc.constantFrom(...SEVERITY_WORDS))),
  exclude: fc.array(
    mostly(fc.oneof(fc.constantFrom('drafts', '**/*.bmc', '[', '+(a|b)', '!a', '{a,b', '../x', '/'), pieces)),
  ),
  terms: fc.dictionary(
    fc.constantFrom(...TERM_OWNERS, 'other', '__proto__'),
    mostly(fc.dictionary(words, mostly(texts))),
    {
      maxKeys: 4,
    },
  ),
  nonsense: fc.jsonValue({ maxDepth: 2 }),
};

const configs: Arbitrary<string> = fc
  .record(Object.fromEntries(Object.entries(settings).map(([key, value]) => [key, mostly(value)])), {
    requiredKeys: [],
  })
  .map((config) => JSON.stringify(config, null, 2));

const inputs: Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: configs },
  { weight: 6, arbitrary: mangled(configs) },
  { weight: 2, arbitrary: soupOf([JSON.stringify([...CONFIG_KEYS, ...TERM_OWNERS, ...CODES], null, 1)]) },
  { weight: 2, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 100 }) },
  { weight: 1, arbitrary: nested(['{"a":', '[', '{', '"', '/*', '//', '\\u'], ['', '}', ']']) },
);

/** Any text of a configuration is read, and any canvas is read, checked and left out, or not, under it. */
export const configuring: FuzzTarget = {
  name: 'configuring',
  inputs: fc.tuple(inputs, wholeCanvases),
  holds([text = '', canvas = '']) {
    const lengths = text.split(/\r\n|\n|\r/).map(({ length }) => length);
    for (const language of ['en', 'de']) {
      const catalogue = catalogueOf(language);
      const { config, findings } = readConfig(text, catalogue);
      for (const { code, message, range } of findings) {
        must(code.startsWith('config/'), 'a finding of a configuration is one', () => code);
        must(/^[^\n\r]*\S[^\n\r]*[.?]$/u.test(message), `the message of ${code} is one line`, () => message);
        const { start, end } = range;
        const isWithin = [start, end].every(({ line, character }) => character <= (lengths[line] ?? -1));
        must(isWithin && comparePositions(start, end) <= 0, `${code} points into the text`, () => range);
      }
      for (const [code, severity] of Object.entries(config.severities)) {
        must(
          (CODES as string[]).includes(code) || code.startsWith('ignore/') || code.startsWith('config/'),
          'a code is one',
          () => code,
        );
        must(SEVERITY_WORDS.includes(severity), 'a severity is one', () => severity);
      }
      must(typeof excludes(config.exclude)('drafts/a.bmc') === 'boolean', 'a path is left out or not');
      const { severities, taxonomy } = config;
      const told = check(readCanvas(canvas, taxonomy), { catalogue, severities, taxonomy }).map((finding) => {
        must(severities[finding.code] !== 'off', 'a rule that is off says nothing', () => finding.code);
        return [finding.code, finding.message];
      });
      if (findings.length === 0 && /^\s*\{\s*\}\s*$/.test(text)) {
        mustEqual(
          told,
          check(readCanvas(canvas), { catalogue }).map(({ code, message }) => [code, message]),
          'nothing set changes nothing',
        );
      }
    }
  },
};
