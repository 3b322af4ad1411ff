import type * as english from '../../../taxonomy/terms/proposition.ts';
import type { WordsOf } from '../../term-words.ts';

/** In what the value of an offer lies. */
export const propositionKind: WordsOf<typeof english.propositionKind> = {
  newness: {
    label: 'Neuheit',
    short: 'Neuheit',
    definition:
      'Das Angebot stillt ein Bedürfnis, das zuvor nichts gestillt hat, oft eines, das niemand benannt hatte.',
    example: 'Die erste Klinik einer Region, die Haut anhand eines Fotos untersucht.',
    question: 'Bekommen sie das sonst nirgends, weil es das nicht gab?',
  },
  performance: {
    label: 'Leistung',
    short: 'Leistung',
    definition: 'Das Angebot tut etwas Bekanntes schneller, stärker, länger oder genauer.',
    example: 'Ein Akku für Bohrmaschinen, der eine ganze Schicht hält.',
    question: 'Tut es dasselbe wie andere, nur besser?',
  },
  customization: {
    label: 'Maßarbeit',
    short: 'nach Maß',
    definition: 'Das Angebot ist auf den einzelnen Kunden oder eine kleine Gruppe zugeschnitten.',
    example: 'Ein Schuhmacher, der für jeden Kunden einen Leisten aufbewahrt.',
    question: 'Ist es jedem Kunden angepasst?',
  },
  'getting-the-job-done': {
    label: 'eine Aufgabe abnehmen',
    short: 'Aufgabe abnehmen',
    definition: 'Das Angebot nimmt dem Kunden eine Aufgabe ab und steht für das Ergebnis ein.',
    example: 'Eine Firma, die die Triebwerke einer Fluglinie betreut und für geflogene Stunden bezahlt wird.',
    question: 'Nehmen wir ihnen eine ganze Aufgabe ab?',
  },
  design: {
    label: 'Gestaltung',
    short: 'Gestaltung',
    definition: 'Das Angebot gefällt durch Aussehen, Haptik oder Klang oder macht Freude im Gebrauch.',
    example: 'Ein Wasserkessel, der auf dem Tisch bleibt, weil er schön ist.',
    question: 'Würden sie es wählen, weil es schön aussieht und sich gut anfühlt?',
  },
  brand: {
    label: 'Marke',
    short: 'Marke',
    definition: 'Das Angebot zu besitzen oder zu nutzen sagt etwas über seinen Besitzer, das ihm wichtig ist.',
    example: 'Ein Füllfederhalter, den man quer über den Konferenztisch erkennt.',
    question: 'Zeigen sie sich gern damit?',
  },
  price: {
    label: 'Preis',
    short: 'Preis',
    definition: 'Das Angebot gibt etwa dasselbe wie andere für weniger Geld.',
    example: 'Ein Fitnessstudio ohne Handtücher, Sauna und Personal für ein Drittel des Üblichen.',
    question: 'Wählen sie es, weil es billiger ist?',
  },
  'cost-reduction': {
    label: 'Kostensenkung',
    short: 'geringere Kosten',
    definition: 'Das Angebot senkt, was Kunden für etwas anderes ausgeben, was immer es selbst kostet.',
    example: 'Eine Steuerung, die die Stromrechnung einer Bäckerei halbiert.',
    question: 'Geben sie seinetwegen anderswo weniger aus?',
  },
  'risk-reduction': {
    label: 'Risikominderung',
    short: 'weniger Risiko',
    definition: 'Das Angebot nimmt den Kunden ein Risiko ab, das sie sonst trügen, oder macht es kleiner.',
    example: 'Ein Gebrauchtwagenhändler, der zwei Jahre Garantie gibt.',
    question: 'Schlafen sie seinetwegen ruhiger?',
  },
  accessibility: {
    label: 'Zugang',
    short: 'Zugang',
    definition:
      'Das Angebot macht diesen Kunden erreichbar, was ihnen durch Preis, Ort, Können oder Körper verschlossen war.',
    example: 'Eine Musikschule, die Instrumente verleiht und in Gebärdensprache unterrichtet.',
    question: 'Haben sie nun, was bisher nur für andere da war?',
  },
  convenience: {
    label: 'Bequemlichkeit',
    short: 'Bequemlichkeit',
    definition: 'Das Angebot erspart den Kunden Mühe, Wege und Wartezeit.',
    example: 'Ein Reifendienst, der die Räder auf dem Büroparkplatz wechselt.',
    question: 'Ist es weniger Aufwand als das, was sie heute tun?',
  },
  sustainability: {
    label: 'Nachhaltigkeit',
    short: 'Nachhaltigkeit',
    definition: 'Das Angebot schadet Natur und Menschen weniger oder nützt ihnen, und Kunden können das nachprüfen.',
    example: 'Ein Jeanshersteller, der Hosen verleast und aus den alten neuen Stoff macht.',
    question: 'Wählen sie es, weil es besser für die Welt ist?',
  },
  trust: {
    label: 'Vertrauen',
    short: 'Vertrauen',
    definition: 'Das Angebot lässt Kunden sich auf jemanden verlassen, wo sie selbst nicht urteilen können.',
    example: 'Eine Notarin, deren Wort im ganzen Tal gilt.',
    question: 'Kommen sie, weil sie sich auf uns verlassen können?',
  },
};
