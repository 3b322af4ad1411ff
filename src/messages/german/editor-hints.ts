import type { editorHints as english } from '../english/editor-hints.ts';
import type { Texts } from '../texts.ts';
import { and, named } from './wording.ts';

const counted = (one: string, many: string) => (count: number) => `${count} ${count === 1 ? one : many}`;

const upTo = (shared: boolean): string => (shared ? 'bis zu ' : '');

export const editorHints: Texts<typeof english> = {
  inlay: {
    mode: ({ modes }) => `Modus: ${and(modes)}`,
    modeTip: 'Der Modus folgt aus dem Typ und muss nicht genannt werden.',
    costs: ({ sums, shared }) => `kostet ${upTo(shared)}${and(sums)} im Jahr`,
    costsTip: ({ parts }) => `Was sie am Leben hält: ${and(parts.map((part) => named(part)))}.`,
    bringsIn: ({ sums, shared }) => `bringt ${upTo(shared)}${and(sums)} im Jahr`,
    bringsInTip: ({ parts }) => `Was es zahlt: ${and(parts.map((part) => named(part)))}.`,
    sharedTip: 'Ein Teil davon gehört auch zu anderem, es kann also weniger sein.',
    inAYear: ({ sum }) => `= ${sum} im Jahr`,
    inAYearTip: 'Was im Jahr zusammenkommt.',
    perCustomerTip: 'Was im Jahr zusammenkommt, von allen Kunden der betroffenen Segmente.',
  },
  lens: {
    preview: 'Vorschau',
    previewTip: 'Zeigt dieses Canvas neben seinem Text und folgt dem, was geschrieben wird.',
    count: {
      partner: counted('Partner', 'Partner'),
      activity: counted('Aktivität', 'Aktivitäten'),
      resource: counted('Ressource', 'Ressourcen'),
      proposition: counted('Wertangebot', 'Wertangebote'),
      relationship: counted('Kundenbeziehung', 'Kundenbeziehungen'),
      channel: counted('Kanal', 'Kanäle'),
      segment: counted('Kundensegment', 'Kundensegmente'),
      cost: counted('Kostenposition', 'Kostenpositionen'),
      revenue: counted('Einnahmequelle', 'Einnahmequellen'),
      hypothesis: counted('Hypothese', 'Hypothesen'),
      hotspot: counted('Brennpunkt', 'Brennpunkte'),
      change: counted('Veränderung', 'Veränderungen'),
      idea: counted('Idee', 'Ideen'),
    },
    noRelationship: 'noch keine Kundenbeziehung',
    countsTip: ({ element }) => `Zeigt, was von ${named(element, 'dative')} abhängt.`,
  },
  shape: {
    number: {
      text: 'Zahl',
      says: 'Eine Zahl wie `12000`, `12k`, `4.2M` oder `1bn`, oder eine Spanne wie `10k..15k`.',
    },
    currency: {
      text: '[Währung]',
      says: 'Eine Währung mit ihrem Kürzel, etwa `EUR`, oder `%`. Ohne Angabe gilt die Währung des Kopfes.',
    },
    per: {
      text: '[per Einheit]',
      says: 'Wie oft, oder wofür jeweils: `per month`, `per customer`. Ohne Angabe ist der Betrag einmalig.',
    },
    perAnother: {
      text: '[per weitere Einheit]',
      says: 'Eine zweite Einheit: `per customer per month`. Eine Zeiteinheit ergibt den Jahreswert, ein Betrag je Kunde wird mit der Größe der Segmente malgenommen.',
    },
    percent: { text: '[%]', says: 'Der Anteil in Prozent des ganzen Blocks, mit oder ohne Zeichen.' },
    customers: {
      text: 'Zahl',
      says: 'Wie viele Kunden es sind: eine Zahl wie `1200` oder `12k`, oder eine Spanne wie `1k..2k`.',
    },
    times: { text: 'Zahl', says: 'Wie oft: eine Zahl, oder eine Spanne wie `1..2`.' },
    perTime: { text: '[per Einheit]', says: 'In welcher Zeit: `per year`, `per month`.' },
    id: { text: '[ID]', says: 'Ein eigener kurzer Name, damit ein Wertangebot darauf antworten kann.' },
    level: { text: '[Stufe]', says: 'Wie schwer es wiegt: `low`, `medium` oder `high`.' },
    ids: { text: '[IDs]', says: 'Die IDs der beantworteten Aufgaben, Probleme oder Wünsche, durch Kommas getrennt.' },
    text: { text: '"Text"', says: 'Worum es geht, in Worten, zwischen Anführungszeichen.' },
  },
  indirectly: ({ block, names }) => `${block} (indirekt): ${names}`,
  earlierCanvas: 'Das Canvas öffnen, aus dem dieses hervorging',
  renamed: {
    id: ({ label }) => `Die ID von „${label}“`,
    references: ({ block }) => `Verweise im Block „${block}“`,
  },
};
