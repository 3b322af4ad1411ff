import type { Catalogue } from '../../messages/catalogue.ts';
import type { Severity } from '../../rules/finding.ts';
import { isEmpty, type Review, type ReviewedFinding } from '../review/review.ts';
import type { Piece } from '../review/word-pieces.ts';
import type { HeaderContent } from '../sheet/header-content.ts';
import type { SignName } from '../svg/sign-path.ts';
import { cleanText } from '../text/clean-text.ts';
import { brief } from '../text/graphemes.ts';
import type { ChangeTone } from '../theme.ts';
import { CHANGE_TONES } from './change-tones.ts';
import type { ComparedCanvas } from './changes.ts';
import type { ChangesState } from './merged-blocks.ts';
import { detailPieces, plainMessage } from './told-pieces.ts';

/** What stands above a picture of what changed. */
export interface ChangesHead extends HeaderContent {
  /** How many notes are new, and so on. */
  readonly signs: readonly { readonly sign: ChangeTone; readonly words: string }[];
  /** What is to be said of the comparison as a whole. */
  readonly remarks: readonly string[];
  /** What it means and which findings came and went, in columns of sections. */
  readonly columns: readonly (readonly ListContent[])[];
}

/** A list with its heading. */
export interface ListContent {
  readonly heading: string;
  readonly items: readonly ItemContent[];
}

/** An item of a list, and the mark before it. */
export interface ItemContent {
  readonly pieces: readonly Piece[];
  readonly severity?: Severity;
  readonly sign?: SignName;
}

/** So many items of a list are told; the others are counted. */
const MOST_ITEMS = 12;
const LONGEST_LABEL = 60;

/** What is said above the blocks. */
export function changesHead(
  { label, partlyRead, unreadable }: ComparedCanvas,
  review: Review,
  title: string,
  state: ChangesState,
  catalogue: Catalogue,
): ChangesHead {
  const { changes, review: say } = catalogue;
  const about = [
    state === 'both' ? '' : changes.states[state],
    label === undefined ? '' : changes.comparedWith({ label: brief(cleanText(label), LONGEST_LABEL) }),
  ];
  const isCompared = unreadable === undefined;
  return {
    title,
    tagline: about.filter((words) => words !== '').join(' · '),
    about: [],
    counts: [],
    signs: (isCompared ? countedSigns(review) : []).map(({ count, sign }) => ({
      sign,
      words: changes.counts[sign](count),
    })),
    remarks: [
      ...(unreadable === undefined ? [] : [say.file.unreadable[unreadable]]),
      ...(isCompared && isEmpty(review) ? [say.nothing] : []),
      ...(isCompared && partlyRead !== undefined ? [changes.partlyRead[partlyRead]] : []),
    ],
    columns: isCompared ? columnsOf(review, catalogue) : [],
  };
}

/** How many notes are new, and so on: of what did not happen nothing. What stands in the header is no note. */
export function countedSigns({ blocks }: Review): readonly { readonly sign: ChangeTone; readonly count: number }[] {
  const notes = blocks.flatMap((block) => (block.keyword === 'canvas' ? [] : block.notes));
  return CHANGE_TONES.flatMap((sign) => {
    const count = notes.filter((note) => note.sign === sign).length;
    return count > 0 ? [{ sign, count }] : [];
  });
}

function columnsOf(review: Review, catalogue: Catalogue): ChangesHead['columns'] {
  const { changes, review: say } = catalogue;
  const finding = ({ message }: ReviewedFinding): readonly Piece[] => [
    { text: plainMessage(message, catalogue), mark: 'same' },
  ];
  const header = review.blocks.flatMap(({ keyword, notes }) => (keyword === 'canvas' ? notes : []));
  const columns = [
    [
      list(
        say.meaning,
        review.meaning.map((text) => ({ pieces: [{ text, mark: 'same' as const }] })),
        catalogue,
      ),
    ],
    [
      list(
        changes.introduced,
        review.introduced.map((each) => ({ pieces: finding(each), severity: each.severity })),
        catalogue,
      ),
      list(
        changes.resolved,
        review.resolved.map((each) => ({ pieces: finding(each), sign: 'met' as const })),
        catalogue,
      ),
    ],
    [
      list(
        changes.canvas,
        header.flatMap(({ details, sign }) =>
          details.map((detail) => ({ pieces: detailPieces(detail, catalogue), sign })),
        ),
        catalogue,
      ),
    ],
  ];
  return columns.map((lists) => lists.filter(({ items }) => items.length > 0)).filter((lists) => lists.length > 0);
}

function list(heading: string, items: readonly ItemContent[], { changes }: Catalogue): ListContent {
  if (items.length <= MOST_ITEMS + 1) return { heading, items };
  const more = changes.more({ count: items.length - MOST_ITEMS });
  return { heading, items: [...items.slice(0, MOST_ITEMS), { pieces: [{ text: more, mark: 'same' }] }] };
}
