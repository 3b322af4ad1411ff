import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { BuildOptions, Format, Platform, Plugin } from 'esbuild';

/** One program that the build writes, with all that it needs inside. */
export interface Bundle {
  readonly entry: string;
  readonly out: string;
  readonly format: Format;
  readonly platform: Platform;
  readonly target: string | string[];
  /** By which of their conditions packages are taken, where not by those of the platform. */
  readonly conditions?: readonly string[];
  /** Whether what it loads on use lies in files of their own beside it; such a program is a module. */
  readonly isSplit?: boolean;
  /** Whether it is a script and no module: Node has to be told, because the package says `"type": "module"`. */
  readonly isScript?: boolean;
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

/** The oldest Node and browser engines that VS Code 1.101 and the `bmc` command still meet. */
const node = { platform: 'node', target: 'node20' } as const;
const browser = { platform: 'browser', target: ['chrome128', 'firefox128', 'safari17'] } satisfies Partial<Bundle>;

/** What runs in Node and in a web worker alike: one file, so that what both share is shipped once. */
const everywhere = {
  platform: 'node',
  target: [node.target, ...browser.target],
  // The same packages in both hosts; the protocol's have a part for each, which it asks for by name.
  conditions: ['node', 'browser', 'module'],
} satisfies Partial<Bundle>;

/** Langium's services name what it makes parsers with; ours is made by the build. */
const withoutParserMaker = Object.fromEntries(
  ['chevrotain', 'chevrotain-allstar', '@chevrotain/regexp-to-ast'].map((name) => [
    name,
    './scripts/chevrotain-stand-in.mjs',
  ]),
);

/** What runs in the preview: a script and, beside it, its style sheet and fonts. */
export const webviewBundle: Bundle = {
  entry: 'src/webview/main.ts',
  out: 'dist/webview/main.js',
  format: 'iife',
  ...browser,
};

/** What runs in the speaker's window. */
export const speakerBundle: Bundle = {
  entry: 'src/webview/speaker.ts',
  out: 'dist/webview/speaker.js',
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

/** What the pages of a folder's canvases load, each a file beside them: the script of all pages, and what draws on them. */
export const siteBundles: readonly Bundle[] = [
  { entry: 'src/webview/site/main.ts', out: 'dist/site/site.js', format: 'iife', ...browser },
  {
    entry: 'src/site/draw-script.ts',
    out: 'dist/site/draw.js',
    format: 'iife',
    ...browser,
  },
];

/** What makes those pages, loaded by the server when an editor publishes, in Node and in a worker alike. */
const pagesBundle: Bundle = {
  entry: 'src/site/site.ts',
  out: 'dist/site/pages.js',
  format: 'esm',
  platform: 'browser',
  target: ['node20', ...browser.target],
};

/** What makes a file of each format: loaded on export alone, by Node and in a worker alike. */
const formatEntries = [
  ...['png', 'pdf', 'html', 'pptx', 'md', 'json'].map((name) => `src/formats/${name}.ts`),
  'src/foreign/foreign.ts',
];

const formatBundles: readonly Bundle[] = formatEntries.map((entry) => ({
  entry,
  out: `dist/formats/${basename(entry, '.ts')}.js`,
  format: 'esm',
  platform: 'browser',
  target: ['node20', ...browser.target],
  // In neither is there a document, which what packages have for pages may ask for.
  conditions: ['worker', 'browser', 'module'],
  // Two libraries name Node's global object; both ask whether there is a Buffer before they use it.
  define: { global: 'globalThis' },
  alias: {
    'brotli/decompress.js': './scripts/woff2-stand-in.mjs',
    // Two versions do the same.
    'base64-js': './node_modules/base64-js/index.js',
  },
}));

/**
 * One bundle each. What VS Code loads by `require` ends in `.cjs`, because the package says `"type": "module"`; the
 * server is loaded as a worker too, which asks that a script be called `.js`.
 */
export const bundles: readonly Bundle[] = [
  {
    entry: 'src/server/main.ts',
    out: 'dist/server/main.js',
    format: 'iife',
    isScript: true,
    ...everywhere,
    alias: withoutParserMaker,
  },
  { entry: 'src/extension/main.ts', out: 'dist/extension/main.cjs', format: 'cjs', ...everywhere },
  webviewBundle,
  speakerBundle,
  {
    entry: 'src/cli/main.ts',
    out: 'dist/cli/main.js',
    format: 'esm',
    isSplit: true,
    ...node,
    banner: `#!/usr/bin/env node\n${requireForEsm}`,
  },
  {
    entry: 'src/markdown/markdown-it.ts',
    out: 'dist/markdown/markdown-it.js',
    format: 'esm',
    platform: 'browser',
    target: ['node20', ...browser.target],
  },
  ...formatBundles,
  ...siteBundles,
  pagesBundle,
  {
    entry: 'src/api/index.ts',
    out: 'dist/api/index.js',
    format: 'esm',
    ...node,
  },
  {
    entry: 'src/mcp/serve-tools.ts',
    out: 'dist/mcp/serve-tools.js',
    format: 'esm',
    ...node,
    // What clients answer to forms is never asked for.
    alias: { ajv: './scripts/form-checker-stand-in.mjs', 'ajv-formats': './scripts/form-checker-stand-in.mjs' },
  },
  {
    entry: 'src/formats/fonts/system-fonts.ts',
    out: 'dist/formats/system-fonts.js',
    format: 'esm',
    ...node,
  },
];

/** Tells Node that the files beside a bundle are scripts. */
const markedAsScript: Plugin = {
  name: 'marked-as-script',
  setup({ initialOptions, onEnd }) {
    const folder = dirname(initialOptions.outfile!);
    onEnd(async () => {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
    });
  },
};

/** How esbuild makes one bundle; to watch, it stays readable. */
export function optionsOf(
  { entry, out, banner, conditions, isScript = false, isSplit = false, ...how }: Bundle,
  watch = false,
): BuildOptions & { metafile: true } {
  return {
    ...how,
    ...(isSplit
      ? { entryPoints: [{ in: entry, out: basename(out, '.js') }], outdir: dirname(out), splitting: true }
      : { entryPoints: [entry], outfile: out }),
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
    ...(conditions ? { conditions: [...conditions] } : {}),
    ...(isScript ? { plugins: [markedAsScript] } : {}),
    ...(banner ? { banner: { js: banner } } : {}),
  };
}
