/** The texts of completion, hover, rename and outline. Words between backquotes are the language's own. */

let currencies: Intl.DisplayNames | undefined;

/** The names are made when the first is asked for: they cost more than all other texts together. */
const currencyName = (code: string): string => {
  currencies ??= new Intl.DisplayNames(['en'], { type: 'currency' });
  return currencies.of(code) ?? code;
};

const list = (words: readonly string[]): string => words.join(', ');

const RATED = { job: 'Job', pain: 'Pain', gain: 'Gain', benefits: 'Benefit', costs: 'Cost', risks: 'Risk' };

type Rated = keyof typeof RATED;

export const editorFeatures = {
  completion: {
    /** Beside `canvas` where the file is empty. */
    wholeCanvas: 'A whole canvas, to fill in step by step',
    /** Beside an element's word whose block has no note yet. */
    emptyBlock: ({ block }: { block: string }) => `${block}, nothing there yet`,
    /** What stands in a new element until it is written over; `id` must be able to be an id. */
    placeholder: { id: 'id', title: 'Title' },
    /** What stands in a new canvas until it is written over; the ids must be able to be ids. */
    newCanvas: {
      title: 'Our business',
      tagline: 'What we do, in one line',
      segment: { id: 'customers', title: 'Our first customers', job: 'What they want to get done' },
      proposition: { id: 'offer', title: 'What we offer them' },
      channel: { id: 'shop', title: 'Where they meet us' },
      relationship: { id: 'contact', title: 'How we deal with them' },
      revenue: { id: 'sales', title: 'What they pay for' },
      resource: { id: 'team', title: 'What we need' },
      activity: { id: 'work', title: 'What we must do well' },
      partner: { id: 'supplier', title: 'Who helps us' },
      cost: { id: 'wages', title: 'What it costs' },
    },
    /** Beside `all`. */
    everySegment: 'Every customer segment',
    /** Beside the id of a job, pain or gain: what it says, and whose it is. */
    need: ({ text, segment }: { text: string; segment: string }) => `${text}, of ${segment}`,
    /** Beside the currency of the header. */
    ownCurrency: ({ currency }: { currency: string }) => `${currency}, the currency of this canvas`,
    currency: ({ code }: { code: string }) => currencyName(code),
    /** Beside a step of a story that is a whole block. */
    wholeBlock: ({ block }: { block: string }) => `All of ${block}`,
    /** Beside `per` and a unit. */
    per: 'How often, or for each what',
    /** Beside `%`. */
    percent: 'Percent of the total of its block',
    /** Beside the word that begins a comment which silences findings. */
    ignore: 'Silences a finding on the next line, and says why',
  },
  hover: {
    example: 'For example',
    source: 'Source',
    alias: ({ term }: { term: string }) => `Understood as \`${term}\`.`,
    /** Said of a firm's own word. */
    own: ({ standard }: { standard: string }) => `A word of your own, taken for “${standard}”.`,
    /** The words that a property takes. */
    takes: ({ words }: { words: readonly string[] }) => `One of ${list(words)}.`,
    takesMany: ({ words }: { words: readonly string[] }) => `Any of ${list(words)}.`,
    everySegment: ({ names }: { names: string }) => `Every customer segment: ${names}.`,
    noSegment: 'Every customer segment; there is none yet.',
    /** The elements that a property of this one names. */
    outgoing: ({ key, names }: { key: string; names: string }) => `\`${key}\`: ${names}`,
    /** The elements of a block that name this one. */
    incoming: ({ block, key, names }: { block: string; key: string; names: string }) =>
      `${block} (\`${key}\`): ${names}`,
    untied: 'Tied to nothing yet.',
    andMore: ({ names, more }: { names: readonly string[]; more: number }) =>
      more === 0 ? list(names) : `${list(names)} and ${more} more`,
    /** A job, pain or gain of a segment, a benefit, cost or risk of an idea, and how much it matters. */
    rated: ({ sort, owner, level }: { sort: Rated; owner: string; level: string | undefined }) =>
      `${RATED[sort]} of ${owner}${level === undefined ? '' : ` · ${level}`}`,
    answeredBy: ({ names }: { names: string }) => `Answered by ${names}.`,
    unanswered: 'No proposition answers it yet.',
  },
  rename: {
    notAnId:
      'Only ids can be renamed. Put the cursor on an id: the word behind an element’s keyword, or a reference to it.',
    unknownId: ({ id }: { id: string }) => `No element has the id ${id}, so there is nothing to rename.`,
    notAWord: ({ name }: { name: string }) =>
      `“${name}” cannot be an id. An id begins with a letter, and goes on with letters, digits, hyphens and underscores.`,
    reserved: ({ id }: { id: string }) =>
      `“${id}” is a word of the language and cannot be an id. Call it “${id}-1”, for example.`,
    level: ({ id }: { id: string }) => `“${id}” says how much something matters, and cannot be the id of a need.`,
    taken: ({ id, owner }: { id: string; owner: string }) =>
      `The id “${id}” already belongs to ${owner}. Choose another one.`,
    pointsElsewhere: ({ id }: { id: string }) =>
      `If this were called “${id}”, some answers would point to another need of that id. Choose another one.`,
  },
};
