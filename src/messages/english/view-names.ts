/** The names of the views, where one is chosen. */
export const viewNames = {
  canvas: 'Canvas',
  relationships: 'Relationships',
  fit: 'Fit',
  ideas: 'Ideas',
  questions: 'Questions',
  changes: 'Changes',
};
