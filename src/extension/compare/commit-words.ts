import type { CompareTexts } from '../../messages/editor-texts.ts';

/** Who made a commit, and when, as far as that is known. */
export function madeBy(
  author: string | undefined,
  date: Date | undefined,
  language: string,
  { revision }: CompareTexts,
): string {
  const day = date && new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(date);
  return author && day ? revision.by({ author, date: day }) : (author ?? day ?? '');
}

/** What a commit says below what it is about, line by line; what git and others add for programs is left out. */
export function bodyOf(message: string): readonly string[] {
  const [, ...lines] = message.trim().split(/\r?\n/);
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !/^[A-Z][\w-]*-[Bb]y: /.test(line));
}

/** What a commit is about. */
export function subjectOf(message: string): string {
  return message.trimStart().split(/\r?\n/, 1)[0]!.trim();
}
