import type { Catalogue } from '../messages/catalogue.ts';
import { configFinder } from '../project/config/find-config.ts';
import { taxonomyIn } from '../taxonomy/taxonomy-in.ts';
import {
  type Explained,
  type ExplainOptions,
  explainAfter,
  explainAll,
  explainWord,
} from '../views/explain/explain-word.ts';
import { explanationsAsMarkdown, explanationsAsText } from '../views/explain/render-explanation.ts';
import { type ExitCode, FINE, type Io } from './io.ts';
import { UsageError } from './usage-error.ts';

const RENDERERS = { text: explanationsAsText, md: explanationsAsMarkdown };

/**
 * Prints what a code, a word, or a word after a property means; without any, what there is to explain. A firm's own words
 * are those that hold in the current folder.
 */
export async function explainWords(
  words: readonly string[],
  format: keyof typeof RENDERERS,
  io: Io,
  catalogue: Catalogue,
): Promise<ExitCode> {
  const config = await configFinder(catalogue)(io.folder);
  const explained = explain(words, {
    catalogue,
    ...(config ? { taxonomy: taxonomyIn(catalogue, config.config.taxonomy) } : {}),
  });
  if ('problem' in explained) throw new UsageError(explained.problem);
  await io.stdout.write(RENDERERS[format](explained.explanations));
  return FINE;
}

function explain(words: readonly string[], options: ExplainOptions): Explained {
  const [first, second] = words;
  if (words.length > 2) return { problem: options.catalogue.explain.tooMany({ count: words.length }) };
  if (first === undefined) return { explanations: [explainAll(options)] };
  return second === undefined ? explainWord(first, options) : explainAfter(first, second, options);
}
