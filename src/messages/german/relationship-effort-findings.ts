import type { relationshipEffortFindings as english } from '../english/relationship-effort-findings.ts';
import { capital, money } from '../quoting.ts';
import type { Texts } from '../texts.ts';
import { agree, named, names, sayLacking } from './wording.ts';

/** Findings about what a relationship takes and costs, in German. */
export const relationshipEffortFindings: Texts<typeof english> = {
  'relationship/not-integrated': {
    summary:
      'Eine Kundenbeziehung ist mit dem verbunden, was sie braucht: Kosten, einer Ressource, einer Aktivität oder einem Partner.',
    reason:
      'Wie ist sie in das übrige Geschäftsmodell eingebunden, fragt der Artikel über die Bausteine; und die Video-Zusammenfassung zeigt, dass sich Ressourcen, Aktivitäten und Kosten mit der gewählten Beziehung ändern.',
    message: (lacks) =>
      `${sayLacking(lacks, { one: 'braucht nichts, und keine Kosten fallen dafür an', no: 'Keine', many: 'Kundenbeziehungen', none: 'sagt, was sie braucht, und keine Kosten fallen dafür an', some: 'sagen nicht, was sie brauchen, und keine Kosten fallen dafür an' })} Nach \`needs\` sagen, was nötig ist, oder die Kundenbeziehung in einer Kostenposition nennen.`,
    related: 'Auch diese ist mit nichts verbunden.',
  },
  'relationship/personal-unpaid': {
    summary: 'Für die Menschen in einer persönlichen Kundenbeziehung fallen Kosten an.',
    reason:
      'Wie teuer ist ihr Unterhalt, fragt der Artikel über die Bausteine bei jeder Kundenbeziehung. Menschen arbeiten selten umsonst, und Kosten, die niemand aufgeschrieben hat, fehlen beim Kalkulieren des Preises.',
    message: ({ lacking: relationships }) =>
      `${capital(names(relationships))} ${agree(relationships, 'braucht', 'brauchen')} Menschen, aber keine Kosten fallen dafür an, auch nicht für das, was ${agree(relationships, 'sie braucht', 'sie brauchen')}. In der Kostenposition nennen, die dafür aufkommt, oder eine ergänzen.`,
    related: 'Auch für diese fallen keine Kosten an.',
  },
  'relationship/costs-more-than-it-earns': {
    summary: 'Eine Kundenbeziehung kostet im Jahr weniger, als ihre Segmente einbringen.',
    reason:
      'Wie teuer ist ihr Unterhalt, fragt der Artikel über die Bausteine. Verglichen werden nur Beträge, die für ein Jahr bekannt sind, in einer Währung stehen und mit nichts anderem geteilt werden.',
    message: ({ relationship, segments, cost, earned, currency }) =>
      `${capital(named(relationship))} kostet ${money(cost, currency)} im Jahr, und ${names(segments)} ${agree(segments, 'bringt', 'bringen')} ${money(earned, currency)} ein. Geht es günstiger, oder lohnt es sich auf eine Weise, die das Canvas nicht zeigt?`,
    related: 'Ein Teil dessen, was sie kostet.',
  },
  'relationship/dedicated-needs-people': {
    summary: 'Wer feste persönliche Betreuung bietet, hat Menschen unter den Schlüsselressourcen.',
    reason:
      'Die Video-Zusammenfassung knüpft die Schlüsselressourcen an die gewählte Beziehung, und der Artikel über die Bausteine nennt feste Bankberater und Kundenbetreuer. Eine Beziehung, die einen Partner braucht, bleibt außen vor: die Menschen sind vielleicht dessen Leute.',
    message: ({ relationships }) =>
      `${capital(names(relationships))} ${agree(relationships, 'braucht', 'brauchen')} jemanden, der jeden Kunden kennt, aber keine Schlüsselressource ist ein Mensch. Als Ressource ergänzen oder nach \`needs\` den Partner nennen, der diese Leute hat.`,
    related: 'Auch diese braucht Menschen.',
  },
  'relationship/automation-needs-platform': {
    summary: 'Automatisierte Kundenbeziehungen und Selbstbedienung laufen auf etwas.',
    reason:
      'Jemand baut und pflegt, was Kunden ohne Hilfe nutzen: eine Aktivität, die eine Plattform betreibt, oder eine Ressource wie Maschinen oder Software. Eine Regel dieses Werkzeugs.',
    message: ({ relationships }) =>
      `Bei ${names(relationships, 'dative')} haben Kunden mit Technik zu tun statt mit Menschen, aber keine Aktivität ist eine Plattform und keine Ressource physisch oder geistig. Was nutzen sie? Das ergänzen oder nach \`needs\` den Partner nennen, der es hat.`,
    related: 'Auch diese läuft auf etwas.',
  },
  'relationship/community-needs-host': {
    summary: 'Eine Community hat jemanden, der sie betreut.',
    reason:
      'Kunden reden nur dort miteinander, wo jemand den Ort bietet, den Anfang macht und für Ordnung sorgt; Communitys, um die sich niemand kümmert, verstummen. Eine Regel dieses Werkzeugs.',
    message: ({ relationship }) =>
      `Niemand betreut ${named(relationship, 'accusative')}: keine Aktivität, keine Ressource und kein Partner ist damit verbunden. Nach \`needs\` jemanden nennen oder neu anlegen.`,
  },
};
