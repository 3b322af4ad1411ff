import type { multiSidedPlatform as english } from '../../english/templates/multi-sided-platform.ts';
import type { Texts } from '../../texts.ts';

/** A platform between two groups. */
export const multiSidedPlatform: Texts<typeof english> = {
  label: 'Mehrseitige Plattform',
  description: 'Zwei Gruppen, die einander brauchen, und wir dazwischen.',
  title: 'Unsere Plattform',
  text: ({ title }) => `canvas ${title} {
  stage     ideation
  currency  EUR
  story     segment, proposition, relationship, revenue
}

// Eine Plattform bringt zwei Gruppen zusammen und ist jeder so viel wert, wie sie dort von
// der anderen findet.

// Wer hat etwas anzubieten? Sie kommen der anderen wegen, und oft zahlen sie.
segment anbieter "Wer etwas anbietet" {
  kind     multi-sided
  role     payer, user
  expects  personal-assistance
  size     500
  job      verkauf  "Leute finden, die es wollen"
  pain     leere    high  "Niemand sieht das Angebot"
}

// Wer sucht es? Ohne sie gibt es nichts zu verkaufen.
segment suchende "Wer danach sucht" {
  kind     multi-sided
  role     user
  expects  self-service
  size     20k
  job      suche      "Finden, was passt"
  pain     vertrauen  high  "Mit Unbekannten zu tun haben"
}

proposition reichweite "Menschen, die genau das suchen" {
  for       anbieter
  offers    verkauf "Gefunden werden von denen, die suchen"
  relieves  leere "Jede Woche Anfragen"
}

proposition auswahl "Eine Auswahl, auf die Verlass ist" {
  for       suchende
  offers    suche "Alles an einem Ort"
  relieves  vertrauen "Geprüfte Anbieter, mit Bewertungen"
}

channel besuche "Besuche bei Anbietern" {
  kind    face-to-face
  owner   own
  for     anbieter
  phases  awareness, evaluation, purchase, after-sales
}

channel website "Unsere Website" {
  kind    web
  owner   own
  for     suchende, anbieter
  phases  awareness, evaluation, purchase, delivery, after-sales
}

// Wie gewinnen wir die Seite, die schwerer zu gewinnen ist, und was hält beide hier?
relationship begleitung "Begleitet bis zum ersten Geschäft" {
  with     anbieter
  type     personal-assistance
  motive   acquisition, retention
  via      besuche
  nature   ongoing
  listens  interviews
  needs    betreuer
  status   planned
}

relationship suchen "Selbst finden" {
  with     suchende
  type     self-service
  motive   acquisition, retention
  via      website
  nature   ongoing
  listens  reviews, usage-data
  needs    software
  status   planned
}

// Wer zahlt, und wofür? Wer mehr gewinnt, zahlt meist für die anderen mit.
revenue provision "Provision auf jedes Geschäft" {
  from    anbieter
  for     reichweite
  kind    brokerage
  amount  300 EUR per customer per year
}

resource software "Die Software, die sie zusammenbringt" {
  kind  intellectual
  for   reichweite, auswahl
}

resource betreuer "Die Menschen, die Anbietern helfen" {
  kind  human
  for   begleitung
}

activity vermittlung "Die Richtigen zusammenbringen" {
  kind  platform
  for   reichweite, auswahl
}

partner zahlungen "Wer die Zahlungen abwickelt" {
  kind      supplier
  provides  software
  motive    risk-reduction
}

cost entwicklung "Software bauen und betreiben" {
  for   software
  kind  fixed
}

cost betreuung "Gehälter der Betreuer" {
  for   betreuer
  kind  fixed
}

// Was muss stimmen, damit es überhaupt beginnen kann?
hypothesis erste-seite "Anbieter kommen, bevor es Suchende gibt" {
  about   begleitung, suchen
  test    "20 Anbieter bitten, ein Angebot einzustellen"
  target  "10 von ihnen tun es"
  status  open
}
`,
};
