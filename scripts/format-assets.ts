import { build } from 'esbuild';
import type { FormatAsset } from '../src/formats/format-files.ts';
import { optionsOf, pageBundle } from './bundles.ts';
import { root } from './vscode/places.ts';

const inter = (weight: string) => async () => `node_modules/@expo-google-fonts/inter/${weight}.ttf`;
const interForPages = (weight: number) => async () =>
  `node_modules/@fontsource/inter/files/inter-latin-${weight}-normal.woff2`;

/** Where the files that come with the exporters are taken from: a path, or the bytes of what is built. */
export const assetSources: Readonly<Record<FormatAsset, () => Promise<string | Uint8Array>>> = {
  'resvg.wasm': async () => 'node_modules/@resvg/resvg-wasm/index_bg.wasm',
  'inter-regular.ttf': inter('400Regular/Inter_400Regular'),
  'inter-semibold.ttf': inter('600SemiBold/Inter_600SemiBold'),
  'noto-emoji.ttf': async () => 'node_modules/@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
  'inter-regular.woff2': interForPages(400),
  'inter-semibold.woff2': interForPages(600),
  'page.js': () => pagePart('.js'),
  'page.css': () => pagePart('.css'),
};

/** The script or the style sheet of an exported page, built. */
async function pagePart(ending: '.js' | '.css'): Promise<Uint8Array> {
  const { outputFiles } = await build({ ...optionsOf(pageBundle), absWorkingDir: root, write: false });
  return outputFiles!.find(({ path }) => path.endsWith(ending))!.contents;
}
