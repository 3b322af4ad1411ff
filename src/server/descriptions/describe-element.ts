import type { Catalogue } from '../../messages/catalogue.ts';
import type { CanvasElement, CanvasModel, Fact, Link, Tie } from '../../model/canvas-model.ts';
import { dependenciesOf } from '../../model/dependencies.ts';
import { escapeMarkdown } from '../../views/text/escape-markdown.ts';
import { yearlyWords } from '../../views/words/yearly-words.ts';

/** So many names of a list are told; the others are counted. */
const MOST_NAMES = 8;

/** What an element is called, the question of its block, and what it is tied to from both ends, as Markdown. */
export function describeElement(element: CanvasElement, canvas: CanvasModel, catalogue: Catalogue): string {
  const { title, question } = catalogue.blocks[element.keyword];
  const name = escapeMarkdown(element.label);
  const lines = [
    ...outgoingLines(element, catalogue),
    ...incomingLines(element, canvas, catalogue),
    ...indirectLines(element, canvas, catalogue),
  ];
  const { untied } = catalogue.editorFeatures.hover;
  const yearly = yearlyWords(canvas, element, catalogue);
  return [
    name === '' ? `**${title}**` : `**${name}** · ${title}`,
    `*${escapeMarkdown(question)}*`,
    ...(yearly === undefined ? [] : [escapeMarkdown(yearly)]),
    ...(lines.length > 0 ? [lines.map((line) => `- ${line}`).join('\n')] : []),
    ...(lines.length === 0 && element.keyword !== 'canvas' ? [untied] : []),
  ].join('\n\n');
}

/** Several names of user elements as one list, escaped. */
export function nameList(labels: readonly string[], catalogue: Catalogue): string {
  const names = [...new Set(labels)].map(escapeMarkdown);
  const shown = names.slice(0, MOST_NAMES);
  return catalogue.editorFeatures.hover.andMore({ names: shown, more: names.length - shown.length });
}

function outgoingLines(element: CanvasElement, catalogue: Catalogue): readonly string[] {
  const { completion, hover } = catalogue.editorFeatures;
  const keys = [...new Set(element.facts.filter((fact) => fact.row).map((fact) => fact.key))];
  return keys.flatMap((key) => {
    const links = element.facts.filter((fact) => fact.key === key).flatMap(linksIn);
    const labels = links.flatMap(({ all, fits, target }) =>
      all ? [completion.everySegment] : fits && target ? [target.label] : [],
    );
    return labels.length > 0 ? [hover.outgoing({ key, names: nameList(labels, catalogue) })] : [];
  });
}

/** A tie that is stated on both ends is told once, in the words of this element. */
function incomingLines(element: CanvasElement, canvas: CanvasModel, catalogue: Catalogue): readonly string[] {
  const named = new Set(element.facts.flatMap(linksIn).map((link) => link.target));
  const groups = new Map<string, Tie[]>();
  for (const tie of canvas.incoming.get(element) ?? []) {
    if (named.has(tie.from)) continue;
    const group = `${tie.from.keyword} ${tie.key}`;
    groups.set(group, [...(groups.get(group) ?? []), tie]);
  }
  return [...groups.values()].map((ties) => {
    const { from, key } = ties[0]!;
    const labels = ties.map((tie) => tie.from.label || tie.from.keyword);
    const block = catalogue.blocks[from.keyword].title;
    return catalogue.editorFeatures.hover.incoming({ block, key, names: nameList(labels, catalogue) });
  });
}

/** What an element hangs together with by `all`, by the segments of a proposition, or by what carries a relationship. */
function indirectLines(element: CanvasElement, canvas: CanvasModel, catalogue: Catalogue): readonly string[] {
  const named = new Set<Link['target']>(element.facts.flatMap(linksIn).map((link) => link.target));
  for (const { from } of canvas.incoming.get(element) ?? []) named.add(from);
  const namesAll = element.facts.flatMap(linksIn).some(({ all }) => all);
  const { of, on } = dependenciesOf(canvas);
  const groups = new Map<string, string[]>();
  for (const { element: other } of [...of(element), ...on(element)]) {
    if (named.has(other) || (namesAll && other.keyword === 'segment')) continue;
    const block = catalogue.blocks[other.keyword].title;
    groups.set(block, [...(groups.get(block) ?? []), other.label || other.keyword]);
  }
  return [...groups].map(([block, labels]) =>
    catalogue.editorHints.indirectly({ block, names: nameList(labels, catalogue) }),
  );
}

function linksIn(fact: Fact): readonly Link[] {
  return fact.values.flatMap((value) => {
    if (value.kind === 'link') return [value];
    if (value.kind === 'answer') return value.links;
    return value.kind === 'step' && value.link ? [value.link] : [];
  });
}
