import type { Catalogue } from '../../messages/catalogue.ts';
import { isEmpty } from '../../views/review/review.ts';
import { REVIEW_VERSION, reviewAsData } from '../../views/review/review-as-json.ts';
import { reviewAsMarkdown } from '../../views/review/review-as-markdown.ts';
import { type Paint, reviewAsText } from '../../views/review/review-as-text.ts';
import { escapeMarkdown } from '../../views/text/escape-markdown.ts';
import { coloursFor } from '../colours.ts';
import type { Io } from '../io.ts';
import { printable } from '../printable.ts';
import type { ReviewedFile } from './review-states.ts';

/** Writes what changed, a canvas at a time. */
export interface DiffReport {
  begin(): Promise<void>;
  /** A canvas that differs, in meaning or as a file. */
  file(file: ReviewedFile): Promise<void>;
  /** @param count how many canvases differ */
  end(count: number): Promise<void>;
}

/** The colours of the terminal; none for anything else. */
export function terminalPaint(io: Io): Paint {
  const { bold, green, red, yellow, dim } = coloursFor(io.stdout, io);
  return { heading: bold, added: green, removed: red, changed: yellow, quiet: dim };
}

/** Lines for the terminal. */
export function textReport(io: Io, catalogue: Catalogue): DiffReport {
  const paint = terminalPaint(io);
  return {
    begin: async () => {},
    async file(file) {
      const remarks = remarksOn(file, catalogue);
      const head = [paint.heading(printable(file.path)), ...remarks.map(printable)].join(' · ');
      await io.stdout.write(`${head}\n${reviewAsText(file.review, catalogue, paint)}`);
    },
    async end(count) {
      if (count === 0) await io.stderr.write(`${catalogue.review.nothing}\n`);
    },
  };
}

/** A page of Markdown. */
export function markdownReport({ stdout }: Pick<Io, 'stdout'>, catalogue: Catalogue): DiffReport {
  return {
    begin: async () => {},
    async file(file) {
      const title = file.review.title === '' ? '' : `${escapeMarkdown(file.review.title)} · `;
      const remarks = remarksOn(file, catalogue).map(escapeMarkdown);
      const head = [`### ${title}${escapeMarkdown(file.path)}`, remarks.join(' · ')].filter(Boolean).join('\n\n');
      await stdout.write(`${head}\n\n${reviewAsMarkdown(file.review, catalogue)}\n`);
    },
    async end(count) {
      if (count === 0) await stdout.write(`${catalogue.review.nothing}\n`);
    },
  };
}

/** One document, a line for each canvas. */
export function jsonReport({ stdout }: Pick<Io, 'stdout'>, catalogue: Catalogue): DiffReport {
  let separator = '\n';
  return {
    begin: () => stdout.write(`{"version":${REVIEW_VERSION},"files":[`),
    async file({ path, formerPath, status, unreadable, review }) {
      const data = {
        path,
        ...(formerPath === undefined ? {} : { formerPath }),
        status,
        ...(unreadable === undefined ? {} : { unreadable }),
        ...reviewAsData(review, catalogue),
      };
      await stdout.write(separator + JSON.stringify(data));
      separator = ',\n';
    },
    end: (count) => stdout.write(`\n],"summary":{"files":${count}}}\n`),
  };
}

/** What is said of a file beside its review. */
export function remarksOn(
  { status, formerPath, unreadable, review }: ReviewedFile,
  { review: say }: Catalogue,
): readonly string[] {
  const { introduced, resolved, counts } = review;
  const findings = say.findingCounts({ introduced: introduced.length, resolved: resolved.length });
  return [
    status === 'added' ? say.file.added : status === 'removed' ? say.file.removed : '',
    status === 'renamed' && formerPath !== undefined ? say.file.renamedFrom({ path: formerPath }) : '',
    unreadable ? say.file.unreadable[unreadable] : '',
    isEmpty(review) && !unreadable ? say.nothing : say.summary(counts),
    findings,
  ].filter((remark) => remark !== '');
}
