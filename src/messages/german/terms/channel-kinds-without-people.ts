import type * as english from '../../../taxonomy/terms/channel-kinds-without-people.ts';
import type { WordsOf } from '../../term-words.ts';

/** Channels at whose end there is a screen, a thing, or another business. */
export const channelKindsWithoutPeople: WordsOf<typeof english.channelKindsWithoutPeople> = {
  web: {
    label: 'Website',
    short: 'Website',
    definition:
      'Kunden nutzen im Browser Seiten des Unternehmens, um zu lesen, zu bestellen oder ihre Dinge zu regeln.',
    example: 'Ein Theater, auf dessen Seiten man seinen Platz im Saalplan aussucht.',
    question: 'Kann der Kunde das auf unseren eigenen Seiten tun?',
  },
  app: {
    label: 'App',
    short: 'App',
    definition: 'Kunden nutzen ein Programm des Unternehmens auf Telefon, Uhr oder Computer.',
    example: 'Ein Parkhausbetreiber, dessen App die Uhr startet und stoppt.',
    question: 'Tragen Kunden ein Programm von uns bei sich?',
  },
  'social-media': {
    label: 'soziale Medien',
    short: 'soziale Medien',
    definition:
      'Das Unternehmen zeigt sich in Netzwerken, die andere betreiben, denen, die ihm folgen oder zufällig auf es stoßen.',
    example: 'Eine Floristin, die jeden Morgen einen Strauß postet.',
    question: 'Stoßen Kunden in Netzwerken auf uns, die andere betreiben?',
  },
  marketplace: {
    label: 'Marktplatz',
    short: 'Marktplatz',
    definition: 'Das Angebot steht neben denen anderer auf einer Plattform, die Käufer und Verkäufer zusammenbringt.',
    example: 'Eine Töpferin, die über eine große Website für Handgemachtes verkauft.',
    question: 'Finden und kaufen uns Kunden auf einer Plattform, die andere betreiben?',
  },
  bot: {
    label: 'Bot',
    short: 'Bot',
    definition: 'Ein Programm unterhält sich mit dem Kunden, schriftlich oder laut, an Stelle eines Menschen.',
    example: 'Ein Entsorger, dessen Bot jeder Straße ihre Abholtage nennt.',
    question: 'Führt ein Programm das Gespräch?',
  },
  search: {
    label: 'Suchmaschine',
    short: 'Suche',
    definition:
      'Kunden, die etwas suchen, stoßen in einer Suchmaschine auf das Unternehmen, als Treffer oder als Anzeige.',
    example: 'Ein Schlüsseldienst, den findet, wer eintippt, dass er ausgesperrt ist.',
    question: 'Finden uns Kunden, während sie nach einer Lösung suchen?',
  },
  content: {
    label: 'Inhalte',
    short: 'Inhalte',
    definition:
      'Artikel, Filme, Podcasts oder Werkzeuge, die Menschen um ihrer selbst willen wollen, machen sie mit dem Unternehmen bekannt.',
    example: 'Eine Mühle mit den meistgenutzten Rezeptseiten des Landes.',
    question: 'Kommen Menschen wegen etwas Nützlichem und finden uns daneben?',
  },
  newsletter: {
    label: 'Newsletter',
    short: 'Newsletter',
    definition: 'Dieselbe Mail geht an alle, die darum gebeten haben, und niemand erwartet eine Antwort.',
    example: 'Ein Kino, das jeden Mittwoch sein Programm verschickt.',
    question: 'Schreiben wir allen unseren Lesern auf einmal?',
  },
  notification: {
    label: 'Benachrichtigung',
    short: 'Benachrichtigung',
    definition: 'Ein System schickt einem Kunden eine kurze Nachricht, wenn etwas geschehen oder fällig ist.',
    example: 'Eine Bücherei, die ihre Leser zwei Tage vor dem Ende der Leihfrist erinnert.',
    question: 'Sagt ein System dem Kunden im richtigen Moment Bescheid?',
  },
  api: {
    label: 'Schnittstelle (API)',
    short: 'API',
    definition: 'Die Systeme der Kunden bestellen, fragen oder liefern selbst, von Maschine zu Maschine.',
    example: 'Ein Wetterdienst, der die Planungsprogramme von Baufirmen speist.',
    question: 'Sprechen die Systeme des Kunden mit unseren, ohne dass jemand zusieht?',
  },
  kiosk: {
    label: 'Terminal',
    short: 'Terminal',
    definition: 'Kunden schlagen nach, bestellen oder zahlen an einem festen Bildschirm ohne Personal.',
    example: 'Ein Krankenhaus, in dem sich Patienten an einem Bildschirm in der Halle anmelden.',
    question: 'Gibt es ein Terminal, an dem Kunden sich selbst helfen?',
  },
  vending: {
    label: 'Verkaufsautomat',
    short: 'Automat',
    definition: 'Eine Maschine nimmt das Geld und gibt die Ware heraus.',
    example: 'Ein Milchhof mit einem Milchautomaten an der Straße.',
    question: 'Gibt eine Maschine die Ware heraus?',
  },
  post: {
    label: 'Post',
    short: 'Post',
    definition: 'Briefe, Kataloge oder Pakete erreichen den Kunden mit der Post.',
    example: 'Ein Samenhaus, das im Januar noch seinen Katalog verschickt.',
    question: 'Landet etwas von uns im Briefkasten?',
  },
  courier: {
    label: 'Lieferdienst',
    short: 'Lieferdienst',
    definition: 'Ein Bote bringt die Ware an die Tür des Kunden und fährt wieder.',
    example: 'Eine Wäscherei, deren Hemden mit dem Lastenrad zurückkommen.',
    question: 'Wird das Angebot bis an die Tür des Kunden gebracht?',
  },
  advertising: {
    label: 'Werbung',
    short: 'Werbung',
    definition:
      'Bezahlte Flächen in Zeitungen, an Wänden oder im Rundfunk sprechen viele zugleich an und nehmen keine Antwort entgegen.',
    example: 'Ein Möbelhaus auf dem Heck jedes Busses der Stadt.',
    question: 'Zahlen wir dafür, von vielen gesehen oder gehört zu werden?',
  },
  reseller: {
    label: 'Wiederverkäufer',
    short: 'Wiederverkäufer',
    definition:
      'Ein anderes Unternehmen verkauft das Angebot an die Endkunden weiter: ein Großhändler, ein Fachhändler, ein Laden mit vielen Marken.',
    example: 'Ein Hersteller von Kajaks, der nur über Sportgeschäfte verkauft.',
    question: 'Verkauft jemand anders unser Angebot an die Endkunden?',
  },
};
