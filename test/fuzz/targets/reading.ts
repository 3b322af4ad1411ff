import { parse } from '../../../src/language/parse.ts';
import { catalogueOf } from '../../../src/messages/catalogue.ts';
import type { CanvasModel } from '../../../src/model/canvas-model.ts';
import { lower } from '../../../src/model/lower.ts';
import { comparePositions, type Range } from '../../../src/model/range.ts';
import { check } from '../../../src/rules/check.ts';
import type { Finding } from '../../../src/rules/finding.ts';
import { type FuzzTarget, must, mustEqual } from '../fuzz-target.ts';
import { hugeCanvases } from '../texts.ts';

const CATALOGUES = ['en', 'de'].map((language) => catalogueOf(language));

/** Any text is read and checked, the same each time; what is said of it can be read, and points into it. */
export const reading: FuzzTarget = {
  name: 'reading',
  inputs: hugeCanvases.map((text) => [text]),
  holds([text = '']) {
    const canvas = lower(parse(text));
    const isWithin = within(text);
    must(rangesOf(canvas).every(isWithin), 'the model points into the text', () =>
      rangesOf(canvas).find((r) => !isWithin(r)),
    );
    for (const catalogue of CATALOGUES) {
      const findings = check(canvas, { catalogue, fileExists: () => false });
      for (const finding of findings) mustBeTold(finding, text, isWithin);
      mustEqual(
        findings.map(said),
        check(lower(parse(text)), { catalogue, fileExists: () => false }).map(said),
        'read twice is read the same',
      );
    }
  },
};

const said = ({ code, message, range, severity }: Finding) => [code, message, range, severity];

function mustBeTold(
  { code, message, range, related }: Finding,
  text: string,
  isWithin: (range: Range) => boolean,
): void {
  must(
    /^[^\n\r\u2028\u2029]*\S[^\n\r\u2028\u2029]*[.?]$/u.test(message),
    `the message of ${code} is one line`,
    () => message,
  );
  const isMention = /undefined|\[object|NaN|“|”|`/.test(text);
  must(
    isMention || !/undefined|\[object|NaN|“”|``/.test(message),
    `the message of ${code} has all its words`,
    () => message,
  );
  must([range, ...related.map((other) => other.range)].every(isWithin), `${code} points into the text`, () => range);
}

function within(text: string): (range: Range) => boolean {
  const lengths = text.split(/\r\n|\n|\r/).map(({ length }) => length);
  return ({ start, end }) =>
    comparePositions(start, end) <= 0 &&
    [start, end].every(({ line, character }) => character >= 0 && character <= (lengths[line] ?? -1));
}

function rangesOf({ comments, elements, header, problems }: CanvasModel): readonly Range[] {
  return [
    ...problems.map(({ range }) => range),
    ...comments.map(({ range }) => range),
    ...(header ? [header, ...elements] : elements).flatMap((element) => [
      element.range,
      element.nameRange,
      element.keywordRange,
      ...element.facts.flatMap((fact) => [fact.range, fact.keyRange, ...fact.values.map((value) => value.range)]),
    ]),
  ];
}
