import fc from 'fast-check';

/** Texts that have broken pictures: markup, other scripts, no spaces, nothing to see, far too much of it. */
export const NASTY_TEXTS: readonly string[] = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&amp; &lt; "quoted" \'single\' ]]> <!-- -->',
  'משפחות אמידות שמחפשות ייעוץ לכל החיים',
  'العائلات الثرية التي تبحث عن مشورة مدى الحياة',
  'Mixed עברית and English עם מילים',
  '富裕な家族、そして次の世代のための（長い）名前。',
  '부유한 가족과 다음 세대를 위한 평생 조언',
  'धनी परिवार जो जीवन भर की सलाह चाहते हैं',
  'ครอบครัวที่ร่ำรวยซึ่งต้องการคำแนะนำตลอดชีวิตจากธนาคารส่วนตัว',
  'Семьи, которым нужен один советчик',
  'Οικογένειες που θέλουν έναν σύμβουλο',
  '👩‍👩‍👧‍👦🇩🇪🏳️‍🌈🎉 families 🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉',
  'a\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030a\u030b piled up',
  'lone \ud800 surrogate \udfff here',
  'bell \u0007, escape \u001b, nul \u0000, next line \u0085, noncharacter \uffff',
  'turned \u202e around \u2066 and kept \u2069 so',
  'zero\u200bwidth\u200dspaces\ufeff\u00ad\u2060',
  '   spaces \t tabs   and\nlines   ',
  'WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW',
  'ALL CAPITALS WITH MANY MM AND WW IN EVERY WORD OF THE MATTER',
  'https://example.com/a/very/long/path/that/never/ends?and=has&no=spaces#at-all',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  '-----------------------------------------------------------------------------',
  '\u2014/\u2010-',
  '\u0301\u0302',
  '1–2–3–4–5–6–7–8–9–10–11–12–13–14–15–16–17–18–19–20–21–22–23–24–25–26–27–28–29',
  'no break '.repeat(4).replaceAll(' ', '\u00a0'),
  'x'.repeat(5000),
  'word '.repeat(1000),
  '富'.repeat(900),
];

const WORDS = [
  'one',
  'family',
  'advice',
  'portal',
  'a',
  'self-service',
  'strategy',
  'Qualität',
  'the',
  'neighbourhood',
];

/** A title as people write it, most of the time. */
export const titles: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 }).map((w) => w.join(' ')) },
  { weight: 1, arbitrary: fc.constantFrom(...NASTY_TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }) },
);

/** A text in the quotation marks of the language. */
export function quoted(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll(/\r\n?|\n|\u2028|\u2029|\u0085/g, '\\n');
  return `"${escaped}"`;
}

const KEYWORDS = [
  'partner',
  'activity',
  'resource',
  'proposition',
  'relationship',
  'channel',
  'cost',
  'revenue',
  'hypothesis',
  'hotspot',
  'change',
  'idea',
] as const;

type Keyword = (typeof KEYWORDS)[number];

interface Draft {
  readonly keyword: Keyword | 'segment';
  readonly title: string;
  readonly link: number;
  readonly words: number;
}

const drafts: fc.Arbitrary<Draft> = fc.record({
  keyword: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom<Keyword[]>(...KEYWORDS) },
    { weight: 1, arbitrary: fc.constant('segment' as const) },
  ),
  title: titles,
  link: fc.nat(1000),
  words: fc.nat(1000),
});

/** Whole canvases as text, of 1 to 200 notes, all blocks and kinds of facts in them. */
export const canvasTexts: fc.Arbitrary<string> = fc
  .record({
    notes: fc.array(drafts, { minLength: 1, maxLength: 200, size: 'max' }),
    lean: fc.option(fc.constantFrom<Keyword[]>(...KEYWORDS)),
    title: fc.option(titles),
    tagline: fc.option(titles),
    authors: fc.array(titles, { maxLength: 4 }),
  })
  .map(({ authors, lean, notes, tagline, title }) => {
    // Some canvases have nearly all of their notes in one block.
    const leaning = notes.map((note, at) => (lean !== null && at % 8 !== 0 ? { ...note, keyword: lean } : note));
    const header = [
      `canvas ${title === null ? '' : quoted(title)} {`,
      '  stage grow  currency EUR  date 2026-11-21',
      ...(tagline === null ? [] : [`  tagline ${quoted(tagline)}`]),
      ...(authors.length === 0 ? [] : [`  author ${authors.map(quoted).join(', ')}`]),
      '}',
    ];
    return [...header, ...leaning.map((note, at) => elementText(note, at, leaning))].join('\n');
  });

function elementText({ keyword, title, link, words }: Draft, at: number, all: readonly Draft[]): string {
  const idOf = (wanted: Draft['keyword'], turn: number) => {
    const places = all.flatMap((note, place) => (note.keyword === wanted ? [`n${place}`] : []));
    return places.length === 0 ? undefined : places[turn % places.length];
  };
  const linked = (key: string, wanted: Draft['keyword'], count = 1) => {
    const ids = Array.from({ length: count }, (_, turn) => idOf(wanted, link + turn)).filter((id) => id !== undefined);
    return ids.length === 0 ? '' : `${key} ${ids.join(', ')}`;
  };
  const segments = (key: string) => (link % 7 === 0 ? `${key} all` : linked(key, 'segment', (link % 3) + 1));
  const terms = (key: string, ...all: string[]) => `${key} ${all.slice(0, (words % all.length) + 1).join(', ')}`;
  const facts: Readonly<Record<Draft['keyword'], readonly string[]>> = {
    partner: [terms('kind', 'supplier', 'joint-venture'), linked('provides', 'resource', (link % 5) + 1)],
    activity: [terms('kind', 'problem-solving'), linked('for', 'proposition')],
    resource: [terms('kind', 'physical'), linked('for', 'channel')],
    proposition: [segments('for'), terms('kind', 'convenience', 'price', 'trust'), `relieves ${quoted(title)}`],
    relationship: [
      segments('with'),
      terms('type', 'self-service', 'communities', 'unheard-of', 'personal-assistance', 'co-creation'),
      terms('motive', 'retention', 'referral'),
      link % 2 === 0 ? 'status planned' : '',
    ],
    channel: [
      terms('kind', 'web'),
      segments('for'),
      terms('phases', 'awareness', 'evaluation', 'purchase', 'delivery'),
    ],
    segment: [terms('kind', 'niche'), `size ${words * 917}`, terms('expects', 'self-service', 'co-creation')],
    cost: [terms('kind', 'fixed'), linked('for', 'resource'), `amount ${words}..${words + 7}k EUR per year`],
    revenue: [segments('from'), terms('kind', 'subscription'), `amount ${words * 31} per customer per month`],
    hypothesis: [linked('about', 'relationship', 2), 'status testing'],
    hotspot: [linked('on', 'cost'), 'severity high'],
    change: [linked('on', 'segment'), 'from customers'],
    idea: [linked('addresses', 'hotspot'), 'pattern take-back-scheme', 'meets 2 per year'],
  };
  const body = words % 9 === 0 ? '' : ` {\n${facts[keyword].map((fact) => `  ${fact}`).join('\n')}\n}`;
  return `${keyword} n${at} ${words % 23 === 0 ? '' : quoted(title)}${body}`;
}
