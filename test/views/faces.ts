import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The characters that a file of a face is for, as style sheets write them. */
const RANGES: Readonly<Record<string, string>> = {
  latin: 'U+0000-02FF, U+2000-22FF, U+FEFF, U+FFFD',
  cyrillic: 'U+0400-052F',
  greek: 'U+0370-03FF',
  hebrew: 'U+0590-05FF',
  arabic: 'U+0600-06FF, U+FB50-FDFF, U+FE70-FEFC',
  devanagari: 'U+0900-097F',
  thai: 'U+0E00-0E7F',
};

/** The files of a face in some scripts. */
interface Face {
  readonly scripts: readonly string[];
  readonly regular: string;
  readonly semibold: string;
}

function webFont(name: string, script: string, semibold = 700): Face {
  const file = (weight: number) => `@fontsource/${name}/files/${name}-${script}-${weight}-normal.woff`;
  return { scripts: [script], regular: file(400), semibold: file(semibold) };
}

/** What draws the scripts that the faces below do not have. */
const OTHER_SCRIPTS = [
  webFont('arimo', 'hebrew'),
  webFont('noto-sans-arabic', 'arabic'),
  webFont('noto-sans', 'devanagari'),
  webFont('noto-sans-thai', 'thai'),
];

/** The faces that may draw a picture: the one it is measured in, and those that stand in for it. */
const FACES: Readonly<Record<string, readonly Face[]>> = {
  Inter: ['latin', 'cyrillic', 'greek'].map((script) => webFont('inter', script, 600)),
  Arimo: ['latin', 'cyrillic', 'greek'].map((script) => webFont('arimo', script)),
  'Noto Sans': ['latin', 'cyrillic', 'greek'].map((script) => webFont('noto-sans', script)),
  // It has no Devanagari and no Thai.
  'DejaVu Sans': [
    {
      scripts: ['latin', 'cyrillic', 'greek', 'hebrew', 'arabic'],
      regular: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
      semibold: 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
    },
  ],
};

/** The names of the faces. */
export const FACE_NAMES = Object.keys(FACES);

/** Every script that a face is loaded for, by a letter of it. */
export const LETTERS = ['a', 'я', 'ω', 'ש', 'ع', 'क', 'ก'];

/** A style sheet that draws the picture's own typeface in another face, in every script there is a file for. */
export function styleIn(face: string): string {
  const own = FACES[face]!;
  const others = OTHER_SCRIPTS.filter(({ scripts }) => !own.some((one) => one.scripts.includes(scripts[0]!)));
  return [...own, ...others]
    .flatMap(({ regular, scripts, semibold }) => {
      const range = scripts.map((script) => RANGES[script]).join(', ');
      return [rule(400, regular, range), rule(600, semibold, range)];
    })
    .join('\n');
}

function rule(weight: number, file: string, range: string): string {
  const data = readFileSync(require.resolve(file)).toString('base64');
  const source = `url(data:font/any;base64,${data})`;
  return `@font-face { font-family: Inter; font-weight: ${weight}; unicode-range: ${range}; src: ${source} }`;
}
