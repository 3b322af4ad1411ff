import type * as english from '../../../taxonomy/terms/relationship-type.ts';
import type { WordsOf } from '../../term-words.ts';

/** How company and customer deal with each other. */
export const type: WordsOf<typeof english.type> = {
  'personal-assistance': {
    label: 'persönliche Unterstützung',
    short: 'persönlich',
    definition:
      'Ein Mensch hilft allen, die fragen, vor dem Kauf, dabei oder danach, und beim nächsten Mal ist es vielleicht ein anderer.',
    example:
      'Eine Gärtnerei, in der jede grüne Schürze sagen kann, warum die Rosen gelb werden, am Tresen oder am Telefon.',
    question: 'Will dieses Segment einen Menschen fragen können, gleich welchen?',
  },
  'dedicated-personal-assistance': {
    label: 'feste persönliche Betreuung',
    short: 'feste Betreuung',
    definition:
      'Eine bestimmte Person oder ein kleines Team betreut diese Kunden über Jahre und kennt die Vorgeschichte, sodass niemand etwas zweimal erklären muss.',
    example:
      'Ein Partyservice, dessen Planerin jedes Sommerfest einer Kanzlei ausgerichtet hat und weiß, wer keine Nüsse verträgt.',
    question: 'Würde dieses Segment seine Ansprechperson mit Namen vermissen, wenn sie ginge?',
  },
  'self-service': {
    label: 'Selbstbedienung',
    short: 'Selbstbedienung',
    definition:
      'Kunden bedienen sich selbst mit dem, was das Unternehmen bereitlegt; es ist für alle gleich und braucht nicht zu wissen, wer sie sind.',
    example: 'Ein Waschsalon mit klarer Anleitung, Wechselautomat und niemandem hinter der Theke.',
    question: 'Macht es dieses Segment lieber allein, wenn Werkzeug und Anleitung gut sind?',
  },
  'automated-services': {
    label: 'automatisierte Dienste',
    short: 'automatisiert',
    definition:
      'Ein System erkennt jeden Kunden und handelt nach dem, was es weiß, ohne einen Menschen am anderen Ende; was Software oder künstliche Intelligenz personalisiert, gehört also hierher, so persönlich es sich auch anfühlt.',
    example:
      'Eine Lauf-App, die eine ausgefallene Woche bemerkt und den Trainingsplan dieses einen Läufers umschreibt.',
    question: 'Soll ein System jeden Kunden dieses Segments kennen und danach handeln, ohne einen Menschen?',
  },
  communities: {
    label: 'Communitys',
    short: 'Community',
    definition:
      'Kunden reden miteinander und helfen einander an einem Ort, den das Unternehmen bereitstellt; wo nur das Unternehmen spricht, etwa zu Followern oder im Newsletter, ist es eine Sendung an alle und keine Community.',
    example: 'Ein Verlag für Schnittmuster, in dessen Forum die Mitglieder einander die erste Jacke verbessern.',
    question:
      'Hat dieses Segment etwas davon, seinesgleichen zu treffen, und würde es weiterreden, wenn wir schwiegen?',
  },
  'co-creation': {
    label: 'Mitgestaltung',
    short: 'Mitgestaltung',
    definition:
      'Kunden helfen, das Angebot zu machen: sie entwerfen, testen, schreiben oder bauen einen Teil davon, den dann andere nutzen.',
    example: 'Ein Brettspielverlag, dessen Spieler Szenarien einsenden und ihren Namen auf der Schachtel finden.',
    question: 'Will dieses Segment an dem mitarbeiten, was wir machen, und nutzen wir, was es beiträgt?',
  },
};

/** Whom the customer deals with. */
export const mode: WordsOf<typeof english.mode> = {
  personal: {
    label: 'persönlich',
    short: 'persönlich',
    definition:
      'Kunden haben mit Menschen zu tun, die für das Unternehmen handeln, von Angesicht zu Angesicht oder aus der Ferne.',
    example: 'Ein Bergsportladen, in dem jemand die Stiefel mit dem Kunden schnürt, bevor er sie bezahlt.',
    question: 'Ist am anderen Ende ein Mensch?',
  },
  automated: {
    label: 'automatisiert',
    short: 'automatisiert',
    definition:
      'Kunden haben mit Maschinen, Webseiten oder Werkzeugen zu tun und treffen nur dann auf einen Menschen, wenn etwas schiefgeht.',
    example:
      'Ein Carsharing, dessen Mitglieder in der App buchen, aufschließen und zahlen, ohne mit jemandem zu sprechen.',
    question: 'Kann alles Übliche ohne einen Menschen von uns geschehen?',
  },
  social: {
    label: 'sozial',
    short: 'sozial',
    definition: 'Kunden haben vor allem mit anderen Kunden zu tun oder arbeiten Seite an Seite mit dem Unternehmen.',
    example:
      'Ein Fahrradhersteller, dessen Fahrer die Touren ihres Clubs planen und melden, welche Teile zuerst verschleißen.',
    question: 'Entsteht der Wert unter den Kunden oder zwischen ihnen und uns, statt bei uns allein?',
  },
};
