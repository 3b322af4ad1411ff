import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/vscode/**', 'test/bench/**', 'node_modules/**'],
    setupFiles: ['test/support/fixed-seed.ts'],
    testTimeout: 120_000,
    pool: 'threads',
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
