import type { Catalogue } from '../messages/catalogue.ts';
import { NO_CONFIG } from '../project/config/config.ts';
import { fileBeside } from '../project/file-beside.ts';
import type { CheckOptions } from '../rules/check.ts';
import { type CheckedCanvas, readAndCheck } from '../rules/read-and-check.ts';
import { taxonomyIn } from '../taxonomy/taxonomy-in.ts';
import type { Source } from './sources.ts';

/** With what the canvas of a source is checked. */
export function checkOptions({ file, config }: Source, catalogue: Catalogue): CheckOptions {
  const { severities, taxonomy } = config?.config ?? NO_CONFIG;
  return { catalogue, severities, taxonomy: taxonomyIn(catalogue, taxonomy), fileExists: fileBeside(file) };
}

/** Reads and checks the text of a source. */
export function checkText(text: string, from: Source, catalogue: Catalogue): CheckedCanvas {
  return readAndCheck(text, checkOptions(from, catalogue));
}
