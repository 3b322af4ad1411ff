import { code } from '../quoting.ts';
import { blocks } from './blocks.ts';
import { a, and, kindName } from './wording.ts';

const quote = (title: string): string => (title.trim() === '' ? 'the note above' : `“${title}”`);

/** The titles of quick fixes, in the imperative. */
export const fixes = {
  closeText: () => 'Close the text',
  closeTextBefore: ({ text }: { text: string }) => `Close the text before ${code(text)}`,
  closeLongText: () => 'Close the long text',
  straightenQuotes: () => 'Straighten the quotation marks',
  useLineComment: () => 'Begin the comment with `//`',
  closeComment: () => 'Close the comment',
  closeBraces: () => 'Close the braces',
  addBraces: () => 'Put the facts in braces',
  addComma: () => 'Add the comma',
  removeComma: () => 'Remove the comma',
  removeBraceAbove: () => 'Remove the closing brace above',
  moveInto: ({ title }: { title: string }) => `Move it into ${quote(title)}`,
  removeComment: () => 'Remove the comment',
  addReason: () => 'Add a reason',
  /** What stands for a reason until its writer fills it in. */
  reason: () => 'why it is right here',
  makeComment: () => 'Make it a comment',
  quote: () => 'Put it in quotation marks',
  addTitle: () => 'Add a title',
  /** What stands for a title until its writer fills it in. */
  title: () => 'Title',
  replaceWith: ({ text }: { text: string }) => `Change to ${code(text)}`,
  remove: ({ text }: { text: string }) => `Remove ${code(text)}`,
  rename: ({ from, to }: { from: string; to: string }) => `Rename ${code(from)} to ${code(to)}`,
  giveId: ({ id, title }: { id: string; title: string }) => `Give “${title}” the id ${code(id)}`,
  nameAndReplace: ({ id, title }: { id: string; title: string }) =>
    `Give “${title}” the id ${code(id)}, and refer to it`,
  addFact: ({ fact }: { fact: string }) => `Add ${code(fact)}`,
  stateSuggested: ({ fact }: { fact: string }) => `State what the comment suggests: ${code(fact)}`,
  addFactTo: ({ fact, title }: { fact: string; title: string }) => `Add ${code(fact)} to ${quote(title)}`,
  addFactToEach: ({ fact, count }: { fact: string; count: number }) => `Add ${code(fact)} to each of the ${count}`,
  moveTo: ({ text, key }: { text: string; key: string }) => `Move ${code(text)} to ${code(key)}`,
  addNote: ({ keyword }: { keyword: string }) => `Add ${a(kindName(keyword))}`,
  create: ({ keyword, id }: { keyword: string; id: string }) => `Create the ${kindName(keyword)} ${code(id)}`,
  createFile: ({ path }: { path: string }) => `Create the file ${code(path)}`,
  ignore: ({ code: kind }: { code: string }) => `Ignore ${code(kind)} here, with a comment`,
  createRelationship: ({ title }: { title: string }) => `Create a relationship with ${quote(title)}`,
  createMeetings: () => 'Create a face-to-face channel',
  turnIntoChannel: () => 'Turn it into a channel',
  turnIntoOffer: ({ title }: { title: string }) => `Turn it into an offer of ${quote(title)}`,
  /** What stands for the title of a new element until its writer fills it in. */
  newTitle: ({ keyword }: { keyword: keyof typeof blocks }) => `New ${blocks[keyword].one}`,
  meetings: () => 'Meetings',
  fixAllOfKind: ({ code: kind, count }: { code: string; count: number }) => `Fix all ${count} findings ${code(kind)}`,
  fixAll: () => 'Fix all that needs no asking',
  changeFact: ({ key, text }: { key: string; text: string }) => `Change to ${code(`${key} ${text}`)}`,
  changeFactOf: ({ key, text, title }: { key: string; text: string; title: string }) =>
    `Change ${quote(title)} to ${code(`${key} ${text}`)}`,
  changeFactOfEach: ({ key, text, count }: { key: string; text: string; count: number }) =>
    `Change each of the ${count} to ${code(`${key} ${text}`)}`,
  addFacts: ({ keys }: { keys: readonly string[] }) => `Add ${and(keys.map(code))}`,
  createDigital: () => 'Create a digital channel',
  createOwn: () => 'Create a channel of your own',
  createRepeating: () => 'Create a revenue that repeats',
  createPayer: () => 'Create the segment that pays',
  /** What stands for a text until its writer fills it in. */
  howToTest: () => 'What you will do, with whom',
  whatWasFound: () => 'What was found',
  aspect: ({ key }: { key: string }) => aspects[key] ?? 'In a few words',
};

/** What stands for the benefits, costs and risks of an idea until its writer fills them in. */
const aspects: Readonly<Record<string, string>> = {
  benefits: 'What gets better',
  costs: 'What it takes',
  risks: 'What may go wrong',
};
