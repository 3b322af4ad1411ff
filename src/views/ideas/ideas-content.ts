import type { Catalogue } from '../../messages/catalogue.ts';
import type { CanvasModel } from '../../model/canvas-model.ts';
import type { Finding } from '../../rules/finding.ts';
import { headerContent } from '../sheet/header-content.ts';
import { segmentNames } from '../sheet/title-of.ts';
import { NO_CARDS, type RowContent, type SectionContent, type TableContent } from '../table/table-content.ts';
import { viewCards } from '../table/view-cards.ts';
import { hypothesesSection } from './hypotheses-section.ts';
import { ideaCards, RATINGS } from './idea-cards.ts';
import { type TroubleGroup, troubleGroups } from './trouble-groups.ts';

/** How wide the columns are; together they fill a page. */
const WIDTHS = { trouble: 330, idea: 360, rating: 270 } as const;

/** Hotspots and changes beside the ideas about them, and what the canvas supposes. */
export function ideasContent(model: CanvasModel, findings: readonly Finding[], catalogue: Catalogue): TableContent {
  const say = catalogue.views.ideas;
  const cards = viewCards(model, findings, catalogue);
  const tell = ideaCards(model, cards, catalogue);
  const groups = troubleGroups(model);
  const hypotheses = model.byKeyword.get('hypothesis') ?? [];
  const ideas = groups.reduce((sum, group) => sum + group.ideas.length, 0);
  const troubles = groups.reduce((sum, group) => sum + group.troubles.length, 0);
  const addressed = groups.reduce((sum, group) => sum + (group.ideas.length > 0 ? group.troubles.length : 0), 0);

  const rowOf = ({ ideas: own, troubles: about }: TroubleGroup): RowContent => {
    const [first] = about;
    const tellsAbout = about.length > 1 && own.length > 1;
    return {
      head: { cards: first ? about.map(tell.trouble) : [tell.nothing(own[0]!)] },
      lines:
        own.length === 0
          ? [[{ cards: [tell.noIdea(first!)] }, ...RATINGS.map(() => NO_CARDS)]]
          : own.map((idea) => [
              { cards: [tell.idea(idea, tellsAbout)] },
              ...RATINGS.map((key) => ({ cards: tell.rated(idea, key) })),
            ]),
      description: first ? say.row({ trouble: cards.titleOf(first) }) : say.rowOfNothing,
    };
  };

  const sections: SectionContent[] = [];
  if (groups.length > 0) {
    sections.push({
      columns: [
        { ...say.columns.trouble, width: WIDTHS.trouble },
        { ...say.columns.idea, width: WIDTHS.idea },
        ...RATINGS.map((key) => ({ ...say.columns[key], width: WIDTHS.rating })),
      ],
      rows: groups.map(rowOf),
      description: say.section,
    });
  }
  if (hypotheses.length > 0) sections.push(hypothesesSection(model, hypotheses, cards, catalogue));

  const header = headerContent(model, findings, catalogue);
  return {
    header,
    caption: {
      title: say.title,
      question: say.question,
      summary: groups.length > 0 ? say.summary({ addressed, of: troubles, ideas }) : '',
    },
    sections,
    ...(groups.length === 0 ? { hint: say.hint } : {}),
    legend: {
      segments: sections.length > 0 ? segmentNames(model, catalogue) : [],
      hint: catalogue.views.hint,
      key:
        sections.length === 0
          ? []
          : (['low', 'medium', 'high', 'open', 'underWay', 'yes', 'no'] as const).map((sign) => ({
              sign,
              words: say.key[sign],
            })),
    },
    description: catalogue.views.picture({ title: header.title, view: catalogue.views.names.ideas }),
  };
}
