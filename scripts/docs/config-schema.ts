import { catalogueOf } from '../../src/messages/catalogue.ts';
import { type CONFIG_KEYS, LONGEST_GLOB, SEVERITY_WORDS } from '../../src/project/config/read-config.ts';
import { TERM_OWNERS, TERM_TEXTS, vocabulariesOf, WORD } from '../../src/project/config/read-terms.ts';
import { ruleTable } from '../../src/rules/rule-table.ts';
import { standardTaxonomy } from '../../src/taxonomy/taxonomy.ts';
import type { VocabularyName } from '../../src/taxonomy/vocabulary.ts';

const catalogue = catalogueOf('en');
const texts = catalogue.configSchema;

/** A piece of a schema. */
type Schema = Readonly<Record<string, unknown>>;

/** The JSON schema of `bmc.config.json`, as text: by it editors complete codes, severities and words. */
export function configSchema(): string {
  const properties: Record<(typeof CONFIG_KEYS)[number], Schema> = {
    $schema: { type: 'string', markdownDescription: texts.schema },
    rules: object(texts.rules, rules()),
    exclude: {
      type: 'array',
      items: { type: 'string', minLength: 1, maxLength: LONGEST_GLOB },
      markdownDescription: texts.exclude,
    },
    terms: object(texts.terms, terms()),
  };
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: texts.title,
    description: texts.description,
    allowComments: true,
    type: 'object',
    additionalProperties: false,
    properties,
    definitions: { severity: { enum: SEVERITY_WORDS }, ...Object.fromEntries(vocabularies()) },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The codes that a severity can be set for, in the order of the rule table. */
export function codes(): readonly string[] {
  return ruleTable(catalogue).map(({ code }) => code);
}

function object(markdownDescription: string, properties: Readonly<Record<string, Schema>>): Schema {
  return { type: 'object', markdownDescription, additionalProperties: false, properties };
}

function rules(): Readonly<Record<string, Schema>> {
  return Object.fromEntries(
    ruleTable(catalogue).map(({ code, severity, summary }) => [
      code,
      { allOf: [{ $ref: '#/definitions/severity' }], default: severity, description: summary },
    ]),
  );
}

function terms(): Readonly<Record<string, Schema>> {
  return Object.fromEntries(
    TERM_OWNERS.map((owner) => {
      const words = vocabulariesOf(owner).map((name) => ({ $ref: `#/definitions/${name}` }));
      const entry = {
        ...object(texts.word, {
          as: { description: texts.as, anyOf: words },
          ...Object.fromEntries(TERM_TEXTS.map((key) => [key, { type: 'string', description: texts[key] }])),
        }),
        required: ['as'],
      };
      return [
        owner,
        {
          type: 'object',
          markdownDescription: texts.propertyWords({ property: owner }),
          propertyNames: { pattern: WORD.source },
          additionalProperties: entry,
        },
      ];
    }),
  );
}

/** The words of each vocabulary, aliases too, with what they mean. */
function vocabularies(): readonly (readonly [VocabularyName, Schema])[] {
  return [...standardTaxonomy].map(([name, { words }]) => [
    name,
    { enum: [...words.keys()], enumDescriptions: [...words.values()].map(({ term }) => term.definition) },
  ]);
}
