import type { Catalogue } from '../../messages/catalogue.ts';
import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { relationsOf } from '../../model/relations.ts';
import { termUsesOf, textsOf } from '../../model/values.ts';
import type { SignName } from '../svg/sign-path.ts';
import { limited } from '../table/limited.ts';
import type { SectionContent, StateContent } from '../table/table-content.ts';
import type { ViewCards } from '../table/view-cards.ts';
import { termWords } from '../words/term-words.ts';
import { textCards } from './idea-cards.ts';

const WIDTHS = { hypothesis: 330, about: 360, text: 270 } as const;
const TEXTS = ['test', 'target', 'evidence'] as const;

const STATUS_SIGNS: Readonly<Record<string, SignName>> = {
  open: 'open',
  testing: 'underWay',
  supported: 'yes',
  refuted: 'no',
};

/** The hypotheses beside what they are about, how they are tested, and what was found. */
export function hypothesesSection(
  model: CanvasModel,
  hypotheses: readonly CanvasElement[],
  cards: ViewCards,
  catalogue: Catalogue,
): SectionContent {
  const say = catalogue.views.ideas.hypotheses;
  const { linked } = relationsOf(model);
  return {
    columns: [
      { ...say.columns.hypothesis, width: WIDTHS.hypothesis },
      { ...say.columns.about, width: WIDTHS.about },
      ...TEXTS.map((key) => ({ ...say.columns[key], width: WIDTHS.text })),
    ],
    rows: hypotheses.map((hypothesis) => {
      const key = cards.keyOf(hypothesis);
      const about = [...linked(hypothesis, 'about')];
      return {
        head: {
          cards: [
            cards.card(hypothesis, { states: statusOf(hypothesis, catalogue), findings: cards.findingsOf(hypothesis) }),
          ],
        },
        lines: [
          [
            {
              cards:
                about.length === 0
                  ? [cards.card(hypothesis, { at: 'about', look: 'absent', title: say.noAbout, muted: true })]
                  : limited(about, key, catalogue, (element) =>
                      cards.card(element, { at: key, facts: [catalogue.blocks[element.keyword].one] }),
                    ),
            },
            ...TEXTS.map((property) => {
              const texts = textsOf(hypothesis, property);
              const lacking = property === 'test' && texts.length === 0;
              return {
                cards: lacking
                  ? [cards.card(hypothesis, { at: 'test', look: 'absent', title: say.noTest, muted: true })]
                  : textCards(hypothesis, property, texts, cards, say.columns[property].title),
              };
            }),
          ],
        ],
        description: say.row({ hypothesis: cards.titleOf(hypothesis) }),
      };
    }),
    description: say.section,
  };
}

function statusOf(hypothesis: CanvasElement, { views }: Catalogue): readonly StateContent[] {
  const [use] = termUsesOf(hypothesis, 'status');
  const sign = STATUS_SIGNS[use?.term?.id ?? ''];
  return [use && sign ? { sign, words: termWords(use) } : { sign: 'open', words: views.ideas.key.open }];
}
