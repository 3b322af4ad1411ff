import { endOfLine } from '../edits/edit-elements.ts';
import { insert, keepValues, removalOf, replace } from '../edits/edit-facts.ts';
import { EditedText } from '../edits/edited-text.ts';
import { isWithin } from '../edits/places.ts';
import { freeId, referTo } from '../edits/refer.ts';
import { type CanvasEdit, plainText } from '../edits/text-edit.ts';
import type { CanvasElement, Fact, Link, Value } from '../model/canvas-model.ts';
import { quoted } from '../model/quoted.ts';
import type { Range } from '../model/range.ts';
import { relationsOf } from '../model/relations.ts';
import { linksIn } from '../model/stated-links.ts';
import { factsOf, linksOf } from '../model/values.ts';
import type { Refactor, RefactoringSite } from './refactoring.ts';

/** One of the relationships that a relationship becomes. */
interface Part {
  readonly segment: CanvasElement;
  /** How the segment is written. */
  readonly word: string;
  /** Its own id; undefined where the relationship has none. */
  readonly id: string | undefined;
}

/**
 * Makes of a relationship with several segments one with each: all it says is said of each, but for the channels, which
 * go with the segments that they reach. What referred to it refers to all of them. Comments stay with the first.
 */
export const splitRelationship: Refactor = function* (site, element) {
  const parts = partsOf(site, element);
  const [first, ...others] = parts ?? [];
  if (!parts || !first || others.length === 0) return;
  const references = referencesTo(site, element);
  if (!references) return;
  const copies = others.map((part) => copyFor(site, element, part, parts));
  const isRow = element.range.start.line === element.range.end.line;
  const { lineEnd } = site.source;
  const between = isRow ? lineEnd : `${lineEnd}${lineEnd}`;
  const ids = parts.flatMap(({ id }) => id ?? []).join(', ');
  const at = endOfLine(site.source, element.range.end);
  yield {
    title: site.texts.splitPerSegment({ count: parts.length }),
    kind: 'refactor.rewrite',
    edits: [
      ...headEdits(site, element, first),
      ...withEdits(element, site, first),
      ...factsOf(element, 'via').flatMap((fact) => keepValues(site, fact, viaFor(site, fact, element, first, parts))),
      ...references.map(({ range }) => replace(range, ids)),
      insert(at, copies.map((copy) => `${between}${copy}`).join('')),
      ...parts.flatMap(({ segment }) => referTo(site.canvas, segment)?.edits ?? []),
    ],
  };
};

/** One part for each segment; undefined where they are not all known, or cannot be told apart by ids. */
function partsOf({ canvas }: RefactoringSite, element: CanvasElement): readonly Part[] | undefined {
  const facts = factsOf(element, 'with');
  const isClear = facts.every(({ values }) =>
    values.every((value) => value.kind === 'link' && (value.all || value.fits)),
  );
  if (!isClear || (element.id !== undefined && referTo(canvas, element)?.id !== element.id)) return undefined;
  const taken = new Set<string>();
  const parts: Part[] = [];
  for (const segment of relationsOf(canvas).segmentsOf(element)) {
    const word = referTo(canvas, segment)?.id;
    if (word === undefined) return undefined;
    const id = element.id === undefined ? undefined : freeId(canvas, `${element.id}-${word}`, 2);
    if (taken.has(word) || (id !== undefined && taken.has(`${id} `))) return undefined;
    taken.add(word).add(`${id} `);
    parts.push({ segment, word, id });
  }
  return parts;
}

/** The links to a relationship; undefined where one of them cannot stand where it does, and would be wrong twice. */
function referencesTo({ canvas }: RefactoringSite, element: CanvasElement): readonly Link[] | undefined {
  const links = [...linksIn(canvas)].map(({ link }) => link).filter(({ target }) => target === element);
  return links.every(({ fits }) => fits) ? links : undefined;
}

/** Gives a relationship the id of one part, and names the segment in its title. */
function headEdits({ source }: RefactoringSite, element: CanvasElement, { id, segment }: Part): readonly CanvasEdit[] {
  const { idRange, titleRange } = element;
  const edits: CanvasEdit[] = [];
  if (idRange && id !== undefined) edits.push(replace(idRange, id));
  if (titleRange) {
    const mark = source.slice(titleRange).endsWith('"""') ? 3 : 1;
    const { line, character } = titleRange.end;
    const label = segment.label.replace(/\s+/g, ' ').trim();
    edits.push(insert({ line, character: character - mark }, ` (${quoted(label).slice(1, -1)})`));
  }
  return edits;
}

/** Leaves a relationship the segment of one part. */
function withEdits(element: CanvasElement, site: RefactoringSite, { word }: Part): readonly CanvasEdit[] {
  const [first, ...others] = factsOf(element, 'with').filter(({ values }) => values.length > 0);
  const value = first?.values[0];
  if (!first || !value) return [];
  return [
    ...(site.source.slice(value.range) === word ? [] : [replace(value.range, word)]),
    ...keepValues(site, first, new Set([value])),
    ...others.flatMap((fact) => keepValues(site, fact, new Set())),
  ];
}

/** The channels of a fact that a part keeps: those that reach its segment, and those that reach no part's. */
function viaFor(
  { canvas }: RefactoringSite,
  fact: Fact,
  element: CanvasElement,
  { segment }: Part,
  parts: readonly Part[],
): ReadonlySet<Value> {
  const { channelsTo } = relationsOf(canvas);
  const reaches = (link: Value, whom: CanvasElement) =>
    link.kind === 'link' && link.target !== undefined && 'keyword' in link.target && channelsTo(whom).has(link.target);
  const isAnyHere = linksOf(element, 'via').some((link) => reaches(link, segment));
  return new Set(
    fact.values.filter(
      (link) => !isAnyHere || reaches(link, segment) || !parts.some((part) => reaches(link, part.segment)),
    ),
  );
}

/** A relationship written anew for one part, without comments. */
function copyFor(site: RefactoringSite, element: CanvasElement, part: Part, parts: readonly Part[]): string {
  const { source } = site;
  const { start } = element.keywordRange;
  const { end } = element.titleRange ?? element.idRange ?? element.keywordRange;
  const head = rewritten(site, { start, end }, headEdits(site, element, part));
  let isSaid = false;
  const facts = element.facts.flatMap((fact) => {
    if (fact.key === 'with' && fact.row) {
      if (isSaid || fact.values.length === 0) return [];
      isSaid = true;
      const space = /^[ \t]*/.exec(source.slice({ start: fact.keyRange.end, end: fact.values[0]!.range.start }))![0];
      return [`with${space || ' '}${part.word}`];
    }
    if (fact.key !== 'via' || !fact.row || fact.values.length === 0) return [rewritten(site, fact.range, [])];
    const kept = viaFor(site, fact, element, part, parts);
    return kept.size === 0 ? [] : [rewritten(site, fact.range, keepValues(site, fact, kept))];
  });
  if (element.range.start.line === element.range.end.line) return `${head} { ${facts.join('  ')} }`;
  const indent = `${source.indentation(start.line)}  `;
  return `${head} {${facts.map((fact) => `${source.lineEnd}${indent}${fact}`).join('')}${source.lineEnd}}`;
}

/** What stands in a range after some edits of it, without its comments. */
function rewritten({ canvas, source }: RefactoringSite, range: Range, edits: readonly CanvasEdit[]): string {
  const from = source.offsetAt(range.start);
  const comments = canvas.comments.filter((comment) => isWithin(comment.range, range));
  const text = new EditedText(source.slice(range));
  text.apply(
    [...edits, ...comments.map((comment) => replace(removalOf(source, comment.range), ''))].map((edit) => ({
      start: source.offsetAt(edit.range.start) - from,
      end: source.offsetAt(edit.range.end) - from,
      newText: plainText(edit.newText),
    })),
  );
  return text.text;
}
