import { catalogueOf } from '../../src/messages/catalogue.ts';
import { readCanvas } from '../../src/model/lower.ts';
import type { PortfolioCanvas } from '../../src/portfolio/portfolio-canvas.ts';
import { summariseCanvas } from '../../src/portfolio/summarise-canvas.ts';
import { check } from '../../src/rules/check.ts';

/** The texts of the tests. */
export const catalogue = catalogueOf('en');

/** What a portfolio keeps of these texts, by their paths. */
export function portfolioOf(texts: Readonly<Record<string, string>>): readonly PortfolioCanvas[] {
  return Object.entries(texts).map(([path, text]) => {
    const canvas = readCanvas(text);
    return summariseCanvas(path, canvas, check(canvas, { catalogue }), catalogue);
  });
}
