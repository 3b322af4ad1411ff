import { activation } from './cases/activation.ts';
import { analystsWalk } from './cases/analysts-walk.ts';
import { canvases } from './cases/canvases.ts';
import { compare } from './cases/compare.ts';
import { completion } from './cases/completion.ts';
import { configuration } from './cases/configuration.ts';
import { endurance } from './cases/endurance.ts';
import { explanations } from './cases/explanations.ts';
import { exporting } from './cases/exporting.ts';
import { findings } from './cases/findings.ts';
import { firstQuarter } from './cases/first-quarter.ts';
import { fixes } from './cases/fixes.ts';
import { hints } from './cases/hints.ts';
import { importing } from './cases/importing.ts';
import { markdown } from './cases/markdown.ts';
import { presenting } from './cases/presenting.ts';
import { previewCases } from './cases/preview.ts';
import { refactorings } from './cases/refactorings.ts';
import { status } from './cases/status.ts';
import { tools } from './cases/tools.ts';
import { writing } from './cases/writing.ts';
import { haveHands } from './hands.ts';
import { type Case, runCases } from './harness.ts';
import { closeAll } from './workspace.ts';

/** Every case, in this order: the first ones need an extension that nothing has started yet. */
const everywhere = [
  ...activation,
  ...findings,
  ...configuration,
  ...explanations,
  ...exporting,
  ...importing,
  ...fixes,
  ...refactorings,
  ...completion,
  ...hints,
  ...previewCases,
  ...writing,
  ...compare,
  ...presenting,
  ...markdown,
  ...status,
  ...tools,
  ...canvases,
  ...firstQuarter,
  ...analystsWalk,
  ...endurance,
];

/**
 * What VS Code calls when it runs the suite, in whichever extension host. In the web worker host it is a smoke test:
 * the same cases, less those that need hands.
 */
export function run(): Promise<void> {
  return runCases(wanted(everywhere), haveHands, closeAll);
}

/** What `BMC_CASES` was when the suite was bundled: a web worker has no environment to ask. */
declare const CASES_ASKED: string;

/** The cases that are asked for by their names (`BMC_CASES`, an expression); without it, all. */
function wanted(cases: readonly Case[]): readonly Case[] {
  return CASES_ASKED ? cases.filter(({ name }) => new RegExp(CASES_ASKED).test(name)) : cases;
}
