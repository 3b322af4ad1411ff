import type { PresentingTexts } from '../../messages/presenting-texts.ts';
import type { Story } from '../../protocol/presenting.ts';
import type { Part } from './parts-of-step.ts';
import type { StageState } from './stage-state.ts';

/** Where a presentation is, in a sentence for those who do not see it. */
export function sentenceOf(
  { at, blank, overview, part, path }: StageState,
  story: Story,
  parts: readonly Part[],
  texts: PresentingTexts,
): string {
  if (blank) return texts.blank;
  const way = story.paths.find(({ key }) => key === path);
  if (way) return texts.path({ name: way.name });
  const { notes, title } = story.steps[at]!;
  const seen = parts[part]?.notes ?? [];
  const step = texts.step({
    at: at + 1,
    of: story.steps.length,
    title: parts.length > 1 ? `${title}, ${texts.part({ at: part + 1, of: parts.length })}` : title,
    notes: notes.filter(({ key }) => seen.includes(key)).map((note) => note.title),
  });
  return overview ? `${texts.overview}. ${step}` : step;
}
