/** What a picture of changes shows: what somebody made of the example `private-bank` in an afternoon. */
const EDITS: readonly (readonly [from: string, to: string])[] = [
  ['tagline     "Discreet, lifelong advice"', 'tagline     "Discreet, lifelong advice for every generation"'],
  [
    'banker "A named private banker" {\n  with      families\n  type      dedicated-personal-assistance',
    'banker "A private banking team" {\n  with      families\n  type      personal-assistance',
  ],
  [
    'channel hotline "Hotline" {\n  kind      phone\n  owner     own\n  for       professionals\n  phases    after-sales\n}\n\n',
    '',
  ],
  ['via       hotline', 'via       portal'],
  [
    'relationship circle',
    `relationship chat "Chat with your banker" {
  with      professionals
  type      automated-services
  motive    retention
  via       portal
  needs     platform
  status    planned
}

relationship circle`,
  ],
  [
    'activity hosting  "Hosting evenings"   { kind problem-solving  for circle }',
    'partner hosting  "Hosting evenings"   { kind supplier }',
  ],
  ['amount 4.2M per year', 'amount 3.1M per year'],
  ['size      9000', 'size      14000'],
];

/** The example after these edits. Throws where the example has changed so that one of them has no place. */
export function changedExample(text: string): string {
  return EDITS.reduce((edited, [from, to]) => {
    if (!edited.includes(from)) throw new Error(`the example has no more “${from}”`);
    return edited.replace(from, to);
  }, text);
}
