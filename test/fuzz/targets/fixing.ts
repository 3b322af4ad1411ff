import { catalogueOf } from '../../../src/messages/catalogue.ts';
import type { CanvasModel } from '../../../src/model/canvas-model.ts';
import { readCanvas } from '../../../src/model/lower.ts';
import { SourceText } from '../../../src/model/source-text.ts';
import { check } from '../../../src/rules/check.ts';
import { mendUnambiguous } from '../../../src/rules/fixes/apply-fixes.ts';
import { fixesFor } from '../../../src/rules/fixes/fixes-for.ts';
import { standardTaxonomy } from '../../../src/taxonomy/taxonomy.ts';
import { overlapping } from '../../rules/fixes/kept.ts';
import { doFix } from '../../rules/fixes/mended.ts';
import { type FuzzTarget, must, mustEqual } from '../fuzz-target.ts';
import { canvasTexts } from '../texts.ts';

const catalogue = catalogueOf('en');
const findingsIn = (canvas: CanvasModel, created?: string) =>
  check(canvas, { catalogue, fileExists: (name) => name === created });

/** More fixes of one text than this say nothing new. */
const MOST_FIXES = 12;

/** Every fix of any text takes its finding away, brings no new error, and loses no other fact and no comment. */
export const fixing: FuzzTarget = {
  name: 'fixing',
  inputs: canvasTexts.map((text) => [text]),
  holds([text = '']) {
    const source = new SourceText(text);
    const canvas = readCanvas(text);
    const findings = findingsIn(canvas);
    const context = { canvas, source, catalogue, taxonomy: standardTaxonomy, findings };
    const errors = errorsIn(text);
    const isMention = /undefined|\[object/.test(text);
    // Where the writing itself is broken, what an edit comes to hangs on that.
    const isBroken = canvas.problems.some(({ code }) => /^(?:syntax|property|name)\//.test(code));
    let tried = 0;
    const seen = new Map<string, number>();
    for (const finding of findings) {
      // Two of each sort, so that one that is found everywhere leaves room for the others.
      const times = seen.get(finding.code) ?? 0;
      seen.set(finding.code, times + 1);
      if (times >= 2) continue;
      for (const fix of fixesFor(finding, context)) {
        tried += 1;
        if (tried > MOST_FIXES) break;
        const of = `a fix of ${finding.code}`;
        const told = (after: string) => () => `${fix.title}\n${finding.message}\n${after}`;
        must(fix.title.trim() !== '' && (isMention || !/undefined|\[object/.test(fix.title)), `${of} has a title`);
        mustEqual(overlapping(source, fix.edits), [], `${of} has edits that overlap`);
        if (isBroken) continue;
        const done = doFix({ source, canvas, findings }, finding, fix, findingsIn);
        must(done.lostFacts.length === 0, `${of} keeps other facts`, () => `${done.lostFacts}\n${told(done.after)()}`);
        const lost = done.lostComments.filter((comment) => !done.after.includes(comment));
        must(lost.length === 0, `${of} keeps comments`, told(done.after));
        must(done.isMended, `${of} takes the finding away`, told(done.after));
        must(
          errorsIn(done.after, fix.creates) <= errors,
          `${of} brings no error`,
          () => `${done.newErrors}\n${told(done.after)()}`,
        );
      }
    }
    const mended = mendUnambiguous(text, { catalogue });
    mustEqual(mendUnambiguous(mended.text, { catalogue }).count, 0, 'mending all leaves nothing to mend');
    must(errorsIn(mended.text) <= errors, 'mending all brings no error', () => mended.text);
  },
};

function errorsIn(text: string, created?: string): number {
  return findingsIn(readCanvas(text), created).filter(({ severity }) => severity === 'error').length;
}
