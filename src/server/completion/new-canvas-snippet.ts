import type { Catalogue } from '../../messages/catalogue.ts';
import { termsOf } from '../../taxonomy/lookup.ts';
import { escapeSnippet, snippetChoice } from './snippet-text.ts';

/** A whole first canvas to tab through: every block once, tied together; a snippet that brings no finding. */
export function newCanvasSnippet(catalogue: Catalogue): string {
  const say = catalogue.editorFeatures.completion.newCanvas;
  let stop = 0;
  const ask = (text: string) => `\${${++stop}:${escapeSnippet(text)}}`;
  const choose = (vocabulary: Parameters<typeof termsOf>[0]) =>
    snippetChoice(
      ++stop,
      termsOf(vocabulary).map((term) => term.id),
    );
  /** An id is asked for once, and follows wherever it is named. */
  const stopOf = (text: string): { readonly asked: string; readonly same: string } => {
    const asked = ask(text);
    return { asked, same: `$${stop}` };
  };
  const title = (texts: { readonly title: string }) => `"${ask(texts.title)}"`;

  const header = [
    `canvas "${ask(say.title)}" {`,
    `\tstage    ${choose('stage')}`,
    `\tcurrency ${ask('EUR')}`,
    `\ttagline  "${ask(say.tagline)}"`,
    '}',
  ];
  const customers = stopOf(say.segment.id);
  const segment = [
    `segment ${customers.asked} ${title(say.segment)} {`,
    `\texpects ${choose('type')}`,
    `\tjob     "${ask(say.segment.job)}"`,
    '}',
  ];
  const offer = stopOf(say.proposition.id);
  const proposition = [`proposition ${offer.asked} ${title(say.proposition)} {`, `\tfor ${customers.same}`, '}'];
  const shop = stopOf(say.channel.id);
  const channel = [
    `channel ${shop.asked} ${title(say.channel)} {`,
    `\tkind ${choose('channel-kind')}`,
    `\tfor  ${customers.same}`,
    '}',
  ];
  const contact = stopOf(say.relationship.id);
  const relationship = [
    `relationship ${contact.asked} ${title(say.relationship)} {`,
    `\twith   ${customers.same}`,
    `\ttype   ${choose('type')}`,
    `\tmotive ${choose('motive')}`,
    `\tvia    ${shop.same}`,
    '}',
  ];
  const revenue = [
    `revenue ${ask(say.revenue.id)} ${title(say.revenue)} { from ${customers.same}  for ${offer.same} }`,
  ];
  const team = stopOf(say.resource.id);
  const rest = [
    `resource ${team.asked} ${title(say.resource)} { for ${offer.same}, ${contact.same} }`,
    `activity ${ask(say.activity.id)} ${title(say.activity)} { for ${offer.same} }`,
    `partner ${ask(say.partner.id)} ${title(say.partner)} { provides ${team.same} }`,
    `cost ${ask(say.cost.id)} ${title(say.cost)} { for ${team.same} }`,
  ];
  return `${[header, segment, proposition, channel, relationship, revenue, rest].map((part) => part.join('\n')).join('\n\n')}\n$0`;
}
