import type { FileRevision } from '../../git/history.ts';
import type { Catalogue } from '../../messages/catalogue.ts';
import { REVIEW_VERSION, reviewAsData } from '../../views/review/review-as-json.ts';
import { reviewAsMarkdown } from '../../views/review/review-as-markdown.ts';
import { reviewAsText } from '../../views/review/review-as-text.ts';
import { cleanText } from '../../views/text/clean-text.ts';
import { escapeMarkdown } from '../../views/text/escape-markdown.ts';
import type { Io } from '../io.ts';
import { printable } from '../printable.ts';
import { remarksOn, terminalPaint } from './diff-reports.ts';
import type { ReviewedFile } from './review-states.ts';

/** Writes a history, a revision at a time. */
export interface HistoryReport {
  begin(): Promise<void>;
  revision(revision: FileRevision, file: ReviewedFile): Promise<void>;
  /** From here on it is the history of another file, which the one before grew out of. */
  ancestor(path: string): Promise<void>;
  end(): Promise<void>;
}

const nothing = async () => {};

/** The reports, by format. */
export const HISTORY_REPORTS: Readonly<
  Record<'text' | 'md' | 'json', (io: Io, catalogue: Catalogue) => HistoryReport>
> = {
  text: (io, catalogue) => {
    const paint = terminalPaint(io);
    return {
      begin: nothing,
      end: nothing,
      async revision(revision, file) {
        const head = [
          paint.heading(printable(cleanText(revision.subject))),
          ...remarksOn(file, catalogue).map(printable),
        ];
        const origin = paint.quiet(
          `${dayOf(revision)} ${revision.commit.slice(0, 9)} ${printable(cleanText(revision.author))}`,
        );
        await io.stdout.write(`${origin} ${head.join(' · ')}\n`);
        // Of a canvas that is new, everything is: its notes are not counted one by one.
        if (file.status !== 'added') await io.stdout.write(reviewAsText(file.review, catalogue, paint));
      },
      ancestor: (path) => io.stdout.write(`\n${catalogue.commandLine.history.grewOutOf({ path: printable(path) })}\n`),
    };
  },
  md: ({ stdout }, catalogue) => ({
    begin: nothing,
    end: nothing,
    async revision(revision, file) {
      const head = `### ${dayOf(revision)} · ${escapeMarkdown(revision.subject)}`;
      const remarks = [escapeMarkdown(revision.author), ...remarksOn(file, catalogue).map(escapeMarkdown)].join(' · ');
      const body = file.status === 'added' ? '' : `${reviewAsMarkdown(file.review, catalogue)}\n`;
      await stdout.write(`${head}\n\n${remarks}\n\n${body}`);
    },
    ancestor: (path) =>
      stdout.write(`## ${catalogue.commandLine.history.grewOutOf({ path: escapeMarkdown(path) })}\n\n`),
  }),
  json: ({ stdout }, catalogue) => {
    let separator = '\n';
    return {
      begin: () => stdout.write(`{"version":${REVIEW_VERSION},"revisions":[`),
      end: () => stdout.write('\n]}\n'),
      async revision({ commit, author, date, subject, path }, { status, review }) {
        const data = { commit, author, date, subject, path, status, ...reviewAsData(review, catalogue) };
        await stdout.write(separator + JSON.stringify(data));
        separator = ',\n';
      },
      ancestor: nothing,
    };
  },
};

/** The day of a revision, as it was where it was written. */
function dayOf({ date }: FileRevision): string {
  return date.slice(0, 10);
}
