/** A platform between two groups. */
export const multiSidedPlatform = {
  label: 'Multi-sided platform',
  description: 'Two groups who need each other, and you between them.',
  title: 'Our platform',
  text: ({ title }: { readonly title: string }) => `canvas ${title} {
  stage     ideation
  currency  EUR
  story     segment, proposition, relationship, revenue
}

// A platform brings two groups together, and is worth to each what it finds of the other.

// Who has something to offer? They come for the others, and often they pay.
segment providers "Those who offer something" {
  kind     multi-sided
  role     payer, user
  expects  personal-assistance
  size     500
  job      sell   "Find people who want it"
  pain     empty  high  "Nobody sees what they offer"
}

// Who is looking for it? Without them there is nothing to sell.
segment seekers "Those who look for it" {
  kind     multi-sided
  role     user
  expects  self-service
  size     20k
  job      find   "Find what fits"
  pain     trust  high  "Dealing with somebody unknown"
}

proposition demand "People who are looking for it" {
  for       providers
  offers    sell "Being found by those who look for it"
  relieves  empty "Requests every week"
}

proposition choice "A choice that can be trusted" {
  for       seekers
  offers    find "All of it in one place"
  relieves  trust "Providers who were checked, with reviews"
}

channel visits "Visits to providers" {
  kind    face-to-face
  owner   own
  for     providers
  phases  awareness, evaluation, purchase, after-sales
}

channel site "Our website" {
  kind    web
  owner   own
  for     seekers, providers
  phases  awareness, evaluation, purchase, delivery, after-sales
}

// How do you win the side that is harder to get, and what keeps both of them here?
relationship onboarding "Helped until the first deal" {
  with     providers
  type     personal-assistance
  motive   acquisition, retention
  via      visits
  nature   ongoing
  listens  interviews
  needs    helpers
  status   planned
}

relationship search "Finding it alone" {
  with     seekers
  type     self-service
  motive   acquisition, retention
  via      site
  nature   ongoing
  listens  reviews, usage-data
  needs    software
  status   planned
}

// Who pays, for what? The side that gains more usually pays for the other.
revenue commission "Commission on each deal" {
  from    providers
  for     demand
  kind    brokerage
  amount  300 EUR per customer per year
}

resource software "The software that brings them together" {
  kind  intellectual
  for   demand, choice
}

resource helpers "The people who help providers" {
  kind  human
  for   onboarding
}

activity matching "Bringing the right ones together" {
  kind  platform
  for   demand, choice
}

partner payments "Whoever handles the payments" {
  kind      supplier
  provides  software
  motive    risk-reduction
}

cost building "Building and running the software" {
  for   software
  kind  fixed
}

cost helping "Wages of those who help" {
  for   helpers
  kind  fixed
}

// What must be true for this to begin at all?
hypothesis first-side "Providers come before there are seekers" {
  about   onboarding, search
  test    "Ask 20 providers to put up an offer"
  target  "10 of them do"
  status  open
}
`,
};
