/** What an editor says of the keys of a configuration file while one writes it. */
export const configSchema = {
  title: 'Configuration of Business Model Canvases',
  description: 'Holds for the canvases in this folder and below, unless a nearer file of this name does.',
  schema: 'Where the schema of this file is; editors read it.',
  rules: 'How much a finding matters, by its code; `off` silences it.',
  exclude:
    'Canvases that are not checked: patterns of paths, relative to this folder, such as `drafts/**`. A folder stands for all that is in it.',
  terms:
    'Words of your own, by the property that takes them. Each stands under a word of the taxonomy, and is judged as that one.',
  word: 'A word of your own, as it is written in a canvas.',
  as: 'The word of the taxonomy that it is a case of.',
  label: 'What readers are shown; the word itself where it is left out.',
  definition: 'What it means, in one sentence.',
  example: 'One example.',
  question: 'The question that it answers.',
  propertyWords: ({ property }: { property: string }) => `Words of your own after \`${property}\`.`,
};
