import type { sources as english } from '../english/sources.ts';
import type { Texts } from '../texts.ts';

/** The texts behind the taxonomy and the rules, by letter. A text that has a title keeps it: it is written in English. */
export const sources: Texts<typeof english> = {
  U: {
    title: 'BM.9 Generate ideas for the customer relationships block',
    about: 'Eine Übung aus einem Leitfaden zur Öko-Innovation, die von Brennpunkten und Veränderungen zu Ideen führt.',
  },
  J: {
    title: 'Business Model Canvas - Building Blocks - 04 - Customer Relationships',
    about: 'Ein Artikel vom 26. Januar 2017 über die Typen, die Motive und die Fragen des Blocks.',
  },
  F: {
    title: 'Eine Forumsdiskussion über den unklaren Block des Canvas',
    about: 'Ein Faden auf einer von Alex Osterwalder gegründeten Website: wie sich Kundenbeziehungen erklären lassen.',
  },
  E: {
    title: 'Customer Relationships: Business Model Canvas Explained',
    about: 'Ein Leitfaden zum Block, von seinen Typen bis zu seiner Wirkung auf Umsatz und Innovation.',
  },
  S: {
    title: 'Business Model Canvas: Customer Relationship',
    about:
      'Die Zusammenfassung eines Videos von StartupSOS vom 13. August 2019, in dem Steve Morris den Block erklärt.',
  },
  B: {
    title: 'Die Standardliteratur zum Business Model Canvas',
    about: 'Business Model Generation von Alexander Osterwalder und Yves Pigneur und die Bücher, die darauf aufbauen.',
  },
  ours: {
    title: 'Dieses Werkzeug',
    about: 'Ein Wort dieses Werkzeugs selbst, das sich auf keinen Text stützt.',
  },
};
