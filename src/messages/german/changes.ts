import type { changes as english } from '../english/changes.ts';
import type { Texts } from '../texts.ts';

const many = (count: number, one: string, several: string): string => `${count}\u00a0${count === 1 ? one : several}`;

/** The texts of the picture of what changed. */
export const changes: Texts<typeof english> = {
  picture: ({ title }: { title: string }) => `${title}: was sich am Business Model Canvas geändert hat`,
  comparedWith: ({ label }: { label: string }) => `verglichen mit ${label}`,
  lastCommit: 'dem letzten Commit',
  states: { before: 'wie es war', after: 'wie es jetzt ist' },
  counts: {
    added: (count: number) => many(count, 'Notiz ist neu', 'Notizen sind neu'),
    removed: (count: number) => many(count, 'Notiz ist entfallen', 'Notizen sind entfallen'),
    changed: (count: number) => many(count, 'Notiz sagt etwas anderes', 'Notizen sagen etwas anderes'),
    moved: (count: number) => many(count, 'Notiz ist verschoben', 'Notizen sind verschoben'),
  },
  block: ({ block, notes }: { block: string; notes: readonly string[] }) =>
    notes.length === 0 ? block : `${block}: ${notes.join(', ')}`,
  introduced: 'Neue Befunde',
  resolved: 'Erledigte Befunde',
  canvas: 'Das Canvas als Ganzes',
  canvasToo: 'Canvas als Ganzes geändert',
  more: ({ count }: { count: number }) => `und ${count} weitere`,
  movedTo: ({ block }: { block: string }) => `verschoben nach ${block}`,
  quoted: ({ words }: { words: string }) => `„${words}“`,
  key: {
    added: 'neu',
    removed: 'entfallen: steht, wo sie stand',
    changed: 'sagt etwas anderes: Entfallenes ist durchgestrichen, Neues unterstrichen',
    moved: 'steht in einem anderen Block',
  },
  partlyRead: {
    before: 'Einige Zeilen des früheren Textes lassen sich nicht lesen: Was sie sagen, fehlt hier.',
    after: 'Einige Zeilen des späteren Textes lassen sich nicht lesen: Was sie sagen, fehlt hier.',
    both: 'Einige Zeilen beider Texte lassen sich nicht lesen: Was sie sagen, fehlt hier.',
  },
};
