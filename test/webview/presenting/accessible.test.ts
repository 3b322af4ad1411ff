import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { example } from '../canvas-message.ts';
import { onStage, press, settled } from './on-stage.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe-core holds to be serious or critical. Of what was told and of what is to come nothing has to be read: it is
 * dim on purpose, so that one block is bright.
 */
async function complaints(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(context: object): Promise<AxeResults> } }).axe.run({
      exclude: [['[data-light=told]'], ['[data-light=coming]'], ['.place']],
    }),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
    );
}

/** The keys that lead to everything that is to be seen, from one to the next. */
const TOUR = [[], ['?'], ['Escape', 'ArrowRight'], ['o'], ['1'], ['End']] as const;

describe('on stage', () => {
  it.each([
    ['light', 'vscode-light'],
    ['dark', 'vscode-dark'],
    ['high-contrast-dark', 'vscode-high-contrast'],
    ['high-contrast-light', 'vscode-high-contrast-light vscode-high-contrast'],
  ] as const)('axe-core finds nothing serious in the theme %s', (theme, bodyClass) =>
    onStage(
      example('private-bank'),
      async (preview) => {
        for (const keys of TOUR) {
          await press(preview, ...keys);
          await preview.page.mouse.move(10, 10);
          await preview.page.mouse.move(20, 20);
          await settled(preview);
          expect(await complaints(preview.page), keys.join()).toEqual([]);
        }
      },
      { theme, bodyClass },
    ),
  );
});
