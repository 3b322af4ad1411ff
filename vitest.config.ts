import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/vscode/**', 'test/bench/**', 'node_modules/**'],
    setupFiles: ['test/support/fixed-seed.ts'],
    testTimeout: 120_000,
    pool: 'threads',
  },
});
