import type { previewChanges as english, changesKeys as englishKeys } from '../english/preview-changes.ts';
import type { Texts } from '../texts.ts';

export const previewChanges: Texts<typeof english> = {
  line: 'Was sich geändert hat',
  states: 'Was zu sehen ist',
  state: { both: 'Beides', before: 'Vorher', after: 'Jetzt' },
  stateTitle: {
    both: 'Beide Stände in einem (weiter mit T)',
    before: 'Das Canvas, wie es war (weiter mit T)',
    after: 'Das Canvas, wie es jetzt ist (weiter mit T)',
  },
  stateSaid: {
    both: 'Beide Stände sind zu sehen.',
    before: 'Zu sehen ist das Canvas, wie es war.',
    after: 'Zu sehen ist das Canvas, wie es jetzt ist.',
  },
  count: {
    added: (count) => `${count} neu`,
    removed: (count) => `${count} entfallen`,
    changed: (count) => `${count} geändert`,
    moved: (count) => `${count} verschoben`,
  },
  only: ({ what }) => `Nur zeigen: ${what}`,
  next: 'Nächste Änderung (N)',
  previous: 'Vorige Änderung (Umschalt+N)',
  place: ({ at, count }) => (at === 0 ? `${count} ${count === 1 ? 'Änderung' : 'Änderungen'}` : `${at} von ${count}`),
  nothing: 'Hier hat sich nichts geändert.',
  earlier: 'Frühere Revision (,)',
  later: 'Spätere Revision (.)',
};

export const changesKeys: Texts<typeof englishKeys> = {
  title: 'Änderungen',
  keys: [
    { press: ['N', 'Umschalt+N'], does: 'zur nächsten oder vorigen Änderung' },
    { press: ['T'], does: 'vorher, jetzt oder beides' },
    { press: [',', '.'], does: 'frühere oder spätere Revision, in einer Geschichte' },
  ],
};
