import type { Source } from '../../taxonomy/vocabulary.ts';

/** A text behind the taxonomy or the rules, as it is named to a reader. */
interface Citation {
  /** What the text calls itself, or what it is where it has no title. */
  readonly title: string;
  /** What kind of text it is, in one sentence. */
  readonly about: string;
}

/** The texts behind the taxonomy and the rules, by letter. */
export const sources = {
  U: {
    title: 'BM.9 Generate ideas for the customer relationships block',
    about: 'An activity from a guide to eco-innovation that leads from hotspots and strategic changes to ideas.',
  },
  J: {
    title: 'Business Model Canvas - Building Blocks - 04 - Customer Relationships',
    about: 'An article of 26 January 2017 on the types, the motives and the questions of the block.',
  },
  F: {
    title: 'A forum discussion on the vague block of the canvas',
    about: 'A thread, on a site created by Alex Osterwalder, on how to explain customer relationships to clients.',
  },
  E: {
    title: 'Customer Relationships: Business Model Canvas Explained',
    about: 'A guide to the block, from its types to its effect on revenue and innovation.',
  },
  S: {
    title: 'Business Model Canvas: Customer Relationship',
    about: 'The summary of a video by StartupSOS of 13 August 2019, in which Steve Morris explains the block.',
  },
  B: {
    title: 'The standard literature on the Business Model Canvas',
    about: 'Business Model Generation by Alexander Osterwalder and Yves Pigneur, and the books that build on it.',
  },
  ours: {
    title: 'This tool',
    about: 'A word of this tool’s own, which rests on no text.',
  },
} satisfies Readonly<Record<Source, Citation>>;
