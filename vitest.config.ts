import { defineConfig } from 'vitest/config';

/** Tests that put something of their own in a module's place, which all files of a thread share. */
const NEED_THEIR_OWN_MODULES = [
  'test/cli/cache.test.ts',
  'test/project/failing-disk.test.ts',
  'test/webview/**/*.test.ts',
];
const ELSEWHERE = ['test/vscode/**', 'test/bench/**', 'node_modules/**'];

export default defineConfig({
  test: {
    setupFiles: ['test/support/fixed-seed.ts'],
    // Against what never ends, and not against a slow machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    pool: 'threads',
    // One for each core: many files wait for browsers, servers and git, and the default leaves a core to nobody.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: [...ELSEWHERE, ...NEED_THEIR_OWN_MODULES],
          // Most of the time of a file goes into loading the language anew.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: NEED_THEIR_OWN_MODULES } },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // Generated, or run in an editor or a browser alone, where nothing counts.
      exclude: ['src/language/{compiled,generated}/**', 'src/extension/**', 'src/webview/**', 'src/**/main.ts'],
      reporter: ['json-summary', 'html'],
      reportsDirectory: 'coverage',
      reportOnFailure: true,
    },
  },
});
