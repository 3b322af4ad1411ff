import fc, { type Arbitrary } from 'fast-check';
import { exportCanvas } from '../../../src/foreign/export-canvas.ts';
import { importCanvas } from '../../../src/foreign/import-canvas.ts';
import { RefusedImport, SOURCE_FORMATS, type SourceFormat } from '../../../src/foreign/import-result.ts';
import { formatText } from '../../../src/formatting/format-canvas.ts';
import { catalogueOf } from '../../../src/messages/catalogue.ts';
import { readCanvas } from '../../../src/model/lower.ts';
import { plainCanvases, writePlain } from '../../support/plain-canvas.ts';
import { type FuzzTarget, must, mustEqual } from '../fuzz-target.ts';
import { mangled, nested, soupOf, textsIn } from '../texts.ts';

const FOLDER = 'test/fixtures/import';
const FILES: readonly string[] = textsIn(FOLDER, /(?<!LICENSE)\.(?:md|json|yaml|bmml)$/);

const exported: Arbitrary<string> = fc
  .tuple(plainCanvases, fc.constantFrom('markdown', 'bmml'), fc.constantFrom('headings', 'table'))
  .map(([plain, format, layout]) => {
    const canvas = readCanvas(writePlain(plain));
    return exportCanvas(canvas, format, { layout, catalogue: catalogueOf('en') }).text;
  });

/** JSON in which the blocks of a canvas hold anything. */
const jsonCanvases: Arbitrary<string> = fc
  .dictionary(
    fc.constantFrom(
      'customerSegments',
      'channels',
      'Key Partners',
      'revenue_streams',
      'costs',
      'title',
      'meta',
      '__proto__',
    ),
    fc.jsonValue({ maxDepth: 3 }),
  )
  .map((data) => JSON.stringify(data, null, 2));

const texts: Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: mangled(fc.constantFrom(...FILES)) },
  { weight: 3, arbitrary: mangled(exported) },
  { weight: 3, arbitrary: soupOf(FILES) },
  { weight: 2, arbitrary: mangled(jsonCanvases, 3) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  {
    weight: 1,
    arbitrary: nested(
      [
        '[',
        '{"a":',
        '{a: ',
        '- ',
        '> ',
        '*',
        '_',
        '`',
        '[a](',
        '![',
        '<div>',
        '<!--',
        '| a ',
        '|',
        '&a ',
        '# ',
        '  - a\n',
        '- - ',
        '? ',
        'a: {',
        '\t',
      ],
      ['', ']', '}', ')', '</div>', '-->', '|\n'],
    ),
  },
);

const names = fc.constantFrom('canvas.md', 'canvas.json', 'canvas.yaml', 'canvas.bmml', '', 'a\u001b[31m*/"\n.md');
const formats = fc.constantFrom<(SourceFormat | '')[]>('', '', ...SOURCE_FORMATS);

/** Any file is refused with a reason, or becomes a canvas that is read without a mistake of writing. */
export const importing: FuzzTarget = {
  name: 'importing',
  inputs: fc.tuple(texts, names, formats),
  holds([source = '', name = '', asked = '']) {
    const format = SOURCE_FORMATS.find((known) => known === asked);
    for (const language of ['en', 'de']) {
      const catalogue = catalogueOf(language);
      let imported: ReturnType<typeof importCanvas>;
      try {
        imported = importCanvas(source, { name, format, catalogue });
      } catch (error) {
        if (!(error instanceof RefusedImport)) throw error;
        must(/\S.*[.?]$/.test(error.message), 'a refusal says why', () => error.message);
        return;
      }
      const { report, text } = imported;
      const formatted = formatText(text);
      const canvas = readCanvas(formatted);
      mustEqual(
        canvas.problems.map(({ code, args }) => [code, args]),
        [],
        'what was imported has no mistake',
      );
      mustEqual(formatText(formatted), formatted, 'what was imported is laid out');
      mustEqual(canvas.elements.length, report.notes, 'every note is one');
      for (const { text: remark } of [...report.guessed, ...report.leftOut, ...report.toDo]) {
        must(remark.trim() !== '', 'a remark says something');
      }
    }
  },
};
