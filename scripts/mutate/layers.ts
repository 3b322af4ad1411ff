/** The tests that are asked of a layer's mutants, by the folder below `src/`. */
export const LAYERS: Readonly<Record<string, readonly string[]>> = {
  // Those that count work and try texts of chance take long, and look for something else.
  rules: [
    'test/rules/fixtures.test.ts',
    'test/rules/check.test.ts',
    'test/rules/examples.test.ts',
    'test/rules/habit.test.ts',
    'test/rules/one-defect',
    'test/rules/relationship-messages.test.ts',
    'test/rules/named-and-placed.test.ts',
    'test/rules/compare-findings.test.ts',
    'test/messages/findings-in-german.test.ts',
  ],
  'rules/fixes': ['test/rules/fixes', 'test/messages/fixes-in-german.test.ts', 'test/refactorings/change-note.test.ts'],
  model: [
    'test/model',
    'test/rules/check.test.ts',
    'test/language/grammar.test.ts',
    'test/language/place-words.test.ts',
    'test/merge',
    'test/views/note-keys.test.ts',
  ],
};
