/** What a folder of `src/` may import beside itself. */
export interface Layer {
  /** Other folders. */
  readonly layers: readonly string[];
  /** Other folders, types alone. */
  readonly types?: readonly string[];
  /** Single files of other folders. */
  readonly files?: readonly string[];
  /** Packages. */
  readonly packages: readonly string[];
  /** Node's own modules: everywhere, nowhere, or in the files that this expression matches. */
  readonly node: boolean | RegExp;
}

const langium = ['langium'];
const onTheCanvas = ['taxonomy', 'model', 'rules', 'views'];

/** Every folder may import this one: all that a person reads stands in it. */
export const forEveryone = 'messages';

/**
 * The folders of `src/`, and what each may import. The data goes from the top of this list to its end, and an import
 * from there to the top; a folder that is not in this list fails the check.
 */
export const layers: Readonly<Record<string, Layer>> = {
  messages: { layers: [], types: ['taxonomy'], packages: [], node: false },
  taxonomy: { layers: [], packages: [], node: false },
  language: { layers: ['taxonomy'], packages: langium, node: false },
  model: { layers: ['language', 'taxonomy'], packages: langium, node: false },
  formatting: { layers: ['language', 'taxonomy'], packages: langium, node: false },
  edits: { layers: ['model', 'taxonomy'], packages: [], node: false },
  rules: { layers: ['model', 'edits', 'taxonomy'], packages: [], node: false },
  refactorings: { layers: ['model', 'edits', 'taxonomy'], packages: [], node: false },
  merge: { layers: ['model', 'edits', 'taxonomy'], packages: [], node: false },
  views: { layers: ['model', 'rules', 'taxonomy'], packages: ['diff'], node: false },
  portfolio: { layers: [...onTheCanvas], packages: [], node: false },
  templates: { layers: [], files: ['model/quoted.ts'], packages: [], node: false },
  formats: {
    layers: ['model', 'views', 'taxonomy'],
    types: ['rules', 'foreign'],
    packages: [
      '@resvg/resvg-wasm',
      'pdfkit',
      '@types/pdfkit',
      'svg-to-pdfkit',
      '@types/svg-to-pdfkit',
      'fontkit',
      '@types/fontkit',
      'bidi-js',
      'pptxgenjs',
      'fflate',
      '@noble/hashes',
    ],
    node: /\/(node-files|system-fonts)\.ts$/,
  },
  foreign: {
    layers: ['model', 'taxonomy'],
    files: ['edits/refer.ts', 'views/text/escape-markdown.ts'],
    packages: [
      'yaml',
      'jsonc-parser',
      'mdast',
      'mdast-util-from-markdown',
      'mdast-util-gfm-table',
      'micromark-extension-gfm-table',
      'parse5',
    ],
    node: false,
  },
  project: {
    layers: ['model', 'rules', 'taxonomy'],
    packages: ['jsonc-parser', 'picomatch', 'tinyglobby'],
    node: true,
  },
  protocol: { layers: [], types: ['model'], packages: [], node: false },
  markdown: { layers: [...onTheCanvas], packages: [], node: false },
  server: {
    layers: [
      'markdown',
      'language',
      'formatting',
      'templates',
      'edits',
      'refactorings',
      'project',
      'protocol',
      'formats',
      'mcp',
      'tools',
      'portfolio',
      ...onTheCanvas,
    ],
    types: ['foreign', 'site'],
    files: ['foreign/import-result.ts', 'site/parts-beside.ts'],
    packages: [
      ...langium,
      'vscode-languageserver',
      'vscode-languageserver-types',
      'vscode-languageserver-textdocument',
    ],
    node: /\/(process-host|disk-settings|tool-server-host)\.ts$/,
  },
  extension: {
    layers: ['templates', 'protocol'],
    files: ['model/range.ts', 'markdown/canvas-fences.ts', 'site/replaced-folder.ts'],
    packages: ['vscode', 'vscode-languageclient'],
    node: false,
  },
  webview: { layers: ['protocol'], packages: ['morphdom', '@fontsource/inter'], node: false },
  git: { layers: ['project', ...onTheCanvas], packages: [], node: true },
  site: {
    layers: ['formats', 'portfolio', 'project', ...onTheCanvas],
    types: ['protocol'],
    packages: ['chokidar', '@noble/hashes'],
    // What makes pages is the same everywhere; reading, serving and writing them is for Node.
    node: /\/(write-site|serve-site|allowed-host|watch-canvases)\.ts$/,
  },
  tools: { layers: ['edits', 'formats', ...onTheCanvas], packages: [], node: false },
  mcp: {
    layers: ['project', 'tools', ...onTheCanvas],
    types: ['formats'],
    packages: ['@modelcontextprotocol/sdk'],
    node: true,
  },
  api: {
    layers: ['edits', 'formatting', 'formats', 'project', ...onTheCanvas],
    files: ['foreign/import-result.ts'],
    packages: [],
    node: false,
  },
  cli: {
    layers: [
      'foreign',
      'language',
      'formatting',
      'edits',
      'templates',
      'formats',
      'portfolio',
      'project',
      'protocol',
      'markdown',
      'git',
      'site',
      'mcp',
      'merge',
      ...onTheCanvas,
    ],
    packages: ['langium', 'picocolors', 'csv-stringify', 'junit-report-builder', 'node-sarif-builder'],
    node: true,
  },
};

/** The folders that may know the syntax tree; everyone else works on the model. */
export const knowTheTree: readonly string[] = ['language', 'model', 'formatting', 'server'];

/** The one file that ends the process. */
export const endsTheProcess = 'src/cli/main.ts';

/** The one file that passes on what stands elsewhere: what other programs import. */
export const packageDoor = 'src/api/index.ts';

/** What a file may have at most, in lines; generated ones are not asked. */
export const longestFile = 300;
