import type { ideaFindings as english } from '../english/idea-findings.ts';
import { capital, code } from '../quoting.ts';
import type { Texts } from '../texts.ts';
import { agree, and, named, names, or, sayLacking } from './wording.ts';

const LEVELS = ['low', 'medium', 'high'];

/** Findings about hotspots, changes and the ideas that answer them, in German. */
export const ideaFindings: Texts<typeof english> = {
  'hotspot/no-idea': {
    summary: 'Zu jedem Brennpunkt gibt es eine Idee.',
    reason:
      'Die Übung zur Öko-Innovation geht von Brennpunkten aus und sucht zu jedem nach Ideen. Einer ohne Idee bleibt liegen, und niemand hat das entschieden.',
    message: (args) => {
      const what = sayLacking(args, {
        one: 'ist noch ohne Idee',
        no: 'Keiner',
        many: 'Brennpunkte',
        none: 'ist mit einer Idee verbunden',
        some: 'sind noch ohne Idee',
      });
      return `${what} In einer Idee nach \`addresses\` nennen oder eine neue aufschreiben.`;
    },
    related: 'Auch dieser ist noch ohne Idee.',
  },
  'change/no-idea': {
    summary: 'Zu jeder strategischen Veränderung gibt es eine Idee.',
    reason:
      'Die Übung zur Öko-Innovation geht von strategischen Veränderungen aus und sucht zu jeder nach Ideen. Eine ohne Idee stößt uns zu, statt genutzt zu werden.',
    message: (args) => {
      const what = sayLacking(args, {
        one: 'ist noch ohne Idee',
        no: 'Keine',
        many: 'Veränderungen',
        none: 'ist mit einer Idee verbunden',
        some: 'sind noch ohne Idee',
      });
      return `${what} In einer Idee nach \`addresses\` nennen oder eine neue aufschreiben.`;
    },
    related: 'Auch diese ist noch ohne Idee.',
  },
  'idea/addresses-nothing': {
    summary: 'Eine Idee antwortet auf einen Brennpunkt oder eine Veränderung.',
    reason:
      'In der Übung zur Öko-Innovation sollen Ideen auf Brennpunkte und strategische Veränderungen antworten. Eine, die auf nichts antwortet, lässt sich nicht gegen andere abwägen.',
    message: ({ hasTrouble, ...args }) => {
      const what = sayLacking(args, {
        one: 'antwortet auf keinen Brennpunkt und keine Veränderung',
        no: 'Keine',
        many: 'Ideen',
        none: 'antwortet auf einen Brennpunkt oder eine Veränderung',
        some: 'antworten auf keinen Brennpunkt und keine Veränderung',
      });
      return hasTrouble
        ? `${what} Nach \`addresses\` einen davon nennen: was wird dadurch besser?`
        : `${what} Woraus ist die Idee entstanden? Das als \`hotspot\` oder \`change\` notieren und nach \`addresses\` nennen.`;
    },
    related: 'Auch diese antwortet auf nichts.',
  },
  'idea/not-evaluated': {
    summary: 'Eine Idee ist nach Nutzen, Kosten und Risiken abgewogen.',
    reason:
      'Die Übung zur Öko-Innovation gibt jede Idee weiter, damit sie nach Nutzen, Kosten und Risiken abgewogen wird. Fehlt eines davon, gewinnt die lauteste Idee.',
    message: ({ aspects, ...args }) => {
      if (args.lacking.count === 1) {
        const [idea] = args.lacking.first;
        return `Bei ${idea ? named(idea, 'dative') : 'dieser Idee'} ${aspects.length === 1 ? 'fehlt' : 'fehlen'} noch ${and(aspects.map(code))}. ${aspects.length === 1 ? 'Eine Zeile genügt' : 'Je eine Zeile genügt'}, und sei es nur eine Schätzung mit ${or(LEVELS.map(code))}.`;
      }
      const what = sayLacking(args, {
        one: '',
        no: 'Keine',
        many: 'Ideen',
        none: 'ist ganz abgewogen',
        some: 'sind nicht ganz abgewogen',
      });
      return `${what} Zu jeder ${code('benefits')}, ${code('costs')} und ${code('risks')} aufschreiben, und sei es nur eine Schätzung mit ${or(LEVELS.map(code))}.`;
    },
    related: 'Auch diese ist nicht ganz abgewogen.',
  },
  'idea/servitisation-sells': {
    summary: 'Ein beschlossenes Produkt-Service-System wird nach Nutzung oder über die Zeit bezahlt.',
    reason:
      'In der Übung zur Öko-Innovation bedeutet ein Produkt-Service-System, dass Kunden für einen fortlaufenden Dienst zahlen und nicht mehr einmal für das Produkt. Wo die Einnahme ein Verkauf bleibt, bleibt auch das alte Geschäft.',
    message: ({ idea, revenues }) =>
      `${capital(named(idea))} ist ein beschlossenes Produkt-Service-System, aber ${names(revenues)} ${agree(revenues, 'ist noch ein Verkauf', 'sind noch Verkäufe')}. Die Art in ${code('usage-fee')} oder ${code('subscription')} ändern oder die Einnahmequelle nennen, die an ${agree(revenues, 'seine', 'ihre')} Stelle tritt.`,
    related: 'Noch immer ein Verkauf.',
  },
  'idea/take-back-without-contact': {
    summary: 'Ein Rücknahmesystem hat einen Kanal für die Zeit nach dem Kauf.',
    reason:
      'Die Übung zur Öko-Innovation sieht in der Rückgabe eines Produkts eine Gelegenheit, nach der Zufriedenheit zu fragen und das nächste anzubieten; dafür meldet sich womöglich der Kunde. Das braucht einen Weg.',
    message: ({ idea }) =>
      `${capital(named(idea))} nimmt Produkte zurück, aber nach dem Kauf ist kein Kanal mehr da. Wie melden sich die Kunden? Bei diesem Kanal die Phase ${code('after-sales')} ergänzen.`,
  },
  'idea/board-without-gender-expertise': {
    summary:
      'In einem Kundenbeirat für Nachhaltigkeit kennt sich jemand mit Gleichstellung aus oder wird darin geschult.',
    reason:
      'Die Übung zur Öko-Innovation verlangt, dass die Kunden im Beirat Gender-Kompetenz mitbringen oder sonst darin geschult werden.',
    message: ({ idea }) =>
      `Bei ${named(idea, 'dative')} steht nicht, dass sich jemand mit Gleichstellung auskennt. Bei den Mitgliedern ${code('gender-expertise')} ergänzen, oder ${code('gender-training')}, wenn sie geschult werden sollen.`,
  },
  'idea/board-agenda': {
    summary: 'In einem Kundenbeirat für Nachhaltigkeit steht Gleichstellung auf der Tagesordnung.',
    reason: 'Die Übung zur Öko-Innovation verlangt, dass Gleichstellung bei jeder Sitzung auf der Tagesordnung steht.',
    message: ({ idea }) =>
      `Auf der Tagesordnung von ${named(idea, 'dative')} fehlt die Gleichstellung. ${code('gender-equality')} ergänzen.`,
  },
  'idea/board-meets': {
    summary: 'Ein Kundenbeirat für Nachhaltigkeit trifft sich ein- oder zweimal im Jahr.',
    reason:
      'Nach der Übung zur Öko-Innovation trifft sich der Beirat ein- oder zweimal im Jahr: oft genug, um auf Kurs zu bleiben, und selten genug für beschäftigte Kunden.',
    message: ({ idea, says }) =>
      ({
        seldom: `${capital(named(idea))} trifft sich seltener als einmal im Jahr: zu selten, um auf Kurs zu bleiben. ${code('meets 2 per year')} schreiben, oder einmal.`,
        often: `${capital(named(idea))} trifft sich öfter als zweimal im Jahr: das ist viel verlangt von Kunden. ${code('meets 2 per year')} schreiben, oder einmal.`,
        unsaid: `${capital(named(idea))} sagt nicht, wie oft im Jahr sich der Beirat trifft. ${code('meets 2 per year')} schreiben, oder einmal.`,
      })[says],
  },
};
