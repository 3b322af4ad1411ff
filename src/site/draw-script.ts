import { type Catalogue, catalogueOf } from '../messages/catalogue.ts';
import type { CanvasText, SiteProgram } from '../protocol/site-data.ts';
import type { CheckOptions } from '../rules/check.ts';
import type { Severities } from '../rules/finding.ts';
import { type CheckedCanvas, readAndCheck } from '../rules/read-and-check.ts';
import { extendTaxonomy, type OwnWord } from '../taxonomy/taxonomy.ts';
import { taxonomyIn } from '../taxonomy/taxonomy-in.ts';
import { compareChecked } from '../views/changes/compare-checked.ts';
import { drawChanges } from '../views/changes/draw-changes.ts';
import { drawStage } from '../views/presenting/draw-stage.ts';

/*
 * The program that draws canvases in a browser: reading, checking, comparing and drawing as everywhere else. It is a
 * script of its own because a page needs it only when somebody compares or presents.
 */

/** What a canvas is read with. */
interface Options extends CheckOptions {
  readonly catalogue: Catalogue;
}

/** Compares and draws. Total, as reading is. */
export const siteProgram: SiteProgram = {
  compare(before, after, { language, room }) {
    // Both are read with what holds for the later one.
    const options = optionsOf(after, language);
    const { catalogue, taxonomy } = options;
    const { compared } = compareChecked(read(before, options), read(after, options), catalogue, taxonomy!);
    const label = before.path;
    const own = room === undefined ? {} : { room };
    return drawChanges({ ...compared, label }, { catalogue, theme: 'light', credit: true, ...own }).svg;
  },
  stage(canvas, language) {
    const options = optionsOf(canvas, language);
    return drawStage(read(canvas, options).canvas, { catalogue: options.catalogue, theme: 'light', credit: true });
  },
};

function optionsOf({ severities, words }: CanvasText, language: string): Options {
  const catalogue = catalogueOf(language);
  // They were written by the same program, from what it had read.
  const { taxonomy } = extendTaxonomy(words as readonly OwnWord[]);
  return { catalogue, severities: severities as Severities, taxonomy: taxonomyIn(catalogue, taxonomy) };
}

function read({ text }: CanvasText, options: Options): CheckedCanvas {
  return readAndCheck(text, options);
}

(globalThis as { bmcProgram?: SiteProgram }).bmcProgram = siteProgram;
