import type { Catalogue } from '../../messages/catalogue.ts';
import type { CanvasModel, Fact, Link, Measure, Step, TermUse } from '../../model/canvas-model.ts';
import type { Position, Range } from '../../model/range.ts';
import { measureOf } from '../../model/values.ts';
import type { Finding } from '../../rules/finding.ts';
import { escapeMarkdown } from '../../views/text/escape-markdown.ts';
import { measureWords } from '../../views/words/number-words.ts';
import { yearlyWords } from '../../views/words/yearly-words.ts';
import { describeElement, nameList } from '../descriptions/describe-element.ts';
import { describeProperty } from '../descriptions/describe-property.ts';
import { describeRated } from '../descriptions/describe-rated.ts';
import { describeTerm } from '../descriptions/describe-term.ts';
import { describeFindings, findingsAt } from './describe-findings.ts';
import { type Subject, subjectAt } from './subject-at.ts';

/** What to tell of a place, as Markdown, and the stretch that it is about. */
export interface HoverText {
  readonly range: Range;
  readonly markdown: string;
}

/**
 * Why the findings at a position matter, and what the canvas and the taxonomy have to say of what stands there;
 * undefined where that is nothing.
 */
export function hoverAt(
  canvas: CanvasModel,
  findings: readonly Finding[],
  position: Position,
  catalogue: Catalogue,
): HoverText | undefined {
  const found = findingsAt(findings, position);
  const reasons = describeFindings(found, catalogue);
  const subject = subjectAt(canvas, position);
  const description = subject && describe(subject, canvas, catalogue);
  const range = description === undefined ? found[0]?.range : subject?.range;
  const markdown = [...reasons, ...(description === undefined ? [] : [description])].join('\n\n---\n\n');
  return range && { range, markdown };
}

function describe(subject: Subject, canvas: CanvasModel, catalogue: Catalogue): string | undefined {
  switch (subject.kind) {
    case 'element':
      return describeElement(subject.element, canvas, catalogue);
    case 'property':
      return subject.fact.row && describeProperty(subject.fact.row, catalogue);
    case 'rated':
      return describeRated(subject.rated, canvas, catalogue);
    case 'value':
      switch (subject.value.kind) {
        case 'link':
          return describeLink(subject.value, canvas, catalogue);
        case 'term':
          return describeUse(subject.value, catalogue);
        case 'measure':
          return describeMeasure(subject.value, subject.fact, canvas, catalogue);
        default:
          return describeStep(subject.value, canvas, catalogue);
      }
  }
}

function describeLink({ all, target }: Link, canvas: CanvasModel, catalogue: Catalogue): string | undefined {
  if (all) {
    const { everySegment, noSegment } = catalogue.editorFeatures.hover;
    const labels = (canvas.byKeyword.get('segment') ?? []).map((segment) => segment.label);
    return labels.length === 0 ? noSegment : everySegment({ names: nameList(labels, catalogue) });
  }
  if (!target) return undefined;
  return 'keyword' in target ? describeElement(target, canvas, catalogue) : describeRated(target, canvas, catalogue);
}

function describeUse({ own, term, word }: TermUse, catalogue: Catalogue): string | undefined {
  if (!term) return undefined;
  const texts = catalogue.editorFeatures.hover;
  const shown = own ?? term;
  const aside = own
    ? [escapeMarkdown(texts.own({ standard: term.label }))]
    : term.aliases.includes(word)
      ? [texts.alias({ term: term.id })]
      : [];
  return [`**${escapeMarkdown(shown.label)}**`, ...aside, describeTerm(shown, catalogue)].join('\n\n');
}

/** A number, range or amount as it is read, an amount also for a year; a currency by its name. */
function describeMeasure(
  { reading }: Measure,
  fact: Fact,
  canvas: CanvasModel,
  catalogue: Catalogue,
): string | undefined {
  const { row } = fact;
  if (!reading) return undefined;
  if (row?.shape === 'currency' && reading.unit !== undefined) {
    return escapeMarkdown(catalogue.editorFeatures.completion.currency({ code: reading.unit }));
  }
  const words = measureWords(reading, catalogue, unstatedUnit(row, canvas));
  if (words === undefined) return undefined;
  const owner = canvas.elements.find(({ facts }) => facts.includes(fact));
  const isYearly = reading.per.join() === 'year';
  const yearly = owner && row?.shape === 'amount' && !isYearly ? yearlyWords(canvas, owner, catalogue) : undefined;
  return [words, ...(yearly === undefined ? [] : [yearly])].map(escapeMarkdown).join('\n\n');
}

/** The unit of a measure that states none: the header's currency for an amount, percent for a share. */
function unstatedUnit(row: Fact['row'], canvas: CanvasModel): string | undefined {
  if (row?.shape === 'percentage') return '%';
  return row?.shape === 'amount' && canvas.header ? measureOf(canvas.header, 'currency')?.reading?.unit : undefined;
}

function describeStep({ keyword, link }: Step, canvas: CanvasModel, catalogue: Catalogue): string | undefined {
  if (!keyword) return link && describeLink(link, canvas, catalogue);
  const { title, question } = catalogue.blocks[keyword];
  return `**${title}**\n\n*${escapeMarkdown(question)}*`;
}
