import type { configSchema as english } from '../english/config-schema.ts';
import type { Texts } from '../texts.ts';

/** What an editor says of the keys of a configuration file while one writes it. */
export const configSchema: Texts<typeof english> = {
  title: 'Konfiguration von Business Model Canvases',
  description:
    'Gilt für die Canvases in diesem Ordner und darunter, sofern keine nähere Datei dieses Namens etwas anderes sagt.',
  schema: 'Wo das Schema dieser Datei liegt; Editoren lesen es.',
  rules: 'Wie schwer ein Befund wiegt, nach seinem Code; `off` schaltet ihn ab.',
  exclude:
    'Canvases, die nicht geprüft werden: Muster von Pfaden, bezogen auf diesen Ordner, etwa `entwuerfe/**`. Ein Ordner steht für alles, was darin liegt.',
  terms:
    'Eigene Wörter, nach der Eigenschaft, die sie nimmt. Jedes steht unter einem Wort der Taxonomie und wird wie dieses beurteilt.',
  word: 'Ein eigenes Wort, wie es in einem Canvas geschrieben wird.',
  as: 'Das Wort der Taxonomie, zu dem es gehört.',
  label: 'Was zu lesen ist; ohne Angabe das Wort selbst.',
  definition: 'Was es bedeutet, in einem Satz.',
  example: 'Ein Beispiel.',
  question: 'Die Frage, die es beantwortet.',
  propertyWords: ({ property }) => `Eigene Wörter nach \`${property}\`.`,
};
