import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/messages/catalogue.ts';
import { readCanvas } from '../../../src/model/lower.ts';
import { askQuestions, isAnswered } from '../../../src/views/questions/ask-questions.ts';
import { questionsAsMarkdown, questionsAsText } from '../../../src/views/questions/render-questions.ts';

const catalogue = catalogueOf('en');

/** What a canvas says to each question: `label: answer`, or `? advice` where it is open. */
function repliesOf(text: string): Record<string, string[]> {
  const asked = askQuestions(readCanvas(text), catalogue);
  return Object.fromEntries(
    asked.map(({ name, answers, gaps }) => [
      name,
      [...answers.map(({ element, text }) => `${element.label}: ${text}`), ...gaps.map(({ advice }) => `? ${advice}`)],
    ]),
  );
}

const FULL = `canvas "Bank" { currency EUR }
segment rich "Rich" { expects dedicated  size 100 }
relationship banker "Banker" {
  with rich
  type dedicated-personal-assistance
  motive retention, upselling
  via branch
  nature ongoing
  service full
  listens interviews
  needs people
  status established
}
channel branch "Branch" { for rich  owner own }
resource people "People"
cost pay "Pay" { for people  amount 10k per year }
revenue fee "Fee" { from rich  amount 1k per year per customer }
change heirs "Heirs" { on rich }
`;

describe('a word that is not known', () => {
  it('answers nothing', () => {
    const { expected, nature } = repliesOf('segment a "A" { expects concierge }\nrelationship "R" { nature odd }');
    expect([expected, nature].map((replies) => replies?.[0]?.slice(0, 1))).toEqual(['?', '?']);
  });
});

describe('what a segment brings in', () => {
  it('is nothing where its role is not to pay, and nothing is left open', () => {
    const { revenues } = repliesOf('segment a "A" { role user }\nsegment b "B" { role user, payer }\nsegment c "C"');
    expect(revenues?.[0]).toBe('A: nothing; others pay');
    expect(revenues?.slice(1).map((reply) => reply.slice(0, 1))).toEqual(['?', '?']);
  });
});

describe('a canvas that says all', () => {
  const replies = repliesOf(FULL);
  const cases: readonly [string, string[]][] = [
    ['expected', ['Rich: dedicated personal assistance']],
    ['established', ['Banker: established']],
    ['motives', ['Banker: retention and upselling']],
    ['costs', ['Banker: 10\u00a0000\u00a0EUR a year']],
    ['revenues', ['Rich: 100\u00a0k\u00a0EUR a year']],
    ['ties', ['Banker: “Branch” and “People”']],
    ['nature', ['Banker: ongoing, personal']],
    ['intermediaries', ['Banker: directly, through “Branch”']],
    ['service', ['Banker: full service']],
    ['listening', ['Banker: interviews']],
    ['changing', ['Heirs: on “Rich”']],
    ['consequences', ['Banker: “Rich”, “Branch”, “People” and “Pay”']],
  ];
  it.each(cases)('answers: %s', (name, expected) => expect(replies[name]).toEqual(expected));
});

describe('a canvas that says little', () => {
  it('says what to write', () => {
    const replies = repliesOf('segment rich "Rich"\nrelationship banker "Banker" { with rich }');
    for (const [name, said] of Object.entries(replies)) {
      if (name !== 'consequences')
        expect(
          said.every((reply) => reply.startsWith('? ')),
          name,
        ).toBe(true);
    }
    expect(replies.service).toEqual(['? Write `service full` or `service self` in “Banker”.']);
  });

  it('asks for the first notes of an empty one', () => {
    const asked = askQuestions(readCanvas(''), catalogue);
    expect(asked.filter(isAnswered)).toEqual([]);
    expect(asked.every(({ gaps }) => gaps.length === 1)).toBe(true);
  });

  it('says when a cost is shared, and never guesses', () => {
    const shared = repliesOf(`${FULL}relationship club "Club" { with rich  needs people }`);
    expect(shared.costs).toContain('Banker: shared, up to 10\u00a0000\u00a0EUR a year');
    const unknown = repliesOf(FULL.replace('per year }', 'per tonne }'));
    expect(unknown.costs?.[0]).toMatch(/^\? Give “Pay” an amount/);
  });

  it('sums nothing over currencies', () => {
    const two = repliesOf(`${FULL}cost rent "Rent" { for banker  amount 5 USD per year }`);
    expect(two.costs?.[0]).toMatch(
      /5\u00a0USD.*10\u00a0000\u00a0EUR.*nothing is converted|10\u00a0000\u00a0EUR.*5\u00a0USD.*nothing is converted/,
    );
  });
});

describe('as text and Markdown', () => {
  const asked = askQuestions(readCanvas('segment rich "Rich <b>*men*</b>"'), catalogue);

  it('shows titles literally', () => {
    expect(questionsAsText(asked, 'A', catalogue)).toContain('“Rich <b>*men*</b>”');
    expect(questionsAsMarkdown(asked, '# A', catalogue)).toContain('\\*men\\*');
    expect(questionsAsMarkdown(asked, '# A', catalogue)).not.toContain('<b>');
  });

  it('keeps words of the language as code, and offers boxes to tick', () => {
    expect(questionsAsMarkdown(asked, 'A', catalogue)).toMatch(/- \[ \] Ask “Rich.*`expects`/);
  });

  it('says how many are answered', () => {
    expect(questionsAsText(asked, 'A', catalogue)).toContain('0 of 12 questions are answered.');
  });
});
