import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dependenciesOf } from '../../src/model/dependencies.ts';
import { dependencyBundles } from '../../src/model/dependency-bundles.ts';
import { readCanvas } from '../../src/model/lower.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');

/** Who depends on whom, as `needing < needed`, each pair once. */
function pairsInBundles(text: string): Set<string> {
  return new Set(
    dependencyBundles(readCanvas(text)).flatMap(({ from, to }) =>
      from.flatMap((needed) => to.map((needing) => `${needing.index} < ${needed.index}`)),
    ),
  );
}

function pairsOneByOne(text: string): Set<string> {
  const canvas = readCanvas(text);
  const { of } = dependenciesOf(canvas);
  return new Set(
    canvas.elements
      .filter(({ keyword }) => keyword !== 'canvas')
      .flatMap((needing) => of(needing).map(({ element }) => `${needing.index} < ${element.index}`)),
  );
}

describe('dependencies in bundles', () => {
  it.each(readdirSync(EXAMPLES).filter((file) => file.endsWith('.bmc')))('are those of %s', (file) => {
    const text = readFileSync(join(EXAMPLES, file), 'utf8');
    const bundled = pairsInBundles(text);
    const single = pairsOneByOne(text);
    expect(single.size).toBeGreaterThan(0);
    expect([...bundled].toSorted()).toEqual([...single].toSorted());
  });

  it('count the needs that a proposition answers, what provides and what carries', () => {
    const text = `segment rich "Rich" { pain fees "Fees" }
proposition advice "Advice" { relieves fees "One fee" }
channel branch "Branch" { for rich  by landlord }
relationship banker "Banker" { with rich }
partner landlord "Landlord" { provides branch }
`;
    expect(pairsInBundles(text)).toEqual(pairsOneByOne(text));
    expect(pairsInBundles(text)).toContain('3 < 2');
  });

  it('grow with the text where everything is with all', () => {
    const count = 300;
    const lines = Array.from({ length: count }, (_, n) => [
      `segment s${n} "S${n}"`,
      `channel c${n} "C${n}" { for all }`,
      `relationship r${n} "R${n}" { with all }`,
    ]);
    const size = dependencyBundles(readCanvas(lines.flat().join('\n'))).reduce(
      (sum, { from, to }) => sum + from.length + to.length,
      0,
    );
    expect(size).toBeLessThan(10 * count);
  });
});
