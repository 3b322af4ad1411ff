import { codes } from './config-schema.ts';

/** The manifest with every code that its setting `bmc.rules` may name, so that the editor completes them. */
export function manifestWithCodes(manifest: string): string {
  const parsed = JSON.parse(manifest);
  parsed.contributes.configuration.properties['bmc.rules'].propertyNames = { enum: codes() };
  return `${JSON.stringify(parsed, null, 2)}\n`;
}
