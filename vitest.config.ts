import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const PAGES = 'test/webview/**/*.test.ts';
const ELSEWHERE = ['test/vscode/**', 'test/bench/**', 'node_modules/**'];

/** Tests that put something of their own in a module's place, which all files of a thread share, or open pages. */
const needTheirOwnModules = [
  PAGES,
  ...globSync('test/**/*.test.ts', { exclude: [...ELSEWHERE, PAGES] }).filter((file) =>
    readFileSync(file, 'utf8').includes('vi.mock('),
  ),
];

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
          exclude: [...ELSEWHERE, ...needTheirOwnModules],
          // Most of the time of a file goes into loading the language anew.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: needTheirOwnModules } },
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
