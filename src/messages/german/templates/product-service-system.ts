import type { productServiceSystem as english } from '../../english/templates/product-service-system.ts';
import type { Texts } from '../../texts.ts';

/** A product whose use or result is sold. */
export const productServiceSystem: Texts<typeof english> = {
  label: 'Produkt-Service-System',
  description: 'Kunden zahlen für Nutzung oder Ergebnis; das Produkt bleibt unseres.',
  title: 'Nutzen statt besitzen',
  text: ({ title }) => `canvas ${title} {
  stage       ideation
  currency    EUR
  cost-focus  value-driven
  story       segment, proposition, relationship, revenue, idea
}

// Das Produkt bleibt unseres; Kunden zahlen dafür, es zu nutzen, oder für das, was es
// ihnen tut. Darum lohnt es sich, haltbar zu bauen, es am Laufen zu halten und es
// zurückzunehmen.

// Wem ist das Ergebnis lieber als das Produkt?
segment nutzer "Wer das Ergebnis braucht" {
  kind     niche
  role     payer, user
  expects  dedicated-personal-assistance
  size     40
  job      ergebnis    "Es ist getan, verlässlich"
  pain     stillstand  high  "Es steht still, wenn es gebraucht wird"
  gain     kapital     "Kein gebundenes Kapital"
}

proposition ergebnis-zugesagt "Das Ergebnis, bezahlt nach Anfall" {
  for       nutzer
  kind      getting-the-job-done, sustainability
  offers    ergebnis "Es läuft, dafür sorgen wir"
  relieves  stillstand "Repariert, bevor es ausfällt"
  creates   kapital "Eine Gebühr statt eines Kaufs"
}

channel vor-ort "Unsere Leute vor Ort" {
  kind    face-to-face
  owner   own
  for     nutzer
  phases  awareness, evaluation, purchase, delivery, after-sales
}

// Sie beginnt, wo ein Verkauf enden würde: Wer ist über Jahre für sie da?
relationship betreuung "Ein eigener Betreuer" {
  with     nutzer
  type     dedicated-personal-assistance
  motive   retention
  via      vor-ort
  nature   ongoing
  service  full
  listens  interviews, usage-data
  needs    techniker, wartung
  status   planned
}

// Zahlen sie je Nutzung, auf Zeit oder für das Ergebnis?
revenue nutzung "Gebühr für das Geleistete" {
  from    nutzer
  for     ergebnis-zugesagt
  kind    usage-fee
  amount  12k EUR per customer per year
}

resource produkte "Produkte, die unsere bleiben" {
  kind  physical
  for   ergebnis-zugesagt
}

resource techniker "Die Menschen, die sie am Laufen halten" {
  kind  human
  for   betreuung
}

activity wartung "Warten und reparieren, bevor es ausfällt" {
  kind  problem-solving
  for   ergebnis-zugesagt, betreuung
}

partner verwerter "Wer verschlissene Teile zerlegt" {
  kind      strategic-alliance
  provides  produkte
  motive    resource-acquisition
}

cost wertverlust "Was die Produkte an Wert verlieren" {
  for   produkte
  kind  fixed
}

cost gehalt "Gehälter der Techniker" {
  for   techniker
  kind  fixed
}

// Was macht Besitz heute weniger attraktiv als früher?
change rohstoffe "Rohstoffe werden knapp und teuer" {
  on    produkte
  from  business-model-data
}

idea nach-ergebnis "Das Ergebnis verkaufen, das Produkt behalten" {
  addresses  rohstoffe
  changes    ergebnis-zugesagt, nutzung, betreuung
  pattern    product-service-system
  benefits   high    "Einnahmen über Jahre statt einmal"
  costs      high    "Kapital für Produkte, die unsere bleiben"
  risks      medium  "Kunden, die schlecht mit ihnen umgehen"
  decision   explore
}

idea rueckkehr "Produkte kommen am Ende zurück" {
  addresses  rohstoffe
  changes    produkte, verwerter
  pattern    take-back-scheme
  benefits   medium  "Teile, die noch einmal dienen"
  costs      medium  "Einsammeln und zerlegen"
  risks      low     "Zu wenige kommen zurück"
  decision   explore
}

hypothesis zahlt-nutzung "Sie zahlen lieber für das Ergebnis" {
  about   nutzung, betreuung
  test    "Es 10 Kunden zum Preis eines Leasings anbieten"
  target  "4 von ihnen unterschreiben"
  status  open
}
`,
};
