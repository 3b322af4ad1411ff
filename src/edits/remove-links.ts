import type { Answer, CanvasElement, Fact, Link, Value } from '../model/canvas-model.ts';
import { linksWithin } from '../model/stated-links.ts';
import { withHeader } from '../model/with-header.ts';
import { keepValues, replace, type TextSite } from './edit-facts.ts';
import type { CanvasEdit } from './text-edit.ts';

/** Takes the links that are meant out of a canvas, with the commas beside them and facts that say nothing else. */
export function removeLinks(
  site: TextSite,
  isMeant: (link: Link) => boolean,
  isLeftAlone: (element: CanvasElement) => boolean,
): { readonly edits: readonly CanvasEdit[]; readonly count: number } {
  const edits: CanvasEdit[] = [];
  let count = 0;
  for (const element of withHeader(site.canvas)) {
    if (isLeftAlone(element)) continue;
    for (const fact of element.facts) {
      const meant = fact.values.flatMap(linksWithin).filter(isMeant).length;
      if (meant === 0) continue;
      count += meant;
      edits.push(...removeFrom(site, fact, isMeant));
    }
  }
  return { edits, count };
}

function removeFrom(site: TextSite, fact: Fact, isMeant: (link: Link) => boolean): readonly CanvasEdit[] {
  const kept = new Set(fact.values.filter((value) => staysSomething(value, isMeant)));
  const within = [...kept].flatMap((value) => (value.kind === 'answer' ? removeFromAnswer(value, isMeant) : []));
  return [...(kept.size < fact.values.length ? keepValues(site, fact, kept) : []), ...within];
}

/** Whether anything of a value is left without some links. */
function staysSomething(value: Value, isMeant: (link: Link) => boolean): boolean {
  if (value.kind === 'answer' && value.text) return true;
  const links = linksWithin(value);
  return links.length === 0 || links.some((link) => !isMeant(link));
}

function removeFromAnswer({ links, text }: Answer, isMeant: (link: Link) => boolean): readonly CanvasEdit[] {
  const first = links.findIndex((link) => !isMeant(link));
  if (first < 0) return text && links[0] ? [replace({ start: links[0].range.start, end: text.range.start }, '')] : [];
  return links.flatMap((link, place) => {
    if (!isMeant(link)) return [];
    const start = place < first ? link.range.start : links[place - 1]!.range.end;
    const end = place < first ? links[place + 1]!.range.start : link.range.end;
    return [replace({ start, end }, '')];
  });
}
