import type { channelFindings as english } from '../english/channel-findings.ts';
import { capital, code } from '../quoting.ts';
import type { Texts } from '../texts.ts';
import { named, names, or, sayLacking } from './wording.ts';

/** Findings about channels, in German. */
export const channelFindings: Texts<typeof english> = {
  'channel/reaches-nobody': {
    summary: 'Ein Kanal erreicht mindestens ein Kundensegment.',
    reason:
      'In der Standardliteratur ist ein Kanal der Weg, auf dem ein Unternehmen bestimmte Segmente erreicht. Einer, der zu niemandem führt, lässt sich weder mit anderen Wegen vergleichen, noch kann er eine Kundenbeziehung tragen.',
    message: (args) => {
      const whom = sayLacking(args, {
        one: 'sagt nicht, wen dieser Kanal erreicht',
        no: 'Keiner',
        many: 'Kanäle',
        none: 'sagt, wen er erreicht',
        some: 'sagen nicht, wen sie erreichen',
      });
      return `${whom} Nach \`for\` Segmente oder Wertangebote nennen oder \`for all\` schreiben.`;
    },
    related: 'Auch dieser Kanal sagt nicht, wen er erreicht.',
  },
  'channel/owner-contradicts-partner': {
    summary: 'Ein Kanal ist der eigene oder wird von einem Partner betrieben.',
    reason:
      'Die Standardliteratur trennt eigene Kanäle von denen der Partner, denn sie unterscheiden sich in Marge und Reichweite und darin, wer dem Kunden begegnet. Eine Notiz kann nur das eine oder das andere sein.',
    message: ({ channel, partners }) =>
      `${capital(named(channel))} ist als eigener Kanal angegeben und zugleich als betrieben von ${names(partners, 'dative')}. ${code('owner')} streichen oder ${code('partner-owned')} schreiben; gehört der Kanal uns, ${code('by')} streichen.`,
    related: 'Ein Partner, der den Kanal betreibt.',
  },
  'channel/phase-uncovered': {
    summary:
      'Die Kanäle zu einem Segment decken alle fünf Phasen ab, von der Aufmerksamkeit bis zur Betreuung nach dem Kauf.',
    reason:
      'Die Standardliteratur begleitet Kunden durch fünf Phasen: vom Angebot erfahren, es abwägen, kaufen, erhalten und danach Hilfe bekommen. In einer Phase ohne Kanal gehen Kunden verloren, oder niemand hat den Kanal aufgeschrieben. Wer laut seiner Rolle nicht zahlt, braucht keinen Ort zum Kaufen.',
    message: ({ gaps }) => {
      const told = gaps.map(({ phases, segments }) => `${or(phases.map(code))} für ${names(segments, 'accusative')}`);
      return `Kein Kanal deckt ${told.join('; keiner deckt ')} ab. Die Phase bei dem Kanal ergänzen, der sie übernimmt, oder klären, wer es tun soll.`;
    },
    related: 'Ein Segment, für das eine Phase fehlt.',
  },
};
