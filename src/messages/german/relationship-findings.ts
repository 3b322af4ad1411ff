import type { relationshipFindings as english } from '../english/relationship-findings.ts';
import { capital, code } from '../quoting.ts';
import type { Texts } from '../texts.ts';
import { and, named, names, sayLacking } from './wording.ts';

/** Findings about customer relationships, in German. */
export const relationshipFindings: Texts<typeof english> = {
  'relationship/needs-segment': {
    summary: 'Eine Kundenbeziehung besteht zu mindestens einem Kundensegment.',
    reason:
      'Der Block zeigt, wie ein Unternehmen mit jedem einzelnen Segment umgeht: so der Artikel über die Bausteine und der Leitfaden zum Block. Eine Beziehung zu niemandem kann man weder erwarten noch testen noch bezahlen.',
    message: (args) => {
      const whom = sayLacking(args, {
        one: 'nennt kein Kundensegment',
        no: 'Keine',
        many: 'Kundenbeziehungen',
        none: 'sagt, zu welchen Segmenten sie besteht',
        some: 'sagen nicht, zu welchen Segmenten sie bestehen',
      });
      return `${whom} Nach \`with\` ein Segment nennen oder \`with all\` schreiben.`;
    },
    related: 'Auch diese nennt kein Segment.',
  },
  'relationship/needs-type': {
    summary: 'Eine Kundenbeziehung ist von mindestens einem der sechs Typen.',
    reason:
      'Der Artikel über die Bausteine unterscheidet sechs Arten des Umgangs. Ein Wort wie „Vertrauen“ ist keine davon: niemand kann daraus ablesen, was die Beziehung kostet oder über welchen Kanal sie gepflegt wird.',
    message: ({ lacking, of }) => {
      const [first] = lacking.first;
      if (lacking.count === 1 && first) {
        return `So, wie es dasteht, sagt ${named(first)}, wie wir gesehen werden wollen, und nicht, wie wir mit Kunden umgehen: welcher der sechs Typen ist es? Oder ist es ein Angebot, ein Kanal, eine Art zuzuhören?`;
      }
      const who =
        lacking.count === of
          ? `Keine der ${of} Kundenbeziehungen sagt, wie wir mit Kunden umgehen`
          : `${lacking.count} der ${of} Kundenbeziehungen sagen nicht, wie wir mit Kunden umgehen`;
      return `${who}: ${names(lacking)}. Welcher der sechs Typen ist es jeweils? Oder ist etwas davon ein Angebot, ein Kanal, eine Art zuzuhören?`;
    },
    related: 'Auch diese hat keinen Typ.',
  },
  'relationship/personal-needs-face-to-face': {
    summary: 'Eine persönliche Kundenbeziehung hat mindestens einen Kanal, in dem man sich begegnet.',
    reason:
      'Persönliche Beziehungen verlangen oft Kanäle von Angesicht zu Angesicht, und die beiden Blöcke sollte man aneinander prüfen: so die Forumsdiskussion über den unklaren Block. Der Artikel über die Bausteine und der Leitfaden zum Block zählen auch Telefon und E-Mail als persönlich; dann lohnt die Frage, ob das genügt, es sei denn, es ist mit einem Mal erledigt.',
    message: ({ relationship, carriers, atADistance }) => {
      const name = capital(named(relationship));
      if (carriers.count === 0) {
        return `${name} ist persönlich, aber kein Kanal trägt das. Nach \`via\` einen nennen oder einen Kanal von Angesicht zu Angesicht anlegen, der die Segmente erreicht.`;
      }
      return atADistance
        ? `${name} ist persönlich und läuft aus der Ferne, über ${names(carriers, 'accusative')}. Das ist üblich: genügt es hier, oder sollte man sich auch von Angesicht zu Angesicht begegnen?`
        : `${name} ist persönlich, aber über ${names(carriers, 'accusative')} begegnet man sich nicht. Einen Kanal von Angesicht zu Angesicht ergänzen, der die Segmente erreicht, oder den Typ ändern.`;
    },
    related: 'Ein Kanal, der sie trägt.',
  },
  'relationship/channel-misses-segment': {
    summary: 'Die Kanäle einer Kundenbeziehung erreichen ein Segment, zu dem sie besteht.',
    reason:
      'In der Standardliteratur ist ein Kanal der Weg zu bestimmten Segmenten. Eine Beziehung über einen Kanal, der zu anderen führt, kommt nicht an.',
    message: ({ relationship, channel, reached, segments }) =>
      `${capital(named(relationship))} richtet sich an ${names(segments, 'accusative')}, aber ${named(channel)} erreicht nur ${names(reached, 'accusative')}. Beim Kanal das Segment nach \`for\` ergänzen oder einen anderen Kanal wählen.`,
    related: 'Dieser Kanal erreicht andere Segmente.',
  },
  'relationship/mode-contradicts-type': {
    summary: 'Der Modus einer Kundenbeziehung ist der eines ihrer Typen.',
    reason: 'Der Modus folgt aus dem Typ, eine zweite, andere Angabe verwirrt nur. Eine Regel dieses Werkzeugs.',
    message: ({ relationship, mode, types, modes }) =>
      `Bei ${named(relationship, 'dative')} steht ${code(mode)}, aber ${and(types.map(code))} ${types.length === 1 ? 'ist' : 'sind'} ${and(modes.map(code))}. \`mode\` streichen: der Modus folgt aus dem Typ.`,
  },
};
