import type { scaleErrors as english } from '../english/command-line-scale.ts';
import type { Texts } from '../texts.ts';
import { or } from './wording.ts';

export const scaleErrors: Texts<typeof english> = {
  notAShard: ({ value }) => `\`--shard\` braucht einen Teil und wie viele es gibt, wie in 2/4, nicht \`${value}\`.`,
  reportMergeAlone: 'Berichte lassen sich zusammenführen: `bmc report merge DATEI…`.',
  noShardReport: ({ path, formats }) =>
    `\`${path}\` ist kein vollständiger Bericht eines Teils. Einen schreibt \`bmc check --shard I/N --format FORMAT\`; das Format ist ${or(formats)}.`,
  notOneRun: ({ paths }) =>
    `${paths.map((path) => `\`${path}\``).join(' und ')} gehören nicht zusammen: Format, Anzahl der Teile oder die Version von bmc sind verschieden. Die Berichte eines einzigen Laufs nennen.`,
  shardTwice: ({ part, of, paths }) =>
    `${paths.map((path) => `\`${path}\``).join(' und ')} sind beide Teil ${part} von ${of}. Für jeden Teil einen Bericht nennen.`,
  shardsMissing: ({ missing, of }) =>
    missing.length === 1
      ? `Von ${of} Teilen fehlt einer: ${missing.join()}. Der Bericht enthält die anderen.`
      : `Von ${of} Teilen fehlen ${missing.length}: ${missing.join(', ')}. Der Bericht enthält die anderen.`,
  notACache: ({ path }) =>
    `\`${path}\` ist kein Cache von bmc und bleibt, wie er ist; geprüft wurde alles. Eine andere Datei nennen: --cache=FILE.`,
  noCacheFolder: 'Es gibt keinen Ordner für Caches (HOME, XDG_CACHE_HOME). Eine Datei nennen: --cache=FILE.',
};
