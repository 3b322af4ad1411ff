import { searchable, searchedWords } from '../messages/searchable.ts';
import type { PortfolioCanvas, PortfolioNote } from './portfolio-canvas.ts';

/** Which canvases of a portfolio are meant: those that meet everything that is said here. */
export interface PortfolioFilter {
  /** Words that all stand in the canvas's title, in its path, or in one of its notes' titles or ids, as texts are searched everywhere. */
  readonly text?: string;
  /** The id of a stage. */
  readonly stage?: string;
  /** The id of a kind that one of its segments has. */
  readonly segmentKind?: string;
  /** The id of a relationship type that it uses; with a kind of segment too, for a segment of that kind. */
  readonly relationshipType?: string;
}

/** Whether a filter lets everything pass. */
export function isEmptyFilter({ relationshipType, segmentKind, stage, text }: PortfolioFilter): boolean {
  return [relationshipType, segmentKind, stage, text?.trim() || undefined].every((part) => part === undefined);
}

/** Makes the question that a filter asks of each canvas. */
export function filterBy(filter: PortfolioFilter): (canvas: PortfolioCanvas) => boolean {
  const { relationshipType, segmentKind, stage } = filter;
  const words = searchedWords(filter.text ?? '');
  const isMeant = ({ keyword, kind, types }: PortfolioNote) => {
    const isOfKind = segmentKind === undefined || (keyword === 'segment' && kind === segmentKind);
    return isOfKind && (relationshipType === undefined || types.includes(relationshipType));
  };
  const asksNotes = segmentKind !== undefined || relationshipType !== undefined;
  return (canvas) =>
    (stage === undefined || canvas.stage === stage) &&
    (!asksNotes || canvas.notes.some(isMeant)) &&
    (words.length === 0 || holds(canvas, words));
}

/** Whether the title, the path or one note holds every word. */
function holds({ notes, path, title }: PortfolioCanvas, words: readonly string[]): boolean {
  const inOne = (text: string) => {
    const folded = searchable(text);
    return words.every((word) => folded.includes(word));
  };
  return inOne(`${title} ${path}`) || notes.some(({ id, label }) => inOne(id === undefined ? label : `${id} ${label}`));
}
