import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { compareCanvases } from '../../src/model/comparison/compare-canvases.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { check } from '../../src/rules/check.ts';
import { compareFindings } from '../../src/rules/compare-findings.ts';
import { taxonomyIn } from '../../src/taxonomy/taxonomy-in.ts';
import { drawChanges } from '../../src/views/changes/draw-changes.ts';
import { drawCanvas } from '../../src/views/render-canvas-svg.ts';
import { generateCanvas } from './generate-canvas.ts';
import { figuresOf, measure, milliseconds, printTable, ratio } from './statistics.ts';

const CANVASES = 1_000;
const CHANGED = 50;
/** A change of some facts and titles that every generated canvas has. */
const edited = (text: string) =>
  text
    .replaceAll('type      dedicated-personal-assistance', 'type      self-service')
    .replaceAll('"Lifelong advice ', '"Advice for life ')
    .replaceAll(/\nchannel branch-\d*[05] [^}]*\}\n/g, '\n');

/** What changed, told of revisions of a folder, and drawn of one canvas as it is typed. */
export function benchChanges(): void {
  benchTyping();
  benchRevisions();
}

/** Comparison and picture of one canvas, beside the picture of the canvas alone. */
function benchTyping(): void {
  const catalogue = catalogueOf('en');
  const taxonomy = taxonomyIn(catalogue);
  const rows = [20, 200, 2_000].map((notes) => {
    const text = generateCanvas(notes);
    const [before, after] = [text, edited(text)].map((each) => readCanvas(each, taxonomy)) as [
      ReturnType<typeof readCanvas>,
      ReturnType<typeof readCanvas>,
    ];
    const [was, is] = [check(before, { catalogue }), check(after, { catalogue })];
    const compare = () => {
      const comparison = compareCanvases(before, after);
      return { comparison, findings: compareFindings(comparison, was, is), taxonomy, label: 'HEAD' };
    };
    const compared = compare();
    const picture = measure(() => drawCanvas(after, is, { catalogue, theme: 'light' }));
    const steps = [
      measure(compare),
      measure(() => drawChanges(compared, { catalogue, theme: 'light' })),
      measure(() => drawChanges(compare(), { catalogue, theme: 'light' })),
    ];
    return [
      String(notes),
      String(compared.comparison.changes.length),
      milliseconds(picture.median),
      ...steps.map(({ median }) => milliseconds(median)),
      ratio(steps[2]!.median / picture.median),
    ];
  });
  const head = ['notes', 'changes', 'canvas alone', 'compare', 'draw changes', 'both', 'both / canvas alone'];
  printTable('What changed, compared and drawn (medians)', head, rows);
}

/** Two revisions of a folder, beside git's own list of what differs and a comparison of two files. */
function benchRevisions(): void {
  const folder = mkdtempSync(join(tmpdir(), 'bmc-bench-'));
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
  try {
    git('init', '--quiet');
    for (const [key, value] of [
      ['user.name', 'bench'],
      ['user.email', 'bench@example.com'],
    ] as const) {
      git('config', key, value);
    }
    const write = (at: number, text: string) => writeFileSync(join(folder, `${at}.bmc`), `// ${at}\n${text}`);
    const text = generateCanvas(20);
    for (let at = 0; at < CANVASES; at += 1) write(at, text);
    git('add', '--all');
    git('commit', '--quiet', '-m', 'before');
    for (let at = 0; at < CHANGED; at += 1) write(at * (CANVASES / CHANGED), edited(text));
    git('commit', '--quiet', '--all', '-m', 'after');

    const binary = resolve('dist/cli/main.js');
    const bmc = (...args: readonly string[]) =>
      time(() => {
        const { status } = spawnSync(process.execPath, [binary, ...args], quiet(folder));
        if (status !== 0) throw new Error(`bmc ${args.join(' ')} ended in ${status}`);
      });
    const listed = time(() => spawnSync('git', ['diff-tree', '-r', '--raw', '-M', 'HEAD~1', 'HEAD'], quiet(folder)));
    const one = bmc('diff', '20.bmc', '21.bmc');
    const rows = [
      ['git diff-tree', listed],
      ['bmc diff of two files', one],
      ['bmc diff HEAD~1..HEAD', bmc('diff', 'HEAD~1..HEAD')],
      ['bmc diff HEAD~1..HEAD --format html', bmc('diff', 'HEAD~1..HEAD', '--format', 'html')],
      ['bmc check of all', bmc('check', '--fail-on', 'never')],
    ] as const;
    printTable(
      `${CANVASES.toLocaleString('en')} canvases of which ${CHANGED} changed (medians)`,
      ['command', 'wall', '/ two files'],
      rows.map(([name, wall]) => [name, milliseconds(wall), ratio(wall / one)]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function quiet(cwd: string) {
  return { cwd, stdio: 'ignore' } as const;
}

function time(task: () => void, runs = 5): number {
  const once = () => {
    const begin = performance.now();
    task();
    return performance.now() - begin;
  };
  once();
  return figuresOf(Array.from({ length: runs }, once)).median;
}
