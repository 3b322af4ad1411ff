import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/vscode/**', 'test/bench/**', 'node_modules/**'],
    setupFiles: ['test/support/fixed-seed.ts'],
    testTimeout: 120_000,
    pool: 'threads',
    // One for each core: many files wait for browsers, servers and git, and the default leaves a core free for nobody.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // Generated, or run in an editor or a browser alone, where nothing counts.
      exclude: ['src/language/generated/**', 'src/extension/**', 'src/webview/**', 'src/**/main.ts'],
      reporter: ['json-summary', 'html'],
      reportsDirectory: 'coverage',
      reportOnFailure: true,
    },
  },
});
