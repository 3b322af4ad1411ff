import { readFileSync } from 'node:fs';
import { isValidRDFormat } from '@umbrelladocs/rdformat-validator';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log, Result } from 'sarif';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/registry.ts';
import { bmc, folderOf } from './fake-io.ts';

/** One finding of each severity, and a title with what each format must escape. */
const CANVAS = `segment s "Ünïcode %0A, :<&>" {
  expects communities
}
relationship r "R" { with s  type self-servce }
relationship q "Q" { with s  type dedicated }
`;

async function report(format: string, text = CANVAS, name = 'a b/ç.bmc'): Promise<string> {
  const folder = await folderOf({ [name]: text });
  return (await bmc(['check', name, '--format', format], { folder })).out;
}

const sarifSchema = JSON.parse(
  readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8'),
);

describe('sarif', () => {
  const resultsOf = async (text?: string): Promise<Result[]> =>
    (JSON.parse(await report('sarif', text)) as Log).runs[0]!.results!;

  it('is valid by the published schema', async () => {
    const ajv = new Ajv.default({ strict: false, unicodeRegExp: false });
    addFormats.default(ajv);
    const validate = ajv.compile(sarifSchema);
    expect(validate(JSON.parse(await report('sarif'))), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ version: '2.1.0' }), 'the schema refuses something').toBe(false);
  });

  it('describes every rule, with help', async () => {
    const { rules } = (JSON.parse(await report('sarif')) as Log).runs[0]!.tool.driver;
    expect(rules!.map(({ id }) => id)).toEqual(RULES.map(({ code }) => code));
    expect(rules!.every(({ help, fullDescription }) => help?.markdown && fullDescription?.text)).toBe(true);
  });

  it('has fixes, and places as an address', async () => {
    const [typo] = (await resultsOf()).filter(({ ruleId }) => ruleId === 'term/unknown');
    expect(typo?.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.insertedContent?.text).toBe('self-service');
    const { artifactLocation, region } = typo!.locations![0]!.physicalLocation!;
    expect(artifactLocation?.uri).toBe('a%20b/%C3%A7.bmc');
    expect(region).toEqual({ startLine: 4, startColumn: 35, endLine: 4, endColumn: 46 });
  });

  it('names findings so that moved lines change nothing, and tells them apart', async () => {
    const names = (results: Result[]) =>
      results.map(({ partialFingerprints }) => partialFingerprints!['bmcFinding/v1']);
    const before = names(await resultsOf());
    expect(new Set(before).size).toBe(before.length);
    const moved = names(await resultsOf(`// A line above.\n\n${CANVAS}`));
    expect(moved).toEqual(before);
    const [q, r] = [CANVAS.split('\n')[4], CANVAS.split('\n')[3]];
    const swapped = names(await resultsOf(CANVAS.replace(`${r}\n${q}`, `${q}\n${r}`)));
    expect([...swapped].sort()).toEqual([...before].sort());
  });
});

describe('junit', () => {
  it('is a suite for each canvas, a case for each finding, its texts escaped', async () => {
    const xml = await report('junit');
    const tests = Number(/tests="(\d+)"/.exec(xml)?.[1]);
    expect(tests).toBeGreaterThan(2);
    expect(xml.match(/<failure /g)).toHaveLength(tests);
    expect(xml).toContain(':&lt;&amp;');
    expect(xml).not.toContain('<&>');
  });

  it('passes a canvas without findings', async () => {
    expect(await report('junit', '')).toMatch(/tests="1" failures="0"[\s\S]*<testcase [^>]*\/>/);
  });
});

describe('github', () => {
  it('writes one command for each finding, with nothing that ends it early', async () => {
    const lines = (await report('github')).trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines)
      expect(line).toMatch(/^::(error|warning|notice) file=a b\/ç\.bmc,line=\d+,[^:]*,title=[^:,]+::[^\r\n]+$/);
    expect(lines.join()).toContain('%250A');
  });
});

describe('gitlab', () => {
  it('is an array of issues with what a code quality report needs, each of its own', async () => {
    const issues = JSON.parse(await report('gitlab')) as Record<string, unknown>[];
    expect(issues.length).toBeGreaterThan(2);
    for (const issue of issues) {
      expect(issue).toEqual({
        description: expect.any(String),
        check_name: expect.stringMatching(/^[a-z]+\/[a-z-]+$/),
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        severity: expect.stringMatching(/^(info|minor|major|critical|blocker)$/),
        location: { path: 'a b/ç.bmc', lines: { begin: expect.any(Number) } },
      });
    }
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });

  it('is an empty array without findings', async () => {
    expect(JSON.parse(await report('gitlab', ''))).toEqual([]);
  });
});

describe('rdjsonl', () => {
  it('is valid by its published format, line by line, columns counting bytes', async () => {
    const lines = (await report('rdjsonl'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(await isValidRDFormat(line), JSON.stringify(line)).toBe(true);
    expect(await isValidRDFormat({ message: 'without a place' }), 'the format refuses something').toBe(false);
    const after = JSON.parse(
      (await report('rdjsonl', 'segment s "Ü" { x }')).split('\n').find((line) => line.includes('property/unknown'))!,
    );
    expect(after.location.range.start).toEqual({ line: 1, column: 18 });
  });
});
