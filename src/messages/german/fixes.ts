import type { fixes as english } from '../english/fixes.ts';
import { capital, code } from '../quoting.ts';
import type { Texts } from '../texts.ts';
import { a, and, kindName, quoted } from './wording.ts';

/** A title after a preposition that takes the dative. */
const at = (title: string): string => (title.trim() === '' ? 'der Notiz darüber' : quoted(title));

/** What a new element is called, in its gender. */
const NEW: Texts<Record<Parameters<(typeof english)['newTitle']>[0]['keyword'], string>> = {
  partner: 'Neuer Partner',
  activity: 'Neue Aktivität',
  resource: 'Neue Ressource',
  proposition: 'Neues Wertangebot',
  relationship: 'Neue Kundenbeziehung',
  channel: 'Neuer Kanal',
  segment: 'Neues Kundensegment',
  cost: 'Neue Kostenposition',
  revenue: 'Neue Einnahmequelle',
  canvas: 'Neues Canvas',
  hypothesis: 'Neue Hypothese',
  hotspot: 'Neuer Brennpunkt',
  change: 'Neue Veränderung',
  idea: 'Neue Idee',
};

/** The titles of quick fixes, in the infinitive. */
export const fixes: Texts<typeof english> = {
  closeText: () => 'Den Text schließen',
  closeTextBefore: ({ text }) => `Den Text vor ${code(text)} schließen`,
  closeLongText: () => 'Den langen Text schließen',
  straightenQuotes: () => 'Die Anführungszeichen gerade setzen',
  useLineComment: () => 'Den Kommentar mit `//` beginnen',
  closeComment: () => 'Den Kommentar schließen',
  closeBraces: () => 'Die geschweiften Klammern schließen',
  addBraces: () => 'Die Angaben in geschweifte Klammern setzen',
  addComma: () => 'Das Komma ergänzen',
  removeComma: () => 'Das Komma entfernen',
  removeBraceAbove: () => 'Die schließende Klammer darüber entfernen',
  moveInto: ({ title }) => `In die Klammern von ${at(title)} verschieben`,
  removeComment: () => 'Den Kommentar entfernen',
  addReason: () => 'Einen Grund ergänzen',
  reason: () => 'warum es hier richtig ist',
  makeComment: () => 'Einen Kommentar daraus machen',
  quote: () => 'In Anführungszeichen setzen',
  addTitle: () => 'Einen Titel ergänzen',
  title: () => 'Titel',
  replaceWith: ({ text }) => `In ${code(text)} ändern`,
  remove: ({ text }) => `${code(text)} entfernen`,
  rename: ({ from, to }) => `${code(from)} in ${code(to)} umbenennen`,
  giveId: ({ id, title }) => `${quoted(title)} die ID ${code(id)} geben`,
  nameAndReplace: ({ id, title }) => `${quoted(title)} die ID ${code(id)} geben und darauf verweisen`,
  addFact: ({ fact }) => `${code(fact)} ergänzen`,
  stateSuggested: ({ fact }) => `Vorschlag des Kommentars übernehmen: ${code(fact)}`,
  addFactTo: ({ fact, title }) => `${code(fact)} bei ${at(title)} ergänzen`,
  addFactToEach: ({ fact, count }) => `${code(fact)} bei allen ${count} ergänzen`,
  moveTo: ({ text, key }) => `${code(text)} nach ${code(key)} verschieben`,
  addNote: ({ keyword }) => `${capital(a(keyword, 'accusative'))} ergänzen`,
  create: ({ keyword, id }) => `${kindName(keyword)} ${code(id)} anlegen`,
  createFile: ({ path }) => `Die Datei ${code(path)} anlegen`,
  ignore: ({ code: kind }) => `${code(kind)} hier mit einem Kommentar übergehen`,
  createRelationship: ({ title }) => `Kundenbeziehung mit ${at(title)} anlegen`,
  createMeetings: () => 'Einen Kanal von Angesicht zu Angesicht anlegen',
  turnIntoChannel: () => 'Einen Kanal daraus machen',
  turnIntoOffer: ({ title }) => `Eine Leistung von ${at(title)} daraus machen`,
  newTitle: ({ keyword }) => NEW[keyword],
  meetings: () => 'Treffen',
  fixAllOfKind: ({ code: kind, count }) => `Alle ${count} Befunde ${code(kind)} beheben`,
  fixAll: () => 'Alles beheben, was keine Rückfrage braucht',
  changeFact: ({ key, text }) => `In ${code(`${key} ${text}`)} ändern`,
  changeFactOf: ({ key, text, title }) => `Bei ${at(title)} ${code(`${key} ${text}`)} daraus machen`,
  changeFactOfEach: ({ key, text, count }) => `Bei allen ${count} ${code(`${key} ${text}`)} daraus machen`,
  addFacts: ({ keys }) => `${and(keys.map(code))} ergänzen`,
  createDigital: () => 'Einen digitalen Kanal anlegen',
  createOwn: () => 'Einen eigenen Kanal anlegen',
  createRepeating: () => 'Eine wiederkehrende Einnahmequelle anlegen',
  createPayer: () => 'Das Kundensegment anlegen, das zahlt',
  howToTest: () => 'Was wir tun, und mit wem',
  whatWasFound: () => 'Was sich gezeigt hat',
  aspect: ({ key }) => aspects[key] ?? 'In wenigen Worten',
};

/** What stands for the benefits, costs and risks of an idea until its writer fills them in. */
const aspects: Readonly<Record<string, string>> = {
  benefits: 'Was besser wird',
  costs: 'Was es braucht',
  risks: 'Was schiefgehen kann',
};
