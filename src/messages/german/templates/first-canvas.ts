import type { firstCanvas as english } from '../../english/templates/first-canvas.ts';
import type { Texts } from '../../texts.ts';

/** A first canvas, a question at each note. */
export const firstCanvas: Texts<typeof english> = {
  label: 'Erstes Canvas, von Fragen geführt',
  description: 'Neun Fragen, vom Kunden her. Gut für den Einstieg.',
  title: 'Unser Geschäft',
  text: ({ title }) => `canvas ${title} {
  stage     ideation
  currency  EUR
}

// Ein erstes Canvas, vom Kunden her. Eine Frage nach der anderen beantworten:
// eigene Worte zwischen die Anführungszeichen schreiben, löschen, was nicht passt,
// und nachsehen, was unterstrichen ist.

// 1. Für wen arbeiten wir? Was wollen sie erreichen, und was stört sie?
segment kunden "Unsere wichtigsten Kunden" {
  role     payer, user
  expects  personal-assistance
  job      aufgabe  "Was sie erledigt haben wollen"
  pain     aerger   high  "Was sie am meisten stört"
}

// 2. Was tun wir für sie, und wie hilft es?
proposition angebot "Was wir für sie tun" {
  for       kunden
  offers    aufgabe "Wie es das erledigt"
  relieves  aerger "Wie es ihnen das abnimmt"
}

// 3. Wo hören sie von uns, kaufen bei uns und bekommen danach Hilfe?
channel kontakt "Wo sie uns treffen" {
  kind    face-to-face
  for     kunden
  phases  awareness, evaluation, purchase, delivery, after-sales
}

// 4. Welche Beziehung erwarten sie, und wie gewinnen und halten wir sie?
//    Noch steht nichts davon da: das Wort relationship in die Zeile darunter
//    schreiben und aus den Vorschlägen wählen.

// 5. Wofür zahlen sie, und wie viel?
revenue umsatz "Wofür sie zahlen" {
  from    kunden
  for     angebot
  kind    service-fee
  amount  100 EUR per customer per year
}

// 6. Was brauchen wir dafür: Menschen, Dinge, Wissen, Geld?
resource team "Die Menschen, die es braucht" {
  kind  human
  for   angebot
}

// 7. Was müssen wir gut können?
activity arbeit "Was wir gut können müssen" {
  kind  problem-solving
  for   angebot
}

// 8. Wer hilft uns, und womit?
partner helfer "Wer uns hilft" {
  kind      supplier
  provides  team
}

// 9. Was kostet am meisten?
cost gehalt "Was am meisten kostet" {
  for     team
  kind    fixed
  amount  50k EUR per year
}
`,
};
