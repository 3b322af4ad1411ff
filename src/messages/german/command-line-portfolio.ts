import type {
  portfolioCommand as englishCommand,
  portfolioErrors as englishErrors,
} from '../english/command-line-portfolio.ts';
import type { Texts } from '../texts.ts';

export const portfolioCommand: Texts<typeof englishCommand> = {
  portfolio: {
    usage: 'portfolio [PFAD…]',
    summary: 'viele Canvases nebeneinander zeigen, und was sie teilen',
    about:
      'Nennt Canvases mit Phase, Befunden, offenen Fragen und Notizen und befragt alle\n' +
      'zusammen: welche Beziehungen für welche Segmente, welche Partner, Segmente und\n' +
      'Kanäle mehrere teilen, wo dieselbe Hypothese offen ist. Ein PFAD ist ein Ordner,\n' +
      'eine Datei oder ein Muster, ohne Angabe der aktuelle Ordner. csv und jsonl sind\n' +
      'flache Tabellen für Tabellenkalkulation, DuckDB oder Spark.',
    options: {
      format: 'wie es geschrieben wird:',
      table: 'bei csv und jsonl die Tabelle; mit -o ohne Angabe alle vier:',
      text: 'nur Canvases mit diesen Wörtern in Titel, Pfad oder einer Notiz',
      stage: 'nur Canvases in dieser Phase:',
      'segment-kind': 'nur Canvases mit einem Segment dieser Art:',
      'relationship-type': 'nur Canvases, die diesen Typ verwenden; mit --segment-kind für ein solches Segment:',
      output: 'die Zieldatei, ganz oder gar nicht geschrieben; bei csv und jsonl der Ordner für die Tabellen',
    },
    examples: [
      ['bmc portfolio', 'alle Canvases in diesem Ordner und darunter'],
      ['bmc portfolio kunden --stage grow', 'einige aus einem anderen'],
      ['bmc portfolio --format md -o portfolio.md', 'als Seite'],
      ['bmc portfolio --format csv -o tabellen', 'vier Tabellen für die Tabellenkalkulation'],
      ['bmc portfolio --format jsonl --table links', 'eine Tabelle in einer Pipe'],
    ],
  },
};

export const portfolioErrors: Texts<typeof englishErrors> = {
  noTable: ({ format }) =>
    `Das Format ${format} hat keine Tabellen zur Wahl. --table weglassen oder --format csv oder --format jsonl angeben.`,
  outputIsFile: ({ path }) =>
    `\`${path}\` ist kein Ordner. Die Tabellen sind mehrere Dateien: Nach -o einen Ordner nennen.`,
};
