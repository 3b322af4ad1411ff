import type { BuildOptions, Format, Platform } from 'esbuild';

/** One file that the build writes, with all that it needs inside. */
export interface Bundle {
  readonly entry: string;
  readonly out: string;
  readonly format: Format;
  readonly platform: Platform;
  readonly target: string | string[];
  /** What stands before everything else. */
  readonly banner?: string;
  /** Files that stand in for packages. */
  readonly alias?: Readonly<Record<string, string>>;
  /** Names that stand for others. */
  readonly define?: Readonly<Record<string, string>>;
}

/** ESM has no `require`; the CommonJS packages inside the bundle ask for Node's own modules through it. */
const requireForEsm =
  "import { createRequire as bmcCreateRequire } from 'node:module';\nconst require = bmcCreateRequire(import.meta.url);";

/** The oldest Node and browser engines that VS Code 1.100 and the `bmc` command still meet. */
const node = { platform: 'node', target: 'node20' } as const;
const browser = { platform: 'browser', target: ['chrome128', 'firefox128', 'safari17'] } satisfies Partial<Bundle>;

/** What runs in the preview: a script and, beside it, its style sheet and fonts. */
export const webviewBundle: Bundle = {
  entry: 'src/webview/main.ts',
  out: 'dist/webview/main.js',
  format: 'iife',
  ...browser,
};

/** What runs in a page that a canvas was exported to; it is not a file of its own but goes into each page. */
export const pageBundle: Bundle = {
  entry: 'src/webview/exported-page.ts',
  out: 'dist/formats/page.js',
  format: 'iife',
  ...browser,
};

/** What makes a file of each format: loaded on export alone, by Node and in a worker alike. */
const formatBundles: readonly Bundle[] = ['png', 'pdf', 'html', 'pptx', 'md', 'json'].map((name) => ({
  entry: `src/formats/${name}.ts`,
  out: `dist/formats/${name}.js`,
  format: 'esm',
  platform: 'browser',
  target: ['node20', ...browser.target],
  // Two libraries name Node's global object; both ask whether there is a Buffer before they use it.
  define: { global: 'globalThis' },
  alias: {
    'brotli/decompress.js': './scripts/woff2-stand-in.mjs',
    // Two versions do the same.
    'base64-js': './node_modules/base64-js/index.js',
  },
}));

/**
 * One bundle each. Those that VS Code or Node load by `require` end in `.cjs`, because the package says
 * `"type": "module"`; a worker and a page are classic scripts.
 */
export const bundles: readonly Bundle[] = [
  { entry: 'src/server/main-node.ts', out: 'dist/server/main-node.cjs', format: 'cjs', ...node },
  { entry: 'src/server/main-browser.ts', out: 'dist/server/main-browser.js', format: 'iife', ...browser },
  { entry: 'src/extension/main-node.ts', out: 'dist/extension/main-node.cjs', format: 'cjs', ...node },
  { entry: 'src/extension/main-browser.ts', out: 'dist/extension/main-browser.cjs', format: 'cjs', ...browser },
  webviewBundle,
  {
    entry: 'src/cli/main.ts',
    out: 'dist/cli/main.js',
    format: 'esm',
    ...node,
    banner: `#!/usr/bin/env node\n${requireForEsm}`,
    alias: { 'vscode-languageserver-protocol': './scripts/protocol-stand-in.mjs' },
  },
  ...formatBundles,
  {
    entry: 'src/formats/fonts/system-fonts.ts',
    out: 'dist/formats/system-fonts.js',
    format: 'esm',
    ...node,
  },
];

/** How esbuild makes one bundle; to watch, it stays readable. */
export function optionsOf({ entry, out, banner, ...how }: Bundle, watch = false): BuildOptions & { metafile: true } {
  return {
    ...how,
    entryPoints: [entry],
    outfile: out,
    bundle: true,
    metafile: true,
    minify: !watch,
    sourcemap: watch ? 'linked' : false,
    legalComments: 'none',
    logLevel: 'warning',
    external: ['vscode'],
    mainFields: how.platform === 'node' ? ['module', 'main'] : ['browser', 'module', 'main'],
    // Fonts lie beside the style sheet that names them; every browser that opens a preview reads the newer format.
    loader: { '.woff2': 'file', '.woff': 'empty' },
    assetNames: 'fonts/[name]',
    ...(banner ? { banner: { js: banner } } : {}),
  };
}
