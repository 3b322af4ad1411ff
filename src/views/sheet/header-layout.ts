import type { TextMeasurer } from '../measure/text-measurer.ts';
import { type Line, wrapText } from '../measure/wrap-text.ts';
import { directionOf } from '../text/text-direction.ts';
import type { FindingBox, HeaderBox, TextBox, TextTail } from './boxes.ts';
import { BETWEEN_FACTS, FONTS, HEADER, LEADING } from './dimensions.ts';
import type { HeaderContent } from './header-content.ts';
import { mirroredText } from './mirrored.ts';
import { textBoxes } from './text-boxes.ts';

/** At most this part of the header's width is for stage, date, authors and findings. */
const ASIDE_PART = 0.42;
/** Stage, date and authors take so many lines at most. */
const ASIDE_LINES = 3;

/**
 * The canvas's name with its tagline beside it, or below where it is long; on the right its stage, date and authors,
 * and how many findings it has. Where the name is read from the right, the other way round.
 */
export function layOutHeader(content: HeaderContent, left: number, width: number, measurer: TextMeasurer): HeaderBox {
  const fromLeft = directionOf(content.title) === 'rtl';
  const header = layOutFromLeft(content, { left, width, fromLeft }, measurer);
  if (!fromLeft) return header;
  const across = 2 * left + width;
  return {
    ...header,
    title: header.title.map((text) => mirroredText(text, across)),
    texts: header.texts.map((text) => mirroredText(text, across)),
    findings: header.findings.map((finding) => ({ ...finding, x: across - finding.x })),
  };
}

function layOutFromLeft(
  content: HeaderContent,
  { left, width, fromLeft }: { readonly left: number; readonly width: number; readonly fromLeft: boolean },
  measurer: TextMeasurer,
): HeaderBox {
  const right = left + width;
  const baseline = HEADER.top + LEADING.title.ascent;
  const aside = layOutAside(content, right, baseline, width * ASIDE_PART, measurer);
  const room = width - (aside.width > 0 ? aside.width + HEADER.gapBetween * 2 : 0);

  const title = wrapText(content.title, { font: FONTS.title, measurer, room, balanced: true });
  const titleBoxes = textBoxes(title, {
    left,
    right: left + room,
    y: baseline,
    leading: LEADING.title.line,
    font: FONTS.title,
    tone: 'ink',
    fromLeft,
  });
  const lastBaseline = baseline + (title.length - 1) * LEADING.title.line;

  const tagline = taglineTail(content, title, room, measurer);
  const below =
    tagline === undefined
      ? textBoxes(wrapText(content.tagline, { font: FONTS.body, measurer, room }), {
          left,
          right: left + room,
          y: lastBaseline + LEADING.body.line + 4,
          leading: LEADING.body.line,
          font: FONTS.body,
          tone: 'muted',
          fromLeft,
        })
      : [];
  const bottom = Math.max(lastBaseline, below.at(-1)?.y ?? 0, aside.bottom);
  return {
    title: titleBoxes.map((box) => (tagline === undefined ? box : { ...box, tail: tagline })),
    texts: [...below, ...aside.texts],
    findings: aside.findings,
    bottom: bottom + HEADER.gapBelow,
  };
}

/** The tagline as it follows the title on one line; undefined where there is none or not the room for it. */
function taglineTail(
  { title, tagline }: HeaderContent,
  lines: readonly Line[],
  room: number,
  measurer: TextMeasurer,
): TextTail | undefined {
  const [line] = lines;
  const width = measurer.width(tagline, FONTS.body);
  const oneWay = directionOf(title) === 'ltr' && directionOf(tagline) === 'ltr';
  if (tagline === '' || line === undefined || lines.length > 1 || !oneWay) return undefined;
  if (line.width + HEADER.gapBetween + width > room) return undefined;
  return { gap: HEADER.gapBetween, text: tagline, width, font: FONTS.body, tone: 'muted' };
}

/** What stands at the right of the header. */
interface Aside {
  readonly width: number;
  readonly texts: readonly TextBox[];
  readonly findings: readonly FindingBox[];
  readonly bottom: number;
}

function layOutAside(
  { about, counts }: HeaderContent,
  right: number,
  baseline: number,
  room: number,
  measurer: TextMeasurer,
): Aside {
  const texts: TextBox[] = [];
  const findings: FindingBox[] = [];
  const text = (line: Line, x: number, y: number): TextBox => ({
    text: line.text,
    x,
    y,
    width: line.width,
    align: 'right',
    direction: directionOf(line.text),
    font: FONTS.small,
    tone: 'muted',
  });
  // From the right: the last count first.
  let x = right;
  for (const { severity, words } of counts.toReversed()) {
    const width = measurer.width(words, FONTS.small);
    texts.unshift(text({ text: words, width }, x, baseline));
    x -= width + HEADER.counts.gap + HEADER.counts.mark;
    findings.unshift({ severity, x, y: baseline - 4, findings: [] });
    x -= HEADER.counts.mark + HEADER.counts.between;
  }
  const countsWidth = right - x;
  const about1 = wrapText(about.join(BETWEEN_FACTS), { font: FONTS.small, measurer, room, lines: ASIDE_LINES });
  const beside = about1.length === 1 && countsWidth + about1[0]!.width <= room;
  const first = counts.length > 0 && !beside ? baseline + LEADING.small.line + 3 : baseline;
  about1.forEach((line, at) => {
    texts.push(text(line, beside ? x : right, first + at * LEADING.small.line));
  });
  const widest = Math.max(0, ...about1.map(({ width }) => width));
  return {
    width: beside ? countsWidth + widest : Math.max(countsWidth, widest),
    texts,
    findings,
    bottom: about1.length === 0 ? 0 : first + (about1.length - 1) * LEADING.small.line,
  };
}
