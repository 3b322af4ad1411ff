import type { review as english } from '../english/review.ts';
import { capital, type NamedElement } from '../quoting.ts';
import type { Texts } from '../texts.ts';
import { and, named } from './wording.ts';

/** How channels are told apart by who is there. */
const DISTANCES: Readonly<Record<string, string>> = {
  'face-to-face': 'von Angesicht zu Angesicht',
  'human-at-a-distance': 'von Menschen aus der Ferne',
  'between-customers': 'von Kunden untereinander',
  digital: 'von digitalen Kanälen',
  physical: 'von Dingen und Post',
  'through-others': 'von Dritten',
};

interface About {
  readonly subject: NamedElement;
}

interface Came extends About {
  readonly gained: boolean;
}

/** What is said of two states of a canvas. */
export const review: Texts<typeof english> = {
  title: ({ canvas }: { canvas: string }) => `Was sich an ${canvas} geändert hat`,
  nothing: 'Am Sinn hat sich nichts geändert.',
  meaning: 'Was das bedeutet',
  findings: 'Befunde',
  signs: { added: 'neu', removed: 'entfallen', changed: 'geändert', moved: 'verschoben' },
  summary: ({ added, removed, changed }: { added: number; removed: number; changed: number }) => {
    const parts = [
      added > 0 ? `${added} neu` : '',
      removed > 0 ? `${removed} entfallen` : '',
      changed > 0 ? `${changed} geändert` : '',
    ].filter((part) => part !== '');
    return parts.join(', ');
  },
  findingCounts: ({ introduced, resolved }: { introduced: number; resolved: number }) =>
    and([
      ...(introduced > 0 ? [introduced === 1 ? '1 neuer Befund' : `${introduced} neue Befunde`] : []),
      ...(resolved > 0 ? [`${resolved} erledigt`] : []),
    ]),
  introduced: 'neu',
  resolved: 'erledigt',
  columns: { note: 'Notiz', change: 'Was sich geändert hat', before: 'Vorher', after: 'Jetzt' },
  renamed: ({ from, to }: { from: string | undefined; to: string | undefined }) => {
    if (from === undefined) return `hat jetzt die ID \`${to}\``;
    return to === undefined ? `hat die ID \`${from}\` nicht mehr` : `heißt jetzt \`${to}\`, nicht mehr \`${from}\``;
  },
  retitled: 'Titel',
  movedFrom: ({ block }: { block: string }) => `hierher verschoben aus ${block}`,
  reordered: ({ values }: { values: readonly string[] }) => `jetzt in dieser Reihenfolge: ${values.join(', ')}`,
  noTitle: 'ohne Titel',
  emptyValue: 'nichts',
  file: {
    added: 'ein neues Canvas',
    removed: 'dieses Canvas ist entfallen',
    renamedFrom: ({ path }: { path: string }) => `vorher ${path}`,
    unreadable: {
      before: 'Der frühere Text lässt sich nicht als Canvas lesen; gezeigt wird nur der spätere.',
      after: 'Der spätere Text lässt sich nicht als Canvas lesen; gezeigt wird nur der frühere.',
      both: 'Keiner der beiden Texte lässt sich als Canvas lesen.',
    },
  },
  consequences: {
    modes: ({ subject, gained, mode }: Came & { mode: string }) =>
      gained
        ? `Zu ${named(subject, 'dative')} gibt es jetzt eine Beziehung der Art „${mode}“.`
        : `Zu ${named(subject, 'dative')} ist die einzige Beziehung der Art „${mode}“ entfallen.`,
    types: ({ subject, gained, type }: Came & { type: string }) =>
      gained
        ? `Zu ${named(subject, 'dative')} gibt es jetzt eine Beziehung vom Typ „${type}“.`
        : `Zu ${named(subject, 'dative')} gibt es keine Beziehung vom Typ „${type}“ mehr.`,
    motives: ({ subject, gained, motive }: Came & { motive: string }) =>
      gained
        ? `Eine Beziehung zu ${named(subject, 'dative')} hat jetzt das Ziel „${motive}“.`
        : `Keine Beziehung zu ${named(subject, 'dative')} hat noch das Ziel „${motive}“.`,
    distances: ({ subject, gained, distance }: Came & { distance: string }) =>
      gained
        ? `${capital(named(subject))} wird jetzt ${DISTANCES[distance] ?? distance} getragen.`
        : `${capital(named(subject))} wird nicht mehr ${DISTANCES[distance] ?? distance} getragen.`,
    phases: ({ subject, gained, phases }: Came & { phases: readonly string[] }) =>
      gained
        ? `Kanäle decken für ${named(subject, 'accusative')} jetzt auch ab: ${and(phases)}.`
        : `Für ${named(subject, 'accusative')} deckt kein Kanal mehr ab: ${and(phases)}.`,
    relationships: ({ subject, gained }: Came) =>
      gained
        ? `Zu ${named(subject, 'dative')} gibt es jetzt die erste Beziehung.`
        : `Zu ${named(subject, 'dative')} gibt es keine Beziehung mehr.`,
    channels: ({ subject, gained }: Came) =>
      gained
        ? `${capital(named(subject, 'accusative'))} erreichen jetzt Kanäle.`
        : `${capital(named(subject, 'accusative'))} erreicht kein Kanal mehr.`,
    propositions: ({ subject, gained }: Came) =>
      gained
        ? `Für ${named(subject, 'accusative')} gibt es jetzt ein Angebot.`
        : `Für ${named(subject, 'accusative')} gibt es kein Angebot mehr.`,
    revenue: ({ subject, from, to }: About & { from: string; to: string }) =>
      `${capital(named(subject))} bringt ${to}, nicht ${from}.`,
    cost: ({ subject, from, to }: About & { from: string; to: string }) =>
      `${capital(named(subject))} kostet ${to}, nicht ${from}.`,
  },
};
