import { many } from '../counted.ts';
import { capital, type NamedElement } from '../quoting.ts';
import { and, named } from './wording.ts';

/** How channels are told apart by who is there. */
const DISTANCES: Readonly<Record<string, string>> = {
  'face-to-face': 'face to face',
  'human-at-a-distance': 'by people at a distance',
  'between-customers': 'by customers among themselves',
  digital: 'by digital channels',
  physical: 'by things and post',
  'through-others': 'through others',
};

interface About {
  readonly subject: NamedElement;
}

interface Came extends About {
  /** Whether it came; otherwise it went. */
  readonly gained: boolean;
}

/** What is said of two states of a canvas. */
export const review = {
  title: ({ canvas }: { canvas: string }) => `What changed in ${canvas}`,
  nothing: 'Nothing changed in meaning.',
  meaning: 'What it means',
  findings: 'Findings',
  signs: { added: 'new', removed: 'gone', changed: 'changed', moved: 'moved' },
  /** How many notes are new, gone and changed. */
  summary: ({ added, removed, changed }: { added: number; removed: number; changed: number }) => {
    const parts = [
      added > 0 ? `${added} new` : '',
      removed > 0 ? `${removed} gone` : '',
      changed > 0 ? `${changed} changed` : '',
    ].filter((part) => part !== '');
    return parts.join(', ');
  },
  findingCounts: ({ introduced, resolved }: { introduced: number; resolved: number }) =>
    and([
      ...(introduced > 0 ? [many(introduced, 'new finding', 'new findings')] : []),
      ...(resolved > 0 ? [`${resolved} settled`] : []),
    ]),
  introduced: 'new',
  resolved: 'settled',
  columns: { note: 'Note', change: 'What changed', before: 'Before', after: 'Now' },
  renamed: ({ from, to }: { from: string | undefined; to: string | undefined }) => {
    if (from === undefined) return `has the id \`${to}\` now`;
    return to === undefined ? `has its id \`${from}\` no more` : `its id is \`${to}\` now, no longer \`${from}\``;
  },
  retitled: 'title',
  movedFrom: ({ block }: { block: string }) => `moved here from ${block}`,
  reordered: ({ values }: { values: readonly string[] }) => `now in this order: ${values.join(', ')}`,
  noTitle: 'without a title',
  emptyValue: 'nothing',
  file: {
    added: 'a new canvas',
    removed: 'this canvas is gone',
    renamedFrom: ({ path }: { path: string }) => `was ${path}`,
    unreadable: {
      before: 'The earlier text cannot be read as a canvas; only the later one is shown.',
      after: 'The later text cannot be read as a canvas; only the earlier one is shown.',
      both: 'Neither text can be read as a canvas.',
    },
  },
  consequences: {
    modes: ({ subject, gained, mode }: Came & { mode: string }) =>
      gained
        ? `${capital(named(subject))} now has a relationship that is ${mode}.`
        : `${capital(named(subject))} lost its only relationship that is ${mode}.`,
    types: ({ subject, gained, type }: Came & { type: string }) =>
      gained
        ? `${capital(named(subject))} now has a relationship of the type ${type}.`
        : `${capital(named(subject))} has no relationship of the type ${type} any more.`,
    motives: ({ subject, gained, motive }: Came & { motive: string }) =>
      gained
        ? `A relationship with ${named(subject)} now aims at ${motive}.`
        : `No relationship with ${named(subject)} aims at ${motive} any more.`,
    distances: ({ subject, gained, distance }: Came & { distance: string }) =>
      gained
        ? `${capital(named(subject))} is now carried ${DISTANCES[distance] ?? distance}.`
        : `${capital(named(subject))} is no longer carried ${DISTANCES[distance] ?? distance}.`,
    phases: ({ subject, gained, phases }: Came & { phases: readonly string[] }) =>
      gained
        ? `Channels now cover ${and(phases)} for ${named(subject)}.`
        : `No channel covers ${and(phases)} for ${named(subject)} any more.`,
    relationships: ({ subject, gained }: Came) =>
      gained
        ? `${capital(named(subject))} now has its first relationship.`
        : `${capital(named(subject))} has no relationship any more.`,
    channels: ({ subject, gained }: Came) =>
      gained ? `Channels now reach ${named(subject)}.` : `No channel reaches ${named(subject)} any more.`,
    propositions: ({ subject, gained }: Came) =>
      gained
        ? `${capital(named(subject))} is now offered something.`
        : `Nothing is offered to ${named(subject)} any more.`,
    revenue: ({ subject, from, to }: About & { from: string; to: string }) =>
      `${capital(named(subject))} brings in ${to}, not ${from}.`,
    cost: ({ subject, from, to }: About & { from: string; to: string }) =>
      `${capital(named(subject))} costs ${to}, not ${from}.`,
  },
};
