import { parse } from '../../src/language/parse.ts';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { lower } from '../../src/model/lower.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { check } from '../../src/rules/check.ts';
import { mendUnambiguous } from '../../src/rules/fixes/apply-fixes.ts';
import { fixesFor } from '../../src/rules/fixes/fixes-for.ts';
import { standardTaxonomy } from '../../src/taxonomy/taxonomy.ts';
import { askQuestions } from '../../src/views/questions/ask-questions.ts';
import { drawCanvas } from '../../src/views/render-canvas-svg.ts';
import { generateCanvas } from './generate-canvas.ts';
import { measure, milliseconds, printTable, ratio, reach } from './statistics.ts';

const lines = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('');

/** Texts of any length that have been slow somewhere, by what is odd about them; the number is about that of notes. */
const SHAPES: Readonly<Record<string, (size: number) => string>> = {
  'as people write': (size) => generateCanvas(size),
  'comments alone': (size) => lines(size * 6, (at) => `// Comment ${at}\n`),
  'a comment in each line': (size) => generateCanvas(size).replaceAll('\n', ' // why\n'),
  'no brace is closed': (size) => generateCanvas(size).replaceAll('}', ''),
  'no text is closed': (size) => generateCanvas(size).replaceAll(/"$/gm, ''),
  'words without sense': (size) => lines(size * 6, (at) => `x${at} ${at % 7} } , "y" ~\n`),
  'references to nothing': (size) => lines(size, (at) => `channel c${at} "C ${at}" { for gone${at}, gone${at + 1} }\n`),
  'one id for all': (size) => lines(size, () => 'segment s "S" { expects communities }\n'),
  'one note with all the facts': (size) =>
    `segment s "S" {\n${lines(size * 6, (at) => `  pain p${at} "P ${at}"\n`)}}\n`,
  'everything for everyone': (size) => {
    const few = Math.ceil(Math.sqrt(size));
    const all = Array.from({ length: few }, (_, at) => `s${at}`).join(', ');
    return lines(few, (at) => `segment s${at} "S ${at}"\n`) + lines(few, (at) => `channel c${at} "C" { for ${all} }\n`);
  },
  'segments and their relationships': (size) =>
    lines(size >> 1, (at) => `segment s${at} "S ${at}"\nrelationship r${at} "R" { with s${at} type self-service }\n`),
};
const SIZE = 500;

/** How the time for one text grows as the text does, whatever its shape; each step that an editor takes for itself. */
export function benchShapes(): void {
  const catalogue = catalogueOf('en');
  const model = (text: string) => lower(parse(text));
  const steps: Readonly<Record<string, (text: string) => () => unknown>> = {
    'read and check': (text) => () => check(model(text), { catalogue }),
    draw: (text) => {
      const canvas = model(text);
      const findings = check(canvas, { catalogue });
      return () => drawCanvas(canvas, findings, { catalogue, theme: 'light' });
    },
    ask: (text) => {
      const canvas = model(text);
      return () => askQuestions(canvas, catalogue);
    },
    'a fix': (text) => {
      const canvas = model(text);
      const findings = check(canvas, { catalogue });
      const context = { canvas, source: new SourceText(text), catalogue, taxonomy: standardTaxonomy };
      const spread = findings.filter((_, at) => at % Math.ceil(findings.length / 20) === 0);
      return () => spread.map((finding) => fixesFor(finding, context));
    },
    mend: (text) => () => mendUnambiguous(text, { catalogue }),
  };
  let worst = { growth: 0, where: '' };
  const rows = Object.entries(SHAPES).map(([shape, textOf]) => [
    shape,
    ...Object.entries(steps).map(([name, prepare]) => {
      const [small, large] = [SIZE, SIZE * 4].map(
        (size) => measure(prepare(textOf(size)), { seconds: 0.2, least: 4 }).best,
      );
      const growth = large! / small!;
      // What takes less is told by the collector and the compiler, not by the work.
      if (large! > 20 && growth > worst.growth) worst = { growth, where: `${name}, ${shape}` };
      return `${ratio(growth)} (${milliseconds(large!)})`;
    }),
  ]);
  const head = ['shape', ...Object.keys(steps)];
  printTable(`Four times the text: how many times the time (and that of ${SIZE * 4} notes)`, head, rows);
  reach('7', worst.growth, worst.where);
}
