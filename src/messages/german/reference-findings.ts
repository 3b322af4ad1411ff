import type { referenceFindings as english } from '../english/reference-findings.ts';
import { code } from '../quoting.ts';
import type { Texts } from '../texts.ts';
import { a, didYouMean, or, quoted } from './wording.ts';

/** Findings about what refers to something else: elements by id, files by path, in German. */
export const referenceFindings: Texts<typeof english> = {
  'reference/unknown': {
    summary: 'Ein Verweis nennt ein Element, das es gibt.',
    reason: 'Eine Verbindung, die ins Leere führt, wird weder gezeichnet noch geprüft.',
    message: ({ id, nearest, kinds, titled }) => {
      const [kind] = kinds;
      const what = `Es gibt ${kinds.length === 1 && kind !== undefined ? `k${a(kind, 'accusative')}` : 'kein Element'} mit der ID ${code(id)}.`;
      return titled === undefined
        ? `${what}${didYouMean(nearest)}`
        : `${what} ${quoted(titled)} hat noch keine: ${code(id)} vor den Titel schreiben.`;
    },
  },
  'reference/wrong-kind': {
    summary: 'Ein Verweis nennt ein Element, das an dieser Stelle stehen kann.',
    reason: 'Jede Verbindung verknüpft bestimmte Blöcke; zwischen anderen bedeutet sie dort nichts.',
    message: ({ id, is, key, expected }) =>
      `${code(id)} ${is === undefined ? 'steht für alle Segmente' : `ist ${a(is)}`}; nach ${code(key)} steht ${or(expected.map((kind) => a(kind)))}.`,
  },
  'reference/missing-file': {
    summary: 'Das Canvas, aus dem dieses hervorgegangen ist, ist da.',
    reason: 'Der Vergleich mit dem früheren Canvas braucht dessen Datei.',
    message: ({ path }) =>
      `Neben dieser Datei gibt es keine namens ${code(path)}. Den Pfad berichtigen oder das Canvas anlegen.`,
  },
};
