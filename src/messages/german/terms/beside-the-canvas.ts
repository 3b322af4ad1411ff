import type * as english from '../../../taxonomy/terms/beside-the-canvas.ts';
import type { WordsOf } from '../../term-words.ts';

/** What is known about a hypothesis. */
export const hypothesisStatus: WordsOf<typeof english.hypothesisStatus> = {
  open: {
    label: 'offen',
    short: 'offen',
    definition: 'Niemand hat begonnen herauszufinden, ob es stimmt.',
    example: 'Noch hat niemand gefragt, ob sich Zahnärzte ein Labor teilen würden.',
    question: 'Ist die Frage noch unberührt?',
  },
  testing: {
    label: 'im Test',
    short: 'im Test',
    definition: 'Ein Test läuft, und sein Ergebnis steht noch aus.',
    example: 'Sechs Zahnärzte teilen sich bis Ostern ein Labor.',
    question: 'Finden wir es gerade heraus?',
  },
  supported: {
    label: 'bestätigt',
    short: 'bestätigt',
    definition: 'Was sich bisher gezeigt hat, spricht dafür.',
    example: 'Fünf der sechs Zahnärzte wollen weitermachen und dafür zahlen.',
    question: 'Ging der Test so aus, wie wir gehofft haben?',
  },
  refuted: {
    label: 'widerlegt',
    short: 'widerlegt',
    definition: 'Was sich gezeigt hat, spricht dagegen, und alles, was darauf beruht, verdient einen zweiten Blick.',
    example: 'Die Zahnärzte gaben ihre Arbeit anderswohin, sobald es eilte.',
    question: 'Ging der Test gegen uns aus, und was haben wir darauf gebaut?',
  },
};

/** Where a hotspot or a change was noticed. */
export const source: WordsOf<typeof english.source> = {
  swot: {
    label: 'SWOT-Analyse',
    short: 'SWOT',
    definition: 'Es fiel auf, als Stärken, Schwächen, Chancen und Risiken des Geschäfts abgewogen wurden.',
    example: 'Eine Konservenfabrik bemerkt, dass zwei ihrer Abnehmer die Hälfte von allem kaufen.',
    question: 'Haben wir es entdeckt, als wir die ganze Lage betrachtet haben?',
  },
  'business-model-data': {
    label: 'Daten zum Geschäftsmodell',
    short: 'Geschäftsdaten',
    definition:
      'Es fiel in Zahlen und Fakten über das Modell selbst auf, etwa zu Kunden, Preisen, Verträgen und Kosten.',
    example: 'Eine Liste der Bestellungen zeigt, dass die meisten Kunden nur einmal kaufen.',
    question: 'Haben wir es in dem entdeckt, was wir über unser Geschäft wissen?',
  },
  'performance-data': {
    label: 'Daten zum laufenden Betrieb',
    short: 'Betriebsdaten',
    definition: 'Es fiel bei Messungen der täglichen Arbeit auf, etwa von Energie, Abfall, Fehlern und Verzögerungen.',
    example: 'Ein Zähler zeigt, dass der Kessel ein Drittel seines Gases nachts verbrennt.',
    question: 'Haben wir es entdeckt, indem wir unsere Arbeit gemessen haben?',
  },
  customers: {
    label: 'Kunden',
    short: 'Kunden',
    definition: 'Kunden haben es gesagt oder gezeigt.',
    example: 'Drei Hotels fragen in einer Woche nach kleineren Dosen.',
    question: 'Haben wir es von Kunden gehört?',
  },
};

/** Ideas that have been had before and can be taken as a pattern. */
export const pattern: WordsOf<typeof english.pattern> = {
  'product-service-system': {
    label: 'Produkt-Service-System',
    short: 'Produkt als Service',
    definition:
      'Kunden zahlen fortlaufend für die Nutzung eines Produkts statt für seinen Besitz, und beide Seiten haben Gründe, in Kontakt zu bleiben.',
    example: 'Ein Hersteller von Kompressoren, der die Druckluft berechnet und die Maschinen in Ordnung hält.',
    question: 'Könnten sie für das zahlen, was es tut, und könnten wir die Sache behalten?',
  },
  'take-back-scheme': {
    label: 'Rücknahmesystem',
    short: 'Rücknahme',
    definition: 'Das Unternehmen nimmt verbrauchte Produkte zurück und spricht dabei mit dem Kunden.',
    example:
      'Ein Hersteller von Rucksäcken, der jeden alten repariert oder verwertet und beim nächsten etwas nachlässt.',
    question: 'Könnten wir es am Ende zurücknehmen und fragen, wie es war?',
  },
  'customer-sustainability-board': {
    label: 'Kundenbeirat für Nachhaltigkeit',
    short: 'Kundenbeirat',
    definition:
      'Einige bereitwillige Kunden treffen sich ein- oder zweimal im Jahr, prüfen, was das Unternehmen für Natur und Menschen tut, und beraten es.',
    example: 'Eine Farbenfabrik, die jedes Frühjahr fünf Malermeistern ihren Plan für Lösemittel zeigt.',
    question: 'Welche Kunden würden uns helfen, auf Kurs zu bleiben?',
  },
};

/** What has been decided about an idea. */
export const decision: WordsOf<typeof english.decision> = {
  explore: {
    label: 'weiter untersuchen',
    short: 'wird untersucht',
    definition: 'Die Idee ist mehr Arbeit wert, bevor jemand entscheidet.',
    example: 'Eine Tischlerei baut einen Stuhl zum Verleihen und leiht ihn einem Theater.',
    question: 'Wollen wir erst mehr wissen?',
  },
  adopt: {
    label: 'umsetzen',
    short: 'wird umgesetzt',
    definition: 'Die Idee wird umgesetzt.',
    example: 'Die Tischlerei nimmt vierzig Leihstühle in den Plan fürs nächste Jahr auf.',
    question: 'Machen wir es?',
  },
  reject: {
    label: 'verwerfen',
    short: 'verworfen',
    definition: 'Die Idee wird nicht umgesetzt und bleibt stehen, damit niemand alles noch einmal durchdenkt.',
    example: 'Die Tischlerei verzichtet auf Leihtische, die verkratzt zurückkommen.',
    question: 'Lassen wir es, und wissen wir noch, warum?',
  },
};

/** What the members of a customer board bring, or are given. */
export const members: WordsOf<typeof english.members> = {
  'gender-expertise': {
    label: 'Gender-Kompetenz',
    short: 'Gender-Kompetenz',
    definition:
      'Unter den Mitgliedern sind Menschen, die wissen, wie Arbeit, Güter und Entscheidungen Frauen und Männer verschieden treffen.',
    example: 'Eine Einkäuferin, die das Programm ihrer Genossenschaft für Bäuerinnen geleitet hat.',
    question: 'Kennt sich jemand im Beirat mit Gleichstellung aus?',
  },
  'gender-training': {
    label: 'Gender-Schulung',
    short: 'Gender-Schulung',
    definition: 'Die Mitglieder werden in Gleichstellung geschult, bevor sie dazu beraten.',
    example: 'Ein Kurstag für alle sechs Mitglieder vor der ersten Sitzung.',
    question: 'Wenn sich niemand im Beirat mit Gleichstellung auskennt: schulen wir ihn?',
  },
  'sustainability-expertise': {
    label: 'Nachhaltigkeitskompetenz',
    short: 'Nachhaltigkeit',
    definition:
      'Unter den Mitgliedern sind Menschen, die wissen, wie ein Geschäft Natur und Menschen weniger schaden kann.',
    example: 'Die Energiemanagerin einer Hotelkette unter den Kunden einer Wäscherei.',
    question: 'Weiß jemand im Beirat, was hier nachhaltig hieße?',
  },
};

/** What a customer board speaks about each time. */
export const agenda: WordsOf<typeof english.agenda> = {
  'gender-equality': {
    label: 'Gleichstellung',
    short: 'Gleichstellung',
    definition:
      'Jede Sitzung betrachtet, wie das Geschäft Frauen und Männer behandelt, unter seinen Leuten, seinen Lieferanten und seinen Kunden.',
    example: 'Der Beirat einer Kaffeerösterei fragt jedes Jahr, wie viele Frauen für sie anbauen und was sie bekommen.',
    question: 'Steht Gleichstellung jedes Mal auf der Tagesordnung?',
  },
  'sustainability-performance': {
    label: 'Nachhaltigkeitsleistung',
    short: 'Nachhaltigkeit',
    definition:
      'Jede Sitzung betrachtet, was das Unternehmen seit der letzten für Natur und Menschen getan hat und was daraus wurde.',
    example: 'Der Beirat einer Wäscherei vergleicht das Wasser je Kilogramm mit dem Vorjahr.',
    question: 'Betrachtet jede Sitzung, was wir getan haben und was es geändert hat?',
  },
};
