import type * as english from '../../../taxonomy/terms/segment.ts';
import type { WordsOf } from '../../term-words.ts';

/** How a segment is cut out of all the people there are. */
export const segmentKind: WordsOf<typeof english.segmentKind> = {
  'mass-market': {
    label: 'Massenmarkt',
    short: 'Massenmarkt',
    definition:
      'Sehr viele Kunden wollen so ziemlich dasselbe, und das Unternehmen macht keinen Unterschied zwischen ihnen.',
    example: 'Ein Zahnpastahersteller, der einem ganzen Land dieselbe Tube verkauft.',
    question: 'Würde es an unserem Tun nichts ändern, diese Kunden zu unterscheiden?',
  },
  niche: {
    label: 'Nische',
    short: 'Nische',
    definition:
      'Eine kleine Gruppe mit so besonderen Bedürfnissen, dass das ganze Angebot nach Maß für sie gemacht ist.',
    example: 'Eine Werkstatt, die Sättel für Reiter mit einem Bein baut.',
    question: 'Ist diese Gruppe klein, besonders und von allen anderen schlecht bedient?',
  },
  segmented: {
    label: 'segmentiert',
    short: 'segmentiert',
    definition:
      'Eine von mehreren Gruppen mit demselben Grundbedürfnis, die sich darin unterscheiden, wie viel, wie oft oder wie gut es gestillt werden soll.',
    example: 'Eine Fahrradwerkstatt mit einem Service für Pendler und einem anderen für Kuriere.',
    question: 'Ist diese Gruppe eng mit unseren anderen verwandt, mit etwas anderen Bedürfnissen?',
  },
  diversified: {
    label: 'diversifiziert',
    short: 'diversifiziert',
    definition: 'Eine von mehreren Gruppen, die nichts gemeinsam haben, außer dass dasselbe Unternehmen sie bedient.',
    example: 'Ein Sägewerk, das seine Abwärme an ein Schwimmbad verkauft.',
    question: 'Hat diese Gruppe ganz andere Bedürfnisse als unsere übrigen?',
  },
  'multi-sided': {
    label: 'mehrseitig',
    short: 'mehrseitig',
    definition:
      'Eine von zwei oder mehr Gruppen, die einander brauchen, sodass das Angebot nur funktioniert, wenn alle da sind.',
    example:
      'Eine Website für Babysitter, die Eltern nur hilft, solange es Sitter gibt, und Sittern nur, solange es Eltern gibt.',
    question: 'Ginge diese Gruppe, wenn eine andere unserer Gruppen ginge?',
  },
};

/** What part the people of a segment play when something is bought and used. */
export const role: WordsOf<typeof english.role> = {
  payer: {
    label: 'zahlt',
    short: 'zahlt',
    definition: 'Die Menschen dieses Segments tragen den Preis.',
    example: 'Eltern, die die Reitstunden bezahlen.',
    question: 'Kommt das Geld von ihnen?',
  },
  user: {
    label: 'nutzt',
    short: 'nutzt',
    definition: 'Die Menschen dieses Segments haben das Angebot in Händen, wer auch immer dafür zahlt.',
    example: 'Kinder, die die Reitstunden nehmen.',
    question: 'Nutzen sie es selbst?',
  },
  decider: {
    label: 'entscheidet',
    short: 'entscheidet',
    definition: 'Die Menschen dieses Segments wählen, was gekauft wird, auch wo andere es nutzen und andere zahlen.',
    example: 'Chefärzte, die bestimmen, welches Bett ein Krankenhaus bestellt.',
    question: 'Liegt es an ihnen, ob wir gewählt werden?',
  },
  internal: {
    label: 'im eigenen Haus',
    short: 'intern',
    definition:
      'Die Menschen dieses Segments gehören zum Unternehmen selbst, und ein Teil von ihm bedient sie wie Kunden.',
    example: 'Die anderen Abteilungen, denen die Hausdruckerei einer Firma liefert.',
    question: 'Sind es unsere eigenen Kollegen?',
  },
};
