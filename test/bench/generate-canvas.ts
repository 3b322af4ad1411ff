/** How many notes of each kind stand in one group of a generated canvas; a group hangs together by its own ids. */
const NOTES_PER_GROUP = 10;

/**
 * The text of a canvas with about this many notes, the same for the same number. Its groups of ten notes are linked
 * as real canvases are, at about six lines a note.
 */
export function generateCanvas(notes: number): string {
  const groups = Math.max(1, Math.round(notes / NOTES_PER_GROUP));
  const header = 'canvas "Generated" {\n  stage     grow\n  currency  EUR\n}\n';
  return header + Array.from({ length: groups }, (_, index) => group(index)).join('');
}

function group(n: number): string {
  return `
segment families-${n} "Wealthy families ${n}" {
  kind      niche
  role      payer, user
  expects   dedicated-personal-assistance
  size      1200
  job       estate  "Pass wealth to the next generation"
  pain      fees  high  "Hidden fees"
  gain      calm    "Sleep well at night"
}

proposition advice-${n} "Lifelong advice ${n}" {
  for       families-${n}
  offers    estate "Yearly wealth plan"
  relieves  fees "One all-in fee"
  creates   calm "One named banker who knows the family"
}

channel branch-${n} "Private branches ${n}" {
  kind      face-to-face
  for       families-${n}
  phases    awareness, evaluation, purchase, after-sales
}

channel portal-${n} "Client portal ${n}" {
  kind      web
  for       families-${n}
  phases    awareness, delivery, after-sales
}

relationship banker-${n} "A named private banker ${n}" {
  with      families-${n}
  type      dedicated-personal-assistance
  motive    retention, upselling
  via       branch-${n}
  nature    ongoing
  listens   interviews
  needs     bankers-${n}, reviews-${n}
  status    established
  metric    "Families who stay five years: 96 %"
}

revenue fees-in-${n} "Advisory fee ${n}" {
  from      families-${n}
  for       advice-${n}
  kind      subscription
  amount    12000 EUR per year per customer
}

// The people behind it.
resource bankers-${n} "Private bankers ${n}" {
  kind      human
  for       advice-${n}, banker-${n}
}

activity reviews-${n} "Quarterly reviews ${n}" {
  kind      problem-solving
  for       banker-${n}
}

partner custody-${n} "Custodian bank ${n}" {
  kind      supplier
  provides  reviews-${n}
  motive    risk-reduction
}

cost salaries-${n} "Banker salaries ${n}" {
  for       bankers-${n}, banker-${n}
  kind      fixed
  amount    4.2M EUR per year
}
`;
}
