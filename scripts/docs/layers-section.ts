import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { forEveryone, type Layer, layers } from '../imports/layers.ts';
import { root } from '../vscode/places.ts';
import { code, table } from './markdown.ts';

/** What each folder of `src/` is for. */
const PURPOSES: Readonly<Record<string, string>> = {
  messages: 'every text that a person reads, keyed, one catalogue for each language',
  taxonomy: 'elements, properties, terms: what there is and what it means; nearest words',
  language: 'grammar, lexer, parser, references: text → syntax tree',
  model: 'syntax tree → canvas model: readonly, plain, every item with its range',
  formatting: 'text and syntax tree → where white space is to change, and in which order notes stand',
  edits: 'changes to the text of a canvas: facts and notes stated, taken out, referred to',
  rules: 'canvas model → findings, and the edits that mend them: one file for each rule, one registry',
  refactorings: 'a canvas and what is selected in it → edits that say something otherwise',
  views: 'canvas model and findings → words → layout → SVG; the questions of an analyst',
  portfolio: 'many canvases side by side: what is kept of each, what they share; the same as tables',
  templates: 'what a new canvas begins with, and how it and its file are named',
  formats: 'a canvas and its pictures → files for other programs',
  merge: 'two changed versions of a canvas, and the one that both came from → one text',
  site: 'pages of all canvases of a folder: made, written as files, served as they change',
  git: 'what git keeps of canvases: revisions, and how git is set up for them',
  foreign: 'files of other tools: read as canvases, and canvases written as they are read',
  project: 'files: finding, reading and writing canvases',
  protocol: 'the messages between server, extension and preview: types alone',
  markdown: 'canvases within Markdown: a plugin for markdown-it, and the HTML that it puts in',
  tools: 'what an AI client may ask of canvases: each tool, what it takes, and the canvases it may see',
  mcp: 'tools over the Model Context Protocol, and the folders they may look into',
  server: 'the language server: Langium put together, one folder or file for each feature of an editor',
  extension: 'what runs in VS Code: language client, preview panels, commands',
  webview: 'what runs in the preview: shows a picture in place, tells what was clicked',
  api: 'what other programs import: one function for each file, with plain types',
  cli: 'the command `bmc`: one file for each command',
};

/** The folders of `src/` in the order of the data's way: what each is for, and what it may import. */
export function layerTable(): string {
  const present = Object.entries(layers).filter(([name]) => existsSync(join(root, 'src', name)));
  const rows = present.map(([name, layer]) => {
    const purpose = PURPOSES[name];
    if (purpose === undefined) throw new Error(`What is src/${name}/ for? Say so in scripts/docs/layers-section.ts.`);
    return [code(`${name}/`), purpose, imports(name, layer)];
  });
  return table(['folder', 'is for', 'may import'], rows);
}

function imports(name: string, { layers: others, types = [], files = [], packages, node }: Layer): string {
  const folders = others.filter((other) => existsSync(join(root, 'src', other)));
  const everyone = name === forEveryone ? [] : [forEveryone];
  const parts = [
    ...[...everyone, ...folders].map((folder) => code(`${folder}/`)),
    ...files.map(code),
    ...types.map((folder) => `types of ${code(`${folder}/`)}`),
    ...(packages.length > 0 ? [packages.filter((name) => !name.startsWith('@types/')).join(', ')] : []),
    ...(node
      ? [
          node === true
            ? 'Node'
            : `Node (${['one file', 'two files', 'three files', 'four files'][node.source.split('|').length - 1]})`,
        ]
      : []),
  ];
  return parts.join(' · ') || 'nothing';
}
