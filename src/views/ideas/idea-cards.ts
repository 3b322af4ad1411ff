import type { Catalogue } from '../../messages/catalogue.ts';
import type { CanvasElement, CanvasModel, TermUse, TextValue } from '../../model/canvas-model.ts';
import { linksOf, measureOf, ratedOf, termUsesOf, valuesOf } from '../../model/values.ts';
import { servedSegments } from '../served-segments.ts';
import { LONGEST_TEXT } from '../sheet/title-of.ts';
import type { SignName } from '../svg/sign-path.ts';
import { levelState } from '../table/level-state.ts';
import type { CardContent, StateContent } from '../table/table-content.ts';
import { nameWithin, type ViewCards } from '../table/view-cards.ts';
import { cleanText } from '../text/clean-text.ts';
import { brief } from '../text/graphemes.ts';
import { measureWords } from '../words/number-words.ts';
import { termWords } from '../words/term-words.ts';

/** What an idea is judged by. */
export const RATINGS = ['benefits', 'costs', 'risks'] as const;

const DECISION_SIGNS: Readonly<Record<string, SignName>> = { explore: 'underWay', adopt: 'yes', reject: 'no' };

/** Makes the cards of the view of ideas. */
export interface IdeaCards {
  trouble(trouble: CanvasElement): CardContent;
  /** An idea; what it addresses is said where its place does not tell. */
  idea(idea: CanvasElement, tellsAbout: boolean): CardContent;
  rated(idea: CanvasElement, key: (typeof RATINGS)[number]): readonly CardContent[];
  /** That nothing addresses a hotspot or change. */
  noIdea(trouble: CanvasElement): CardContent;
  /** That an idea addresses nothing. */
  nothing(idea: CanvasElement): CardContent;
}

/** Makes the cards of the view of ideas, in the words of a language. */
export function ideaCards(model: CanvasModel, cards: ViewCards, catalogue: Catalogue): IdeaCards {
  const say = catalogue.views.ideas;
  const served = servedSegments(model);
  const linked = (element: CanvasElement, key: string, tell: (names: string) => string) => {
    const links = linksOf(element, key);
    if (links.length === 0) return [];
    return [tell(cards.names(links.map(({ target, word }) => ({ label: target?.label || word }))))];
  };
  const words = (element: CanvasElement, key: string) =>
    valuesOf(element, key)
      .map((value) => (value.kind === 'term' ? termWords(value) : value.kind === 'text' ? nameWithin(value.text) : ''))
      .filter((text) => text !== '');

  return {
    trouble: (trouble) => {
      const [from] = termUsesOf(trouble, 'from');
      const [severity] = termUsesOf(trouble, 'severity');
      return cards.card(trouble, {
        states: levelState(severity),
        chips: [
          { text: trouble.keyword === 'change' ? say.change : say.hotspot },
          ...(from ? [{ text: termWords(from) }] : []),
        ],
        facts: linked(trouble, 'on', (elements) => say.on({ elements })),
        segments: served.get(trouble) ?? [],
        findings: cards.findingsOf(trouble),
      });
    },
    idea: (idea, tellsAbout) => {
      const meets = measureOf(idea, 'meets')?.reading;
      const often = meets && measureWords(meets, catalogue);
      const members = words(idea, 'members');
      const agenda = words(idea, 'agenda');
      return cards.card(idea, {
        states: [decisionOf(termUsesOf(idea, 'decision')[0], say.undecided)],
        chips: termUsesOf(idea, 'pattern').map((use) => ({ text: termWords(use) })),
        facts: [
          ...linked(idea, 'changes', (elements) => say.changes({ elements })),
          ...(tellsAbout
            ? linked(idea, 'addresses', (elements) => catalogue.preview.facts.addresses({ elements }))
            : []),
          ...(often === undefined ? [] : [catalogue.preview.facts.meets({ frequency: often })]),
          ...(members.length > 0 ? [say.members({ members: members.join(', ') })] : []),
          ...(agenda.length > 0 ? [say.agenda({ agenda: agenda.join(', ') })] : []),
        ],
        segments: served.get(idea) ?? [],
        findings: cards.findingsOf(idea),
      });
    },
    rated: (idea, key) =>
      ratedOf(idea, key).map((rated, at) => {
        const title = brief(cleanText(rated.label), LONGEST_TEXT);
        return cards.card(idea, {
          at: `${key}~${at}`,
          place: { range: rated.range, nameRange: rated.text?.range ?? rated.range },
          title: title || catalogue.preview.unnamed,
          muted: title === '',
          where: [say.columns[key].title],
          states: levelState(rated.level),
        });
      }),
    noIdea: (trouble) => ({
      ...cards.card(trouble, {
        at: 'no-idea',
        look: 'absent',
        title: say.noIdea,
        muted: false,
        states: [{ sign: 'open', tone: 'alert', words: say.key.open }],
      }),
      description: say.noIdeaFor({ trouble: cards.titleOf(trouble) }),
    }),
    nothing: (idea) => cards.card(idea, { at: 'nothing', look: 'absent', title: say.addressesNothing, muted: true }),
  };
}

function decisionOf(use: TermUse | undefined, undecided: string): StateContent {
  const sign = DECISION_SIGNS[use?.term?.id ?? ''];
  return use && sign ? { sign, words: termWords(use) } : { sign: 'open', words: undecided };
}

/** A card for each text of a property, which leads to it. */
export function textCards(
  element: CanvasElement,
  key: string,
  texts: readonly TextValue[],
  cards: ViewCards,
  where: string,
): readonly CardContent[] {
  return texts.map(({ range, text }, at) =>
    cards.card(element, {
      at: `${key}~${at}`,
      place: { range, nameRange: range },
      look: 'plain',
      title: brief(cleanText(text), LONGEST_TEXT) || '–',
      where: [where],
      muted: false,
    }),
  );
}
