import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { check } from '../../src/rules/check.ts';

/**
 * What is found in every fixture of the rules and every example: what the tests of the fixtures hold to the letter. Code,
 * severity and place of each finding.
 */
export function judge(root: string): string {
  const catalogue = catalogueOf('en');
  const paths = ['test/fixtures/rules', 'examples'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.bmc'))
      .map((path) => join(root, folder, path)),
  );
  return paths
    .sort()
    .map((path) => {
      const findings = check(readCanvas(readFileSync(path, 'utf8')), { catalogue, fileExists: () => false });
      return JSON.stringify(findings.map(({ code, range, severity }) => [code, severity, range]));
    })
    .join('\n');
}
