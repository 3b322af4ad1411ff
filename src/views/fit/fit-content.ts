import type { Catalogue } from '../../messages/catalogue.ts';
import type { CanvasModel } from '../../model/canvas-model.ts';
import type { Finding } from '../../rules/finding.ts';
import { headerContent } from '../sheet/header-content.ts';
import { segmentNames } from '../sheet/title-of.ts';
import type { RowContent, SectionContent, TableContent } from '../table/table-content.ts';
import { viewCards } from '../table/view-cards.ts';
import { fitCards } from './fit-cards.ts';
import { needsOf, SORTS } from './needs.ts';
import { layOutPropositions } from './proposition-columns.ts';

/** How wide the names of the sorts are, the needs, and all that answers them. */
const WIDTHS = { sort: 172, needs: 332, answers: 996 } as const;

/** What each segment needs, beside what answers it. */
export function fitContent(model: CanvasModel, findings: readonly Finding[], catalogue: Catalogue): TableContent {
  const say = catalogue.views.fit;
  const cards = viewCards(model, findings, catalogue);
  const needs = needsOf(model);
  const tell = fitCards(model, cards, needs, catalogue);
  const segments = model.byKeyword.get('segment') ?? [];
  const total = { needs: 0, answered: 0 };

  const sectionOf = (segment: (typeof segments)[number], place: number): SectionContent => {
    const propositions = needs.propositionsFor(segment);
    const columns = layOutPropositions(propositions, WIDTHS.answers);
    const sorts = SORTS.map((sorted) => ({ ...sorted, ...tell.sort(segment, sorted.sort, columns) }));
    const own = sorts.flatMap(({ needs: stated }) => stated);
    const answered = own.filter((need) => need.answered).length;
    total.needs += own.length;
    total.answered += answered;
    const rows: RowContent[] = [
      {
        head: { heading: say.for, cards: [] },
        lines: [[{ cards: [tell.segment(segment, place)] }, ...tell.propositions(segment, columns, own)]],
        description: say.for,
      },
      ...sorts
        .filter(({ lines }) => lines.length > 0)
        .map(({ lines, sort }) => ({
          head: { heading: say[sort].title, question: say[sort].question, cards: [] },
          lines,
          description: say[sort].title,
        })),
    ];
    if (own.length === 0) rows.push(tell.noNeeds(segment, columns));
    return {
      columns: [
        { title: '', width: WIDTHS.sort },
        { title: '', width: WIDTHS.needs },
        ...columns.map(({ across, width }) => ({ title: '', width, across })),
      ],
      rows,
      description: say.section({ segment: cards.titleOf(segment) }),
    };
  };

  const sections = segments.map(sectionOf);
  if (needs.unplaced.length > 0) sections.push(tell.unplaced());
  return {
    header: headerContent(model, findings, catalogue),
    caption: { title: say.title, question: say.question, summary: segments.length > 0 ? say.summary(total) : '' },
    sections,
    ...(total.needs === 0 ? { hint: say.hint } : {}),
    legend: {
      segments: segmentNames(model, catalogue),
      hint: catalogue.views.hint,
      key:
        total.needs === 0
          ? []
          : [
              { sign: 'met', words: say.key.answered },
              { sign: 'missing', tone: 'alert', words: say.key.unanswered },
              ...(['low', 'medium', 'high'] as const).map((sign) => ({ sign, words: say.key[sign] })),
            ],
    },
    description: catalogue.views.picture({
      title: headerContent(model, findings, catalogue).title,
      view: catalogue.views.names.fit,
    }),
  };
}
