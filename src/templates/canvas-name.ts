/** How a file that holds a canvas ends. */
const ENDING = '.bmc';

/** Signs that a file name may not hold on some system, and what separates words. */
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{Nd}.+_]+/u;

/** The name of the file for a canvas, with its ending: `Private bank` gives `private-bank.bmc`. Never empty before the dot. */
export function fileNameOf(name: string, otherwise: string): string {
  const words = withoutEnding(name).normalize('NFC').toLowerCase().split(BETWEEN_WORDS).filter(Boolean);
  // A dot in front hides a file, and one at the end is lost on some systems.
  const stem = words.join('-').replace(/^\.+|\.+$/g, '');
  return `${stem === '' ? otherwise : stem}${ENDING}`;
}

/** The title of a canvas from what a person called it or its file: `private-bank.bmc` gives `Private bank`. */
export function titleOf(name: string): string {
  const bare = withoutEnding(name).trim();
  if (/\s/u.test(bare)) return bare;
  const words = bare.replace(/[-_]+/gu, ' ').trim();
  const [first = '', ...rest] = words;
  return first.toLocaleUpperCase() + rest.join('');
}

function withoutEnding(name: string): string {
  return name.toLowerCase().endsWith(ENDING) ? name.slice(0, -ENDING.length) : name;
}
