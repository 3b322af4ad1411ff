/** A product whose use or result is sold. */
export const productServiceSystem = {
  label: 'Product/service system',
  description: 'Customers pay for use or results; the product stays yours.',
  title: 'Use instead of ownership',
  text: ({ title }: { readonly title: string }) => `canvas ${title} {
  stage       ideation
  currency    EUR
  cost-focus  value-driven
  story       segment, proposition, relationship, revenue, idea
}

// The product stays yours, and customers pay for its use or for what it does for them. So
// it pays you to build it to last, to keep it running, and to take it back.

// Who would rather have the result than the product?
segment users "Those who need the result" {
  kind     niche
  role     payer, user
  expects  dedicated-personal-assistance
  size     40
  job      result    "Have it done, reliably"
  pain     standing  high  "It stands still when it is needed"
  gain     capital   "No capital tied up"
}

proposition result-promised "The result, paid for as it comes" {
  for       users
  kind      getting-the-job-done, sustainability
  offers    result "It runs, and we see to that"
  relieves  standing "Mended before it breaks"
  creates   capital "A fee instead of a purchase"
}

channel on-site "Our people on site" {
  kind    face-to-face
  owner   own
  for     users
  phases  awareness, evaluation, purchase, delivery, after-sales
}

// It begins where a sale would end: who is there for them for years?
relationship caretaker "A caretaker of their own" {
  with     users
  type     dedicated-personal-assistance
  motive   retention
  via      on-site
  nature   ongoing
  service  full
  listens  interviews, usage-data
  needs    engineers, upkeep
  status   planned
}

// Do they pay for each use, for a time, or for the result?
revenue use "Fee for what was done" {
  from    users
  for     result-promised
  kind    usage-fee
  amount  12k EUR per customer per year
}

resource products "Products that stay ours" {
  kind  physical
  for   result-promised
}

resource engineers "The people who keep them running" {
  kind  human
  for   caretaker
}

activity upkeep "Upkeep, and mending before it breaks" {
  kind  problem-solving
  for   result-promised, caretaker
}

partner recycler "Whoever takes worn parts apart" {
  kind      strategic-alliance
  provides  products
  motive    resource-acquisition
}

cost depreciation "What the products lose in value" {
  for   products
  kind  fixed
}

cost wages "Wages of the engineers" {
  for   engineers
  kind  fixed
}

// What makes ownership less attractive today than it was?
change materials "Materials become scarce and dear" {
  on    products
  from  business-model-data
}

idea by-result "Sell the result, keep the product" {
  addresses  materials
  changes    result-promised, use, caretaker
  pattern    product-service-system
  benefits   high    "Income for years instead of once"
  costs      high    "Capital for products that stay ours"
  risks      medium  "Customers who treat them badly"
  decision   explore
}

idea come-back "Products come back at their end" {
  addresses  materials
  changes    products, recycler
  pattern    take-back-scheme
  benefits   medium  "Parts that serve again"
  costs      medium  "Collecting, and taking them apart"
  risks      low     "Too few come back"
  decision   explore
}

hypothesis pays-for-use "They would rather pay for the result" {
  about   use, caretaker
  test    "Offer it to 10 customers at the price of a lease"
  target  "4 of them sign"
  status  open
}
`,
};
