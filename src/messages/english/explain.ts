import { code } from '../quoting.ts';
import { didYouMean } from './wording.ts';

const SEVERITIES = { error: 'Error', warning: 'Warning', information: 'Information' };

/** The texts around explanations: of findings, of the words of the taxonomy, of properties and elements. */
export const explain = {
  severity: (severity: keyof typeof SEVERITIES) => SEVERITIES[severity],
  why: 'Why',
  /** Where several findings are at one place. */
  whyOf: ({ code: finding }: { code: string }) => `Why ${quoted(finding)}`,
  source: 'Source',
  sources: 'Sources',
  /** What stands for the texts that a rule rests on, where it rests on none. */
  ownRule: 'A rule of this tool’s own, which rests on no text.',
  /** A text that a rule rests on, and what it is. */
  citation: ({ title, about }: { title: string; about: string }) => `“${title}”. ${about}`,
  wrong: 'Wrong',
  says: 'Says',
  right: 'Right',
  example: 'Example',
  silence: 'To silence it',
  /** How one finding is silenced where it stands, and all of its sort for a project. */
  silencing: ({ code: finding, by }: { code: string; by: 'comment' | 'configuration' | 'nothing' }) =>
    ({
      comment: `Write ${quoted(`// bmc-ignore ${finding}: reason`)} on its line or the one above. ${switchingOff(finding)}`,
      configuration: `No comment can. ${switchingOff(finding)}`,
      nothing: 'Nothing can: it is there until its cause is mended.',
    })[by],
  question: 'Ask',
  forExample: 'For example',
  alias: ({ word }: { word: string }) => `${code(word)} is understood as this.`,
  also: 'Also understood',
  ownWord: ({ standard }: { standard: string }) => `A word of your own, judged as ${code(standard)}.`,
  standsAfter: 'Stands after',
  takes: 'Takes',
  property: 'Property',
  element: 'Begins a note',
  properties: 'Properties',
  /** A property and the elements that have it. */
  of: ({ key, elements }: { key: string; elements: readonly string[] }) => `${code(key)} of ${elements.join(', ')}`,
  listTitle: 'What can be explained',
  findings: 'Findings',
  words: 'Words',
  elements: 'Elements',
  unknown: ({ word, nearest }: { word: string; nearest: readonly string[] }) =>
    `There is nothing to explain under ${code(word)}.${didYouMean(nearest)} Run \`bmc explain\` to see what there is.`,
  unknownAfter: ({ word, property, nearest }: { word: string; property: string; nearest: readonly string[] }) =>
    `${code(word)} is nothing that can stand after ${code(property)}.${didYouMean(nearest)} Run ${code(`bmc explain ${property}`)} to see what can.`,
  noProperty: ({ word, nearest }: { word: string; nearest: readonly string[] }) =>
    `No property ${code(word)} takes words.${didYouMean(nearest)} Write the property first, then its word, as in \`bmc explain type communities\`.`,
  tooMany: ({ count }: { count: number }) =>
    `\`explain\` takes a code, a word, or a property and a word, not ${count} of them.`,
};

/** Code at its full length, which `code` would cut. */
function quoted(text: string): string {
  return `\`${text}\``;
}

function switchingOff(finding: string): string {
  return `For a whole project, write ${quoted(`{ "rules": { "${finding}": "off" } }`)} in \`bmc.config.json\`.`;
}
