/** A first canvas, a question at each note. */
export const firstCanvas = {
  label: 'First canvas, guided by questions',
  description: 'Nine questions, from the customers outwards. Best to learn with.',
  title: 'Our business',
  text: ({ title }: { readonly title: string }) => `canvas ${title} {
  stage     ideation
  currency  EUR
}

// A first canvas, from the customers outwards. Answer one question after the other:
// write your own words between the quotation marks, delete what does not apply,
// and look into what is underlined.

// 1. For whom do you work? What do they want to get done, and what bothers them?
segment customers "Our most important customers" {
  role     payer, user
  expects  personal-assistance
  job      task     "What they want to get done"
  pain     trouble  high  "What bothers them most"
}

// 2. What do you do for them, and how does it help?
proposition offer "What we do for them" {
  for       customers
  offers    task "How it gets that done"
  relieves  trouble "How it takes that off them"
}

// 3. How do they hear of you, buy from you, and get help afterwards?
channel contact "Where they meet us" {
  kind    face-to-face
  for     customers
  phases  awareness, evaluation, purchase, delivery, after-sales
}

// 4. Which relationship do they expect, and how do you win and keep them?
//    Nothing says so yet: write the word relationship on the line below,
//    and choose from what is proposed.

// 5. For what do they pay, and how much?
revenue sales "What they pay for" {
  from    customers
  for     offer
  kind    service-fee
  amount  100 EUR per customer per year
}

// 6. What do you need for all this: people, things, knowledge, money?
resource team "The people it takes" {
  kind  human
  for   offer
}

// 7. What must you do well?
activity work "What we must do well" {
  kind  problem-solving
  for   offer
}

// 8. Who helps you, and with what?
partner helper "Who helps us" {
  kind      supplier
  provides  team
}

// 9. What costs the most?
cost wages "What costs us most" {
  for     team
  kind    fixed
  amount  50k EUR per year
}
`,
};
