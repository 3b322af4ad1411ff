import { parse } from '../../src/language/parse.ts';
import { createCoreServices } from '../../src/language/services.ts';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { lower } from '../../src/model/lower.ts';
import { check } from '../../src/rules/check.ts';
import { renderCanvasSvg } from '../../src/views/render-canvas-svg.ts';
import { generateCanvas } from './generate-canvas.ts';
import { type Figures, measure, milliseconds, printTable, ratio } from './statistics.ts';

const SIZES = [20, 200, 2_000, 20_000];

/** Each step from text to picture on its own, and a whole rebuild, beside lexing and JSON-parsing the same text. */
export function benchPipeline(): void {
  const catalogue = catalogueOf('en');
  const { bmc } = createCoreServices();
  const rebuilds: { lines: number; rebuild: Figures }[] = [];
  const rows = SIZES.map((notes) => {
    const text = generateCanvas(notes);
    const json = JSON.stringify(text.split('\n'));
    const model = lower(parse(text));
    const document = parse(text);
    const findings = check(model, { catalogue });
    const lex = measure(() => bmc.parser.Lexer.tokenize(text));
    const steps: Record<string, Figures> = {
      'JSON.parse': measure(() => JSON.parse(json)),
      lex,
      parse: measure(() => parse(text)),
      lower: measure(() => lower(document)),
      check: measure(() => check({ ...model }, { catalogue })),
      render: measure(() => renderCanvasSvg(model, findings, { catalogue, theme: 'light' })),
      rebuild: measure(() => check(lower(parse(text)), { catalogue })),
    };
    const lines = text.split('\n').length;
    rebuilds.push({ lines, rebuild: steps['rebuild']! });
    const cells = Object.values(steps).map(({ median }) => milliseconds(median));
    return [String(notes), String(lines), ...cells, ratio(steps['rebuild']!.median / lex.median)];
  });
  const head = ['notes', 'lines', 'JSON.parse', 'lex', 'parse', 'lower', 'check', 'render', 'rebuild', 'rebuild / lex'];
  printTable('From text to findings and picture (medians; rebuild is parse, lower and check)', head, rows);

  const scaling = rebuilds.slice(1).map(({ lines, rebuild }, index) => {
    const before = rebuilds[index]!;
    return [
      `${before.lines} → ${lines} lines`,
      ratio(lines / before.lines),
      ratio(rebuild.median / before.rebuild.median),
    ];
  });
  printTable('Rebuild as the text grows', ['from → to', 'text', 'time'], scaling);
}
