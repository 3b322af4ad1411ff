import type { Catalogue } from '../messages/catalogue.ts';
import type { Finding } from '../rules/finding.ts';
import type { NoteContent } from '../views/canvas/canvas-content.ts';
import { chipWords } from '../views/sheet/chip-layout.ts';
import { BETWEEN_FACTS, MARK } from '../views/sheet/dimensions.ts';
import { escapeXml, type Markup } from '../views/svg/escape.ts';
import { join, NOTHING } from '../views/svg/svg-writer.ts';
import type { CardContent, StateContent } from '../views/table/table-content.ts';
import { directionOf } from '../views/text/text-direction.ts';
import { htmlElement } from './html-writer.ts';
import { messageMarkup } from './message-markup.ts';
import { segmentColour, segmentSign, severitySign, sign } from './sign-markup.ts';

/** So many segments show in the bar at a card's side. */
const MOST_IN_BAR = 8;

/** What the cards of one page have in common. */
export interface CardSurroundings {
  readonly catalogue: Catalogue;
  /** The names of the segments, in the order of their block. */
  readonly segments: readonly string[];
  /** Whether cards say what was found; else a sign leads to where that is told. */
  readonly tellsFindings: boolean;
}

/** What one card says, as a page shows it. */
interface Card
  extends Pick<CardContent, 'title' | 'muted' | 'look' | 'states' | 'chips' | 'facts' | 'segments' | 'findings'> {
  /** Names the card within its page. */
  readonly id?: string;
}

/** The cards of a list, each as text that takes the room that there is. */
export function cardList(cards: readonly Card[], surroundings: CardSurroundings, className?: string): Markup {
  if (cards.length === 0) return NOTHING;
  return htmlElement('ul', { class: className }, join(cards.map((card) => cardItem(card, surroundings))));
}

/** What a note says, as a card that can be found by its key. */
export function noteCard({ chips, facts, findings, key, named, segments, title }: NoteContent): Card {
  const told = facts.length === 0 ? [] : [facts.join(BETWEEN_FACTS)];
  return { id: `note-${key}`, title, muted: !named, chips, facts: told, segments, findings };
}

/** What something is like: signs with their words. */
export function stateLine(states: readonly StateContent[]): Markup {
  const said = states.map(({ sign: name, tone, words }) =>
    htmlElement('span', {}, join([sign(name, tone), escapeXml(words)])),
  );
  return htmlElement('p', { class: 'states' }, join(said));
}

function cardItem(card: Card, surroundings: CardSurroundings): Markup {
  const { chips = [], facts = [], findings = [], id, look = 'note', muted = false, states = [], title } = card;
  const { catalogue } = surroundings;
  const segments = card.segments ?? [];
  const bar = segments.slice(0, MOST_IN_BAR).map((place) => htmlElement('i', { class: segmentColour(place) }));
  const told = chipWords(chips, catalogue).map(({ sign: name, text }) =>
    htmlElement('span', {}, join([name ? sign(name) : NOTHING, escapeXml(text)])),
  );
  return htmlElement(
    'li',
    {
      id,
      class: look === 'note' ? undefined : look,
      dir: directionOf(title) === 'rtl' ? 'rtl' : undefined,
    },
    join([
      bar.length === 0 ? NOTHING : htmlElement('i', { class: 'ways' }, join(bar)),
      htmlElement('p', { class: muted ? 'quiet' : undefined }, escapeXml(title)),
      states.length === 0 ? NOTHING : stateLine(states),
      told.length === 0 ? NOTHING : htmlElement('p', { class: 'chips' }, join(told)),
      ...facts.map((fact) => htmlElement('p', {}, escapeXml(fact))),
      findings.length === 0 ? NOTHING : found(findings, surroundings),
      segments.length === 0 ? NOTHING : marks(segments, surroundings),
    ]),
  );
}

function found(findings: readonly Finding[], { catalogue, tellsFindings }: CardSurroundings): Markup {
  if (tellsFindings) {
    return join(
      findings.map(({ message, severity }) =>
        htmlElement(
          'p',
          { class: 'found' },
          join([severitySign(severity, catalogue), htmlElement('span', {}, messageMarkup(message))]),
        ),
      ),
    );
  }
  const worst = findings[0]!;
  const title = findings.map(({ message }) => message).join('\n');
  return htmlElement('a', { class: 'found', href: '#findings', title }, severitySign(worst.severity, catalogue));
}

/** The marks of the segments that a card serves; their names for those who do not see them. */
function marks(places: readonly number[], { catalogue, segments }: CardSurroundings): Markup {
  const shown = places.slice(0, MARK.most);
  const rest = places.length - shown.length;
  const names = shown.map((place) => segments[place]).join(', ');
  return htmlElement(
    'span',
    { class: 'marks', role: 'img', 'aria-label': names },
    join([
      ...shown.map((place) => segmentSign(place, true)),
      rest > 0 ? escapeXml(catalogue.preview.more({ count: rest })) : NOTHING,
    ]),
  );
}
