import type { Severity } from '../../rules/finding.ts';
import { segmentMark } from '../segment-marks.ts';
import { escapeXml, type Markup } from '../svg/escape.ts';
import { markShape } from '../svg/mark-path.ts';
import { signShape } from '../svg/sign-path.ts';
import { element, join, NOTHING } from '../svg/svg-writer.ts';
import type { Theme } from '../theme.ts';
import type { CardBox, FindingBox, SignBox } from './boxes.ts';
import { CHANGE, FINDING, NOTE } from './dimensions.ts';
import { renderText } from './render-text.ts';

/**
 * One card: a group that is known by its key, carries its place in the text and says in words all that it shows. Its
 * `card` is the outline on top of it, which whoever shows the picture may colour as a ring.
 */
export function renderCard(card: CardBox, theme: Theme): Markup {
  const { box, change, chips, description, element: source, findings, key, look = 'note', marks, texts } = card;
  const outline = { x: 0.5, y: 0.5, width: box.width - 1, height: box.height - 1, rx: NOTE.radius - 0.5 };
  return element(
    'g',
    {
      id: source && key,
      class: 'note',
      transform: `translate(${box.x} ${box.y})`,
      role: 'listitem',
      'aria-label': description,
      'data-note': source?.index,
      'data-line': (card.place ?? source)?.range.start.line,
      'data-change': change,
      'data-side': card.side,
    },
    join([
      // What has no ground of its own can be pointed at all the same.
      element('rect', { ...outline, fill: look === 'note' ? theme.card : theme.background }),
      change ? tab(card, theme.changes[change]) : bar(card, theme),
      element('rect', {
        class: 'card',
        ...outline,
        fill: 'none',
        stroke:
          look === 'plain' ? 'none' : change ? theme.changes[change] : look === 'absent' ? theme.muted : theme.cardLine,
        'stroke-dasharray': look === 'absent' ? '4 4' : undefined,
      }),
      element(
        'g',
        { 'aria-hidden': 'true' },
        join([
          ...chips.map(({ box: ground, sign, text }) =>
            join([
              element('rect', {
                x: ground.x,
                y: ground.y,
                width: ground.width,
                height: ground.height,
                rx: ground.height / 2,
                fill: theme.chip,
                stroke: theme.chipLine === theme.chip ? undefined : theme.chipLine,
              }),
              sign ? renderSign(sign, theme) : NOTHING,
              renderText(text, theme),
            ]),
          ),
          ...texts.map((text) => renderText(text, theme)),
          ...marks.map(({ segment, x, y }) => {
            const mark = segmentMark(segment);
            return markShape(mark, theme.segments[mark.colour]!, x, y);
          }),
          ...(card.signs ?? []).map((sign) => renderSign(sign, theme)),
          ...findings.map((finding) => renderFinding(finding, theme)),
        ]),
      ),
    ]),
  );
}

/**
 * The colours of the segments a note serves, down the side that it is read from; corners are round where the note's are. Of more segments
 * than there is room for the first are shown.
 */
function bar({ box, mirrored = false, segments: served }: CardBox, theme: Theme): Markup {
  const { height } = box;
  const x = (fromSide: number) => round(mirrored ? box.width - fromSide : fromSide);
  const sweep = mirrored ? 0 : 1;
  const segments = served.slice(0, Math.max(1, Math.floor(height / NOTE.thinnestSlice)));
  const slice = height / segments.length;
  const [width, radius] = [NOTE.bar, NOTE.radius];
  return join(
    segments.map((segment, at) => {
      const top = at * slice;
      const bottom = top + slice;
      const first = at === 0;
      const last = at === segments.length - 1;
      const path = [
        `M${x(width)} ${round(top)}V${round(bottom)}`,
        last ? `H${x(radius)}A${radius} ${radius} 0 0 ${sweep} ${x(0)} ${round(bottom - radius)}` : `H${x(0)}`,
        first
          ? `V${round(top + radius)}A${radius} ${radius} 0 0 ${sweep} ${x(radius)} ${round(top)}Z`
          : `V${round(top)}Z`,
      ].join('');
      return element('path', { d: path, fill: theme.segments[segmentMark(segment).colour] });
    }),
  );
}

/** The ground of the sign that tells what became of a note, down the side that it is read from. */
function tab({ box: { height, width: across }, mirrored = false }: CardBox, colour: string): Markup {
  const [width, radius] = [CHANGE.tab, NOTE.radius];
  const x = (fromSide: number) => round(mirrored ? across - fromSide : fromSide);
  const arc = (to: number, y: number) => `A${radius} ${radius} 0 0 ${mirrored ? 0 : 1} ${x(to)} ${round(y)}`;
  const path = `M${x(width)} 0V${round(height)}H${x(radius)}${arc(0, height - radius)}V${radius}${arc(radius, 0)}Z`;
  return element('path', { d: path, fill: colour });
}

/** A sign in its tone. */
export function renderSign({ sign, tone, x, y }: SignBox, theme: Theme): Markup {
  return signShape(sign, toneOf(tone, theme), x, y);
}

function toneOf(tone: SignBox['tone'], theme: Theme): string {
  if (tone === 'alert') return theme.findings.warning.ground;
  if (tone === 'ground') return theme.background;
  return tone === 'ink' || tone === 'muted' ? theme[tone] : theme.changes[tone];
}

/** A small round mark with a sign; what it is about shows when it is pointed at. */
export function renderFinding({ severity, x, y, findings }: FindingBox, theme: Theme): Markup {
  const { ground, sign } = theme.findings[severity];
  const messages = findings.map(({ message }) => message).join('\n');
  return element(
    'g',
    { class: 'finding', transform: `translate(${round(x)} ${round(y)})`, 'data-severity': severity },
    join([
      messages === '' ? NOTHING : element('title', {}, escapeXml(messages)),
      element('circle', { r: FINDING.radius, fill: ground }),
      element('path', {
        d: SIGNS[severity],
        stroke: sign,
        'stroke-width': 1.8,
        'stroke-linecap': 'round',
        fill: 'none',
      }),
    ]),
  );
}

/** A cross, an exclamation mark and an i, drawn, so that they look alike in every font. */
const SIGNS: Readonly<Record<Severity, string>> = {
  error: 'M-2.4 -2.4L2.4 2.4M2.4 -2.4L-2.4 2.4',
  warning: 'M0 -3.6V0.4M0 3.4V3.5',
  information: 'M0 -3.5V-3.4M0 -0.4V3.5',
};

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
