import { commandLine, commandTable, findingsExample, jsonExample } from './command-sections.ts';
import { configSchema } from './config-schema.ts';
import { fillSections } from './fill-sections.ts';
import { elementTable, propertyTables } from './language-sections.ts';
import { layerTable } from './layers-section.ts';
import { manifestWithCodes } from './manifest-codes.ts';
import { rules } from './rules-section.ts';
import { relationshipTypes, sources, taxonomy } from './taxonomy-sections.ts';

/** The files that hold what is generated, each with how it is written anew from what it is. */
export const pages: Readonly<Record<string, (page: string) => Promise<string>>> = {
  'README.md': async (readme) =>
    fillSections(readme, {
      'relationship-types': relationshipTypes(),
      'findings-example': await findingsExample(readme),
      commands: commandTable(),
    }),
  'docs/command-line.md': async (page) =>
    fillSections(page, { 'command-line': commandLine(), 'json-example': await jsonExample() }),
  'docs/language.md': async (page) =>
    fillSections(page, {
      elements: elementTable(),
      properties: propertyTables(),
      taxonomy: taxonomy(),
      sources: sources(),
    }),
  'docs/findings.md': async (page) => fillSections(page, { rules: rules() }),
  'schemas/bmc.config.schema.json': async () => configSchema(),
  'package.json': async (manifest) => manifestWithCodes(manifest),
  'ARCHITECTURE.md': async (page) => fillSections(page, { layers: layerTable() }),
};
