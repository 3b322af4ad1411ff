import type { Catalogue } from '../../messages/catalogue.ts';
import type { CanvasModel } from '../../model/canvas-model.ts';
import type { Finding } from '../../rules/finding.ts';
import { headerContent } from '../sheet/header-content.ts';
import { limited } from '../table/limited.ts';
import type { CardContent, RowContent, SectionContent, StateContent, TableContent } from '../table/table-content.ts';
import { viewCards } from '../table/view-cards.ts';
import { cleanText } from '../text/clean-text.ts';
import { isAnswer, type QuestionName, type Reply } from './answer.ts';
import { type AskedQuestion, askQuestions, isAnswered } from './ask-questions.ts';

/** The questions by what they are about. */
const GROUPS: Readonly<Record<keyof Catalogue['views']['questions']['groups'], readonly QuestionName[]>> = {
  expectations: ['expected', 'established'],
  worth: ['motives', 'costs', 'revenues'],
  way: ['ties', 'nature', 'intermediaries', 'service', 'listening'],
  change: ['changing', 'consequences'],
};

/** How wide the questions are, and the replies. */
const WIDTHS = { question: 330, replies: 1170 } as const;

/** The analyst's questions with what the canvas answers, and with what to write where it does not. */
export function questionsContent(model: CanvasModel, findings: readonly Finding[], catalogue: Catalogue): TableContent {
  const say = catalogue.views.questions;
  const cards = viewCards(model, findings, catalogue);
  const asked = new Map(askQuestions(model, catalogue).map((one) => [one.name, one]));

  const cardOf = (reply: Reply, question: QuestionName): CardContent => {
    const text = isAnswer(reply) ? cleanText(reply.text) : adviceWords(reply.advice, catalogue);
    const look = isAnswer(reply) ? 'note' : 'absent';
    const where = isAnswer(reply) ? [] : [say.card];
    if (!reply.element) return cards.loose(`open.${question}`, { look, title: text, muted: true, where });
    return cards.card(reply.element, { at: question, look, facts: [text], where });
  };

  const rowOf = ({ answers, gaps, name, question }: AskedQuestion): RowContent => ({
    head: { heading: question, states: [stateOf(gaps.length, catalogue)], cards: [] },
    lines: [[{ cards: limited<Reply>([...answers, ...gaps], name, catalogue, (reply) => cardOf(reply, name)) }]],
    description: question,
  });

  const sectionOf = (group: keyof typeof GROUPS): SectionContent => {
    const own = GROUPS[group].flatMap((name) => asked.get(name) ?? []);
    const answered = own.filter(isAnswered).length;
    return {
      title: { text: say.groups[group], aside: say.answeredOf({ answered, of: own.length }) },
      columns: [
        { title: '', width: WIDTHS.question },
        { title: '', width: WIDTHS.replies, across: 4 },
      ],
      rows: own.map(rowOf),
      description: say.section({ group: say.groups[group], answered, of: own.length }),
    };
  };

  const isEmpty = !model.byKeyword.get('segment')?.length && !model.byKeyword.get('relationship')?.length;
  const header = headerContent(model, findings, catalogue);
  const all = [...asked.values()];
  return {
    header,
    caption: {
      title: say.title,
      question: say.question,
      summary: say.summary({ answered: all.filter(isAnswered).length, of: all.length }),
    },
    sections: (Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map(sectionOf),
    ...(isEmpty ? { hint: say.hint } : {}),
    legend: {
      segments: [],
      hint: '',
      key: [
        { sign: 'met', words: say.key.answered },
        { sign: 'missing', tone: 'alert', words: say.key.open },
      ],
    },
    description: catalogue.views.picture({ title: header.title, view: catalogue.views.names.questions }),
  };
}

function stateOf(open: number, { views: { questions } }: Catalogue): StateContent {
  return open === 0
    ? { sign: 'met', words: questions.answered }
    : { sign: 'missing', tone: 'alert', words: questions.open({ count: open }) };
}

/** Advice with its words of the language in quotation marks rather than in backticks, which no title survives as. */
function adviceWords(advice: string, { views }: Catalogue): string {
  return cleanText(advice.replace(/`([a-z0-9 -]+)`/gi, (_, code: string) => views.code({ code })));
}
