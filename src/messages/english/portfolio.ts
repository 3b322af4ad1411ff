import { many } from '../counted.ts';

/** What is said of many canvases together. */
export const portfolio = {
  title: 'Portfolio',
  summary: ({
    canvases,
    withErrors,
    troubled,
  }: {
    readonly canvases: number;
    readonly withErrors: number;
    readonly troubled: number;
  }) =>
    [
      many(canvases, 'canvas', 'canvases'),
      ...(withErrors > 0 ? [`${withErrors} with errors`] : []),
      ...(troubled > 0 ? [`${troubled} not read as a whole`] : []),
    ].join(', '),
  untitled: 'without a title',
  /** The letters that canvas people write for the blocks. */
  abbreviations: {
    partner: 'KP',
    activity: 'KA',
    resource: 'KR',
    proposition: 'VP',
    relationship: 'CR',
    channel: 'CH',
    segment: 'CS',
    cost: 'C$',
    revenue: 'R$',
  },
  blocks: 'Notes by block',
  keyOf: (blocks: Readonly<Record<string, string>>) =>
    `${Object.entries(blocks)
      .map(([letters, block]) => `${letters} ${block}`)
      .join(', ')}.`,
  columns: {
    canvas: 'Canvas',
    stage: 'Stage',
    errors: 'Errors',
    warnings: 'Warnings',
    questions: 'Open questions',
    notes: 'Notes',
    path: 'File',
    reason: 'Why',
    kind: 'Kind of segment',
    segment: 'Segment',
    segments: 'Segments',
    without: 'None',
    note: 'Title',
    hypothesis: 'Hypothesis',
    canvases: 'Canvases',
    where: 'In',
  },
  canvases: { heading: 'Canvases', none: 'No canvas matches.' },
  trouble: 'Not read as a whole',
  /** Of a file that an editor cannot open. */
  unreadable: 'The file cannot be read. Check whether it is there, and whether you may read it.',
  kinds: {
    heading: 'Which relationships for which kinds of segments',
    remark: 'How many segments of each kind have a relationship of each type.',
    none: 'There are no segments.',
  },
  kindless: 'kind not stated',
  segments: {
    heading: 'Which relationships for which segments',
    remark: 'In how many canvases a segment of this title has a relationship of each type.',
    none: 'There are no segments.',
  },
  shared: {
    partner: { heading: 'Partners of several canvases', none: 'No two canvases name the same partner.' },
    segment: { heading: 'Segments of several canvases', none: 'No two canvases name the same segment.' },
    channel: { heading: 'Channels of several canvases', none: 'No two canvases name the same channel.' },
  },
  hypotheses: {
    heading: 'Hypotheses open in several canvases',
    none: 'No two canvases rest on the same hypothesis that is still open.',
  },
  placeWith: ({ place, remark }: { readonly place: string; readonly remark: string }) => `${place} (${remark})`,
  moreCanvases: ({ count }: { readonly count: number }) => `${count} more`,
  more: ({ count }: { readonly count: number }) => `And ${count} more; bmc portfolio --format json lists them all.`,
  /** The page that an editor shows. */
  page: {
    first: 'What to look at first',
    /** Each before names of canvases with a number. */
    errors: 'Errors to be mended',
    warnings: 'Warnings',
    questions: 'Most questions are open',
    /** Above types of relationships, each with a number. */
    relationships: 'Relationships',
    /** Canvases that are not listed. */
    others: ({ count }: { readonly count: number }) =>
      `And ${many(count, 'more canvas', 'more canvases')} with less to do. The view Canvases in the Explorer has all of them.`,
    /** Rows of an answer that are not listed. */
    more: ({ count }: { readonly count: number }) =>
      `And ${count} more. To see them, filter the canvases in the view Canvases, and show the portfolio again.`,
    /** Above the answers that there are none to. */
    none: 'Asked, and not found',
  },
};
