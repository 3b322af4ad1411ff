import { freeId } from '../../edits/refer.ts';
import type { CanvasElement } from '../../model/canvas-model.ts';
import { relationsOf } from '../../model/relations.ts';
import type { ElementKeyword } from '../../taxonomy/elements.ts';
import { termsOf } from '../../taxonomy/lookup.ts';
import { isReserved } from '../../taxonomy/reserved-words.ts';
import type { ProposalContext } from './proposal.ts';
import { escapeSnippet, snippetChoice } from './snippet-text.ts';

/** A whole element to fill in, with the facts that it hardly ever does without; a snippet. */
export function elementSnippet(keyword: ElementKeyword, context: ProposalContext): string {
  const { id, title } = placeholders(context);
  if (keyword === 'canvas') return `canvas "\${1:${escapeSnippet(title)}}" {\n\t$0\n}`;
  const head = `${keyword} \${1:${escapeSnippet(id)}} "\${2:${escapeSnippet(title)}}"`;
  const facts = firstFacts(keyword, context).map((fact) => `\t${fact}\n`);
  return `${head} {\n${facts.join('')}\t$0\n}`;
}

/** What stands in a new element until it is written over: an id that is free, and a title. */
export function placeholders({ canvas, catalogue }: ProposalContext): { readonly id: string; readonly title: string } {
  const { id, title } = catalogue.editorFeatures.completion.placeholder;
  return { id: freeId(canvas, id, 2), title };
}

/** The id and title behind an element's word, and its braces; a snippet. */
export function nameSnippet(keyword: ElementKeyword, context: ProposalContext): string {
  return elementSnippet(keyword, context).slice(keyword.length + 1);
}

function firstFacts(keyword: ElementKeyword, context: ProposalContext): readonly string[] {
  const segment = likeliestSegment(keyword, context);
  const about = (key: string) => (segment === undefined ? [] : [`${key} \${3:${escapeSnippet(segment)}}`]);
  switch (keyword) {
    case 'relationship': {
      const types = termsOf('type', context.taxonomy).map((term) => term.id);
      return [...about('with'), `type ${snippetChoice(4, types)}`];
    }
    case 'proposition':
    case 'channel':
      return about('for');
    case 'revenue':
      return about('from');
    default:
      return [];
  }
}

/** The id of the segment that a new element is likeliest about: the first that no element of its sort names yet. */
function likeliestSegment(keyword: ElementKeyword, { canvas }: ProposalContext): string | undefined {
  const segments = (canvas.byKeyword.get('segment') ?? []).filter((segment) => segment.id && !isReserved(segment.id));
  const { segmentsOf, reachedBy } = relationsOf(canvas);
  const reached = keyword === 'channel' ? reachedBy : segmentsOf;
  const others = canvas.byKeyword.get(keyword) ?? [];
  const isNamed = (segment: CanvasElement) => others.some((other) => reached(other).has(segment));
  return (segments.find((segment) => !isNamed(segment)) ?? segments[0])?.id;
}
