/** A canvas in which it can be counted by hand what hangs on what. */
export const SMALL = `segment families "Wealthy families" { pain fees "Hidden fees" }
segment young "Young professionals"
proposition advice "Advice" { for families  relieves fees "One fee" }
channel branch "Branches" { kind store  for families }
relationship banker "A named banker" { with families  type dedicated-personal-assistance  via branch  needs people }
relationship tips "Tips" { with young  type self-service }
resource people "Bankers" { kind human }
partner agency "Agency" { provides people }
cost pay "Salaries" { for people }
revenue fee "Advisory fee" { from families  for advice }
`;
