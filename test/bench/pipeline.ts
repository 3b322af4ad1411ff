import { createStockLanguage } from '../../scripts/parser/stock-language.ts';
import { parse } from '../../src/language/parse.ts';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { lower } from '../../src/model/lower.ts';
import { KnownCanvas } from '../../src/model/per-canvas.ts';
import { check } from '../../src/rules/check.ts';
import { renderCanvasSvg } from '../../src/views/render-canvas-svg.ts';
import { generateCanvas } from './generate-canvas.ts';
import { type Figures, measure, milliseconds, printTable, ratio, reach } from './statistics.ts';

const SIZES = [20, 200, 2_000, 20_000];
/** Notes that come to 3,000 and to 30,000 lines. */
const [SMALLER, LARGER] = [480, 4_800] as const;

/** Each step from text to picture on its own, and a whole rebuild, beside lexing and JSON-parsing the same text. */
export function benchPipeline(): void {
  const catalogue = catalogueOf('en');
  const { Lexer } = createStockLanguage().parser;
  const rows = SIZES.map((notes) => {
    const text = generateCanvas(notes);
    const json = JSON.stringify(text.split('\n'));
    const model = lower(parse(text));
    const document = parse(text);
    const findings = check(model, { catalogue });
    const quick = { seconds: 0.5, least: notes > 2_000 ? 2 : 5 };
    const lex = measure(() => Lexer.tokenize(text), quick);
    const steps: Record<string, Figures> = {
      'JSON.parse': measure(() => JSON.parse(json), quick),
      lex,
      parse: measure(() => parse(text), quick),
      lower: measure(() => lower(document), quick),
      check: measure(() => check(new KnownCanvas(model), { catalogue }), quick),
      render: measure(() => renderCanvasSvg(model, findings, { catalogue, theme: 'light' }), quick),
      rebuild: measure(() => check(lower(parse(text)), { catalogue }), quick),
    };
    const lines = text.split('\n').length;
    const cells = Object.values(steps).map(({ median }) => milliseconds(median));
    return [String(notes), String(lines), ...cells, ratio(steps.rebuild!.median / lex.median)];
  });
  const head = ['notes', 'lines', 'JSON.parse', 'lex', 'parse', 'lower', 'check', 'render', 'rebuild', 'rebuild / lex'];
  printTable(
    'From text to findings and picture (processor time, medians; rebuild is parse, lower and check)',
    head,
    rows,
  );

  const [smaller, larger] = [SMALLER, LARGER].map((notes) => {
    const text = generateCanvas(notes);
    const lines = text.split('\n').length;
    const lex = measure(() => Lexer.tokenize(text), { least: 7 });
    const rebuild = measure(() => check(lower(parse(text)), { catalogue }), { least: 7 });
    return { lines, lex: lex.median, rebuild: rebuild.median };
  }) as [Rebuilt, Rebuilt];
  for (const [row, { lines, lex, rebuild }] of [
    ['5a', smaller],
    ['5b', larger],
  ] as const) {
    reach(row, rebuild / lex, `${lines} lines: ${milliseconds(rebuild)} and ${milliseconds(lex)}`);
  }
  const { rebuild: before, lines } = smaller;
  reach(
    '6',
    larger.rebuild / before,
    `${larger.lines} lines ${milliseconds(larger.rebuild)}, ${lines} ${milliseconds(before)}`,
  );
}

interface Rebuilt {
  readonly lines: number;
  readonly lex: number;
  readonly rebuild: number;
}
