import type { editorFeatures as english } from '../english/editor-features.ts';
import type { Texts } from '../texts.ts';

/** The texts of completion, hover, rename and outline. Words between backquotes are the language's own. */

let currencies: Intl.DisplayNames | undefined;

/** The names are made when the first is asked for: they cost more than all other texts together. */
const currencyName = (code: string): string => {
  currencies ??= new Intl.DisplayNames(['de'], { type: 'currency' });
  return currencies.of(code) ?? code;
};

const list = (words: readonly string[]): string => words.join(', ');

const RATED = {
  job: 'Aufgabe',
  pain: 'Problem',
  gain: 'Wunsch',
  benefits: 'Nutzen',
  costs: 'Aufwand',
  risks: 'Risiko',
};

export const editorFeatures: Texts<typeof english> = {
  completion: {
    wholeCanvas: 'Ein ganzes Canvas, Schritt für Schritt auszufüllen',
    emptyBlock: ({ block }) => `${block}, noch nichts da`,
    placeholder: { id: 'id', title: 'Titel' },
    newCanvas: {
      title: 'Unser Geschäft',
      tagline: 'Was wir tun, in einer Zeile',
      segment: { id: 'kunden', title: 'Unsere ersten Kunden', job: 'Was sie erledigen wollen' },
      proposition: { id: 'angebot', title: 'Was wir ihnen bieten' },
      channel: { id: 'laden', title: 'Wo sie uns treffen' },
      relationship: { id: 'kontakt', title: 'Wie wir mit ihnen umgehen' },
      revenue: { id: 'verkauf', title: 'Wofür sie zahlen' },
      resource: { id: 'team', title: 'Was wir brauchen' },
      activity: { id: 'arbeit', title: 'Was wir gut können müssen' },
      partner: { id: 'lieferant', title: 'Wer uns hilft' },
      cost: { id: 'gehaelter', title: 'Was es kostet' },
    },
    everySegment: 'Jedes Kundensegment',
    need: ({ text, segment }) => `${text}, von ${segment}`,
    ownCurrency: ({ currency }) => `${currency}, die Währung dieses Canvas`,
    currency: ({ code }) => currencyName(code),
    wholeBlock: ({ block }) => `Der ganze Block ${block}`,
    per: 'Wie oft, oder je was',
    percent: 'Prozent der Summe des Blocks',
    ignore: 'Schaltet einen Befund auf der nächsten Zeile ab und sagt, warum',
  },
  hover: {
    example: 'Zum Beispiel',
    source: 'Quelle',
    alias: ({ term }) => `Verstanden als \`${term}\`.`,
    own: ({ standard }) => `Ein eigenes Wort, verstanden als „${standard}“.`,
    takes: ({ words }) => `Eines von ${list(words)}.`,
    takesMany: ({ words }) => `Beliebige von ${list(words)}.`,
    everySegment: ({ names }) => `Jedes Kundensegment: ${names}.`,
    noSegment: 'Jedes Kundensegment; es gibt noch keines.',
    outgoing: ({ key, names }) => `\`${key}\`: ${names}`,
    incoming: ({ block, key, names }) => `${block} (\`${key}\`): ${names}`,
    untied: 'Noch mit nichts verbunden.',
    andMore: ({ names, more }) => (more === 0 ? list(names) : `${list(names)} und ${more} weitere`),
    rated: ({ sort, owner, level }) => `${RATED[sort]} von ${owner}${level === undefined ? '' : ` · ${level}`}`,
    answeredBy: ({ names }) => `Beantwortet von ${names}.`,
    unanswered: 'Noch antwortet kein Wertangebot darauf.',
  },
  rename: {
    notAnId:
      'Nur IDs lassen sich umbenennen. Den Cursor auf eine ID setzen: das Wort nach dem Schlüsselwort eines Elements, oder einen Verweis darauf.',
    unknownId: ({ id }) => `Kein Element hat die ID ${id}; es gibt nichts umzubenennen.`,
    notAWord: ({ name }) =>
      `„${name}“ kann keine ID sein. Eine ID beginnt mit einem Buchstaben; danach folgen Buchstaben, Ziffern, Bindestriche und Unterstriche.`,
    reserved: ({ id }) => `„${id}“ ist ein Wort der Sprache und kann keine ID sein. Möglich ist etwa „${id}-1“.`,
    level: ({ id }) => `„${id}“ sagt, wie sehr etwas zählt, und kann keine ID sein.`,
    taken: ({ id, owner }) => `Die ID „${id}“ gehört schon zu ${owner}. Eine andere wählen.`,
    pointsElsewhere: ({ id }) =>
      `Hieße dies „${id}“, zeigten einige Antworten auf ein anderes Bedürfnis mit dieser ID. Eine andere wählen.`,
  },
};
