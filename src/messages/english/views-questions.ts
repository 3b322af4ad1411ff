/** The view of the analyst's questions. */
export const questions = {
  title: 'Questions',
  question: 'What does an analyst ask, and what does the canvas answer?',
  summary: ({ answered, of }: { answered: number; of: number }) => `${answered} of ${of} questions are answered`,
  groups: {
    expectations: 'What they expect, and what is there',
    worth: 'What it is for, and what it is worth',
    way: 'How it is kept up',
    change: 'What is changing',
  },
  answeredOf: ({ answered, of }: { answered: number; of: number }) => `${answered} of ${of} answered`,
  answered: 'answered',
  open: ({ count }: { count: number }) => `${count} open`,
  card: 'open',
  section: ({ group, answered, of }: { group: string; answered: number; of: number }) =>
    `${group}, ${answered} of ${of} questions answered`,
  key: { answered: 'answered', open: 'open: what to write stands in the card' },
  hint: {
    title: 'There is nobody to ask about yet',
    advice: 'Write who the customers are, and how you deal with them: the questions above then ask about each.',
    snippet: [
      'segment regulars "Regulars"',
      'relationship counter "Somebody to ask at the counter" {',
      '  with regulars',
      '}',
    ] as readonly string[],
  },
};
