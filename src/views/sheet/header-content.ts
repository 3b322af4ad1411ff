import type { Catalogue } from '../../messages/catalogue.ts';
import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { measureOf, termUsesOf } from '../../model/values.ts';
import type { Finding, Severity } from '../../rules/finding.ts';
import { cleanText } from '../text/clean-text.ts';
import { brief } from '../text/graphemes.ts';
import { textLines } from '../words/note-facts.ts';
import { termWords } from '../words/term-words.ts';
import { SEVERITIES } from './findings-by-element.ts';
import { LONGEST_TEXT } from './title-of.ts';

/** What stands above every view of a canvas. */
export interface HeaderContent {
  readonly title: string;
  readonly tagline: string;
  /** Stage, date and authors. */
  readonly about: readonly string[];
  /** How many findings of each severity there are, the gravest first; those of which there are none are left out. */
  readonly counts: readonly FindingCount[];
}

/** How many findings of one severity there are. */
export interface FindingCount {
  readonly severity: Severity;
  readonly words: string;
}

/** What a canvas is called, what it says of itself, and how many findings it has. */
export function headerContent(model: CanvasModel, findings: readonly Finding[], catalogue: Catalogue): HeaderContent {
  const { preview } = catalogue;
  return {
    title: titleOfCanvas(model, catalogue),
    tagline: brief(model.header ? textLines(model.header, 'tagline').join(' ') : '', LONGEST_TEXT),
    about: model.header ? aboutCanvas(model.header, catalogue) : [],
    counts: SEVERITIES.flatMap((severity) => {
      const count = findings.filter((finding) => finding.severity === severity).length;
      return count > 0 ? [{ severity, words: preview.findings[severity](count) }] : [];
    }),
  };
}

/** What a canvas is called, on one line. */
export function titleOfCanvas({ title }: CanvasModel, { preview }: Catalogue): string {
  return brief(cleanText(title ?? ''), LONGEST_TEXT) || preview.untitled;
}

/** Stage, date and authors of a canvas, as far as its header states them. */
function aboutCanvas(header: CanvasElement, { preview }: Catalogue): readonly string[] {
  const [stage] = termUsesOf(header, 'stage');
  const date = measureOf(header, 'date')?.reading?.date?.split('-').map(Number);
  const authors = textLines(header, 'author');
  return [
    ...(stage ? [preview.header.stage({ stage: termWords(stage) })] : []),
    ...(date ? [preview.header.date({ year: date[0]!, month: date[1]!, day: date[2]! })] : []),
    ...(authors.length > 0 ? [preview.header.authors({ names: authors.map((name) => brief(name, 60)) })] : []),
  ];
}
