import { catalogueOf } from '../../src/messages/catalogue.ts';
import { TOOL_PREFIX } from '../../src/protocol/tools.ts';
import { describeTools, type ToolDescription } from '../../src/tools/run-tool.ts';
import { codes } from './config-schema.ts';

/**
 * The manifest with every code that its setting `bmc.rules` may name, so that the editor completes them, and with the
 * tools for language models as the server runs them.
 */
export function manifestWithCodes(manifest: string): string {
  const parsed = JSON.parse(manifest);
  parsed.contributes.languageModelTools = describeTools(catalogueOf('en')).map(languageModelTool);
  parsed.contributes.configuration.properties['bmc.rules'].propertyNames = { enum: codes() };
  return `${JSON.stringify(parsed, null, 2)}\n`;
}

/** A tool as the manifest lists it: what people read stands in the manifest's texts, what models read is English. */
function languageModelTool({ name, description, inputSchema }: ToolDescription) {
  return {
    name: TOOL_PREFIX + name,
    toolReferenceName: name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
    displayName: `%tool.${name}.title%`,
    userDescription: `%tool.${name}.about%`,
    modelDescription: description,
    canBeReferencedInPrompt: true,
    icon: '$(symbol-structure)',
    tags: ['business-model-canvas'],
    inputSchema,
  };
}
