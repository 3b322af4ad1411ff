import type { Catalogue } from '../../messages/catalogue.ts';
import type { CanvasModel, Rated } from '../../model/canvas-model.ts';
import { escapeMarkdown } from '../../views/text/escape-markdown.ts';
import { elementAt } from '../element-at.ts';
import { nameList } from './describe-element.ts';

/** What a job, pain or gain says, whose it is, how much it matters, and which propositions answer it, as Markdown. */
export function describeRated(rated: Rated, canvas: CanvasModel, catalogue: Catalogue): string {
  const { hover } = catalogue.editorFeatures;
  const owner = escapeMarkdown(elementAt(canvas, rated.owner)?.label ?? '');
  const sort = rated.key as Parameters<typeof hover.rated>[0]['sort'];
  const parts = [
    `**${escapeMarkdown(rated.label || (rated.level?.word ?? ''))}**`,
    hover.rated({ sort, owner, level: rated.level?.term?.label }),
  ];
  if (elementAt(canvas, rated.owner)?.keyword === 'segment') {
    const answering = propositionsAnswering(rated, canvas);
    parts.push(answering.length > 0 ? hover.answeredBy({ names: nameList(answering, catalogue) }) : hover.unanswered);
  }
  return parts.join('\n\n');
}

function propositionsAnswering(rated: Rated, canvas: CanvasModel): readonly string[] {
  const propositions = canvas.byKeyword.get('proposition') ?? [];
  return propositions
    .filter((proposition) =>
      proposition.facts.some((fact) =>
        fact.values.some((value) => value.kind === 'answer' && value.links.some((link) => link.target === rated)),
      ),
    )
    .map((proposition) => proposition.label);
}
