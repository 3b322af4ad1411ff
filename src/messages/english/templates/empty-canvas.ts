/** A canvas with nothing in it. */
export const emptyCanvas = {
  label: 'Empty canvas',
  description: 'A title and nothing else: begin where you like.',
  title: 'Our business',
  text: ({ title }: { readonly title: string }) => `canvas ${title} {
  stage     ideation
  currency  EUR
}
`,
};
