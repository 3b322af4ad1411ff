import type { Catalogue } from '../../messages/catalogue.ts';
import { cleanText } from '../text/clean-text.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { inlineCode } from '../text/inline-code.ts';
import { type AskedQuestion, isAnswered } from './ask-questions.ts';

/** The questions and their answers as lines of plain text. */
export function questionsAsText(asked: readonly AskedQuestion[], title: string, catalogue: Catalogue): string {
  const { questions } = catalogue;
  const paragraphs = asked.map(({ question, answers, gaps }) =>
    [
      question,
      ...answers.map(({ element, text }) => `  ${cleanText(element.label)}: ${cleanText(text)}`),
      ...gaps.map(({ advice }) => `  ${questions.open}: ${cleanText(advice)}`),
    ].join('\n'),
  );
  const head = `${questions.title({ canvas: cleanText(title) })}\n${summary(asked, catalogue)}`;
  return `${[head, ...paragraphs].join('\n\n')}\n`;
}

/** The questions and their answers as Markdown; what is open is a box to tick. */
export function questionsAsMarkdown(asked: readonly AskedQuestion[], title: string, catalogue: Catalogue): string {
  const { questions } = catalogue;
  const sections = asked.map(({ question, answers, gaps }) =>
    [
      `## ${question}`,
      '',
      ...answers.map(({ element, text }) => `- **${escapeMarkdown(element.label)}**: ${escapeMarkdown(text)}`),
      ...gaps.map(({ advice }) => `- [ ] ${inlineCode(advice)}`),
    ].join('\n'),
  );
  const head = `# ${escapeMarkdown(questions.title({ canvas: title }))}\n\n${summary(asked, catalogue)}`;
  return `${[head, ...sections].join('\n\n')}\n`;
}

function summary(asked: readonly AskedQuestion[], { questions }: Catalogue): string {
  return questions.answered({ answered: asked.filter(isAnswered).length, of: asked.length });
}
