import type { Catalogue } from '../messages/catalogue.ts';
import type { Severity } from '../rules/finding.ts';
import { DISTINCT_MARKS, SEGMENT_COLOURS, segmentMark } from '../views/segment-marks.ts';
import type { SignBox } from '../views/sheet/boxes.ts';
import { SEVERITIES } from '../views/sheet/findings-by-element.ts';
import { renderFinding } from '../views/sheet/render-card.ts';
import type { Markup } from '../views/svg/escape.ts';
import { markShape } from '../views/svg/mark-path.ts';
import { type SignName, signShape } from '../views/svg/sign-path.ts';
import { element, join } from '../views/svg/svg-writer.ts';
import { themeOf } from '../views/theme.ts';
import { htmlElement } from './html-writer.ts';

/*
 * The signs of pictures as they stand in lines of text: each shape is in a page once, and is referred to where it is
 * seen. Those of segments and states take the colour of the text, or that of a class; words beside them say the same.
 */

/** A sign before its words. */
export function sign(name: SignName, tone?: SignBox['tone']): Markup {
  return used(`s-${name}`, tone === 'alert' ? 'sign alert' : 'sign');
}

/** The mark of a segment, by its place in its block. @param isTold whether what it stands in is one image with a name */
export function segmentSign(place: number, isTold = false): Markup {
  return used(`m-${place % DISTINCT_MARKS}`, `sign ${segmentColour(place)}`, isTold);
}

/** The class that has the colour of a segment. */
export function segmentColour(place: number): string {
  return `c${place % SEGMENT_COLOURS}`;
}

/** The shapes that some markup refers to, for the page that it stands in. */
export function signShapes(markup: string): Markup {
  return shapesOf(new Set([...markup.matchAll(/<use href="#([fms]-\w+)"\/>/g)].map(([, id]) => id!)));
}

/** The shapes of all severities, for a page whose findings may become others. */
export function severityShapes(): Markup {
  return shapesOf(SEVERITIES.map((severity) => `f-${severity}`));
}

function shapesOf(ids: Iterable<string>): Markup {
  const shapes = [...ids].sort().map((id) => {
    const name = id.slice(2);
    if (id.startsWith('f')) return element('symbol', { id, viewBox: '-8 -8 16 16' }, findingShape(name as Severity));
    const shape = id.startsWith('m')
      ? markShape(segmentMark(Number(name)), 'currentColor', 0, 0)
      : signShape(name as SignName, 'currentColor', 0, 0);
    return element('symbol', { id, viewBox: '-6 -6 12 12' }, shape);
  });
  return htmlElement('svg', { class: 'shapes', 'aria-hidden': 'true' }, join(shapes));
}

/** The mark of a finding as it stands on notes. @param isTold whether words beside it say the same. */
export function severitySign(severity: Severity, { site }: Catalogue, isTold = false): Markup {
  const told = isTold ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': site.page.severities[severity] };
  return element('svg', { class: 'severity', ...told }, element('use', { href: `#f-${severity}` }));
}

function findingShape(severity: Severity): Markup {
  return renderFinding({ severity, x: 0, y: 0, findings: [] }, themeOf('light'));
}

function used(id: string, className: string, isTold = false): Markup {
  const hidden = isTold ? undefined : 'true';
  return element('svg', { class: className, 'aria-hidden': hidden }, element('use', { href: `#${id}` }));
}
