/** What a segment states, and the property by which a proposition answers it. */
export const NEEDS = [
  { sort: 'job', answer: 'offers' },
  { sort: 'pain', answer: 'relieves' },
  { sort: 'gain', answer: 'creates' },
] as const;

/** A sort of need: what a segment wants to get done, be rid of, or gain. */
export type Need = (typeof NEEDS)[number];
