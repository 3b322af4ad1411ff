import { activation } from './cases/activation.ts';
import { completion } from './cases/completion.ts';
import { configuration } from './cases/configuration.ts';
import { explanations } from './cases/explanations.ts';
import { findings } from './cases/findings.ts';
import { fixes } from './cases/fixes.ts';
import { previewCases } from './cases/preview.ts';
import { haveHands } from './hands.ts';
import { runCases } from './harness.ts';

/** Every case, in this order: the first ones need an extension that nothing has started yet. */
const everywhere = [
  ...activation,
  ...findings,
  ...configuration,
  ...explanations,
  ...fixes,
  ...completion,
  ...previewCases,
];

/**
 * What VS Code calls when it runs the suite, in whichever extension host. In the web worker host it is a smoke test:
 * the same cases, less those that need hands.
 */
export function run(): Promise<void> {
  return runCases(everywhere, haveHands);
}
