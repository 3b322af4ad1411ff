/** What a property tells a reader: what it says of its element, and the question that it answers. */
export interface PropertyText {
  readonly says: string;
  readonly question: string;
}

/** What each property says, by element and property word; those of `any` belong to every element that has them. */
export const properties = {
  any: {
    status: {
      says: 'How far this has come: assumed, planned, established, or on its way out.',
      question: 'Is this already so, or do we only hope it?',
    },
    metric: {
      says: 'A figure, in words, by which you see whether it works.',
      question: 'How would we notice that this works?',
    },
    note: {
      says: 'Whatever else is worth keeping: a remark, a source, something to say when presenting.',
      question: 'What should a reader know who was not in the room?',
    },
  },
  canvas: {
    stage: {
      says: 'Where the business stands on its way, from first idea to renewal.',
      question: 'Are we looking for a business model, or running one?',
    },
    currency: {
      says: 'The currency of every amount that names none.',
      question: 'In which currency do we count?',
    },
    tagline: { says: 'The business in one line.', question: 'How would we say it in one breath?' },
    from: {
      says: 'The file of the canvas that this one grew out of: an earlier phase, or the plan before a change of course.',
      question: 'What did we believe before?',
    },
    date: { says: 'The day this canvas speaks of.', question: 'As of when is this true?' },
    'cost-focus': {
      says: 'Whether the business wins by costing little or by being worth a lot.',
      question: 'Do customers choose us for the price or for the value?',
    },
    author: { says: 'Those who made the canvas.', question: 'Whom can a reader ask?' },
    story: {
      says: 'The blocks and notes in the order in which you present them.',
      question: 'In which order is this business best told?',
    },
  },
  partner: {
    kind: { says: 'What sort of partnership it is.', question: 'What binds us to each other?' },
    provides: {
      says: 'The resources, activities and channels that come from this partner.',
      question: 'What do we get from them that we do not make ourselves?',
    },
    motive: { says: 'Why you work with this partner at all.', question: 'Why not do it ourselves?' },
  },
  activity: {
    kind: { says: 'What sort of work it is.', question: 'Do we make things, solve problems or run a platform?' },
    for: {
      says: 'The propositions, relationships, channels and revenues that this work keeps alive.',
      question: 'What would stop if we stopped doing this?',
    },
  },
  resource: {
    kind: { says: 'What sort of asset it is.', question: 'Is it people, things, knowledge or money?' },
    for: {
      says: 'The propositions, relationships, channels and revenues that rest on it.',
      question: 'What would fall if we lost this?',
    },
  },
  proposition: {
    for: { says: 'The segments it is made for.', question: 'Whose problem does it solve?' },
    kind: { says: 'What makes it worth choosing.', question: 'Why this, and not what they use today?' },
    offers: {
      says: 'What it does about a job of the customer: the job, and how.',
      question: 'Which job does it get done, and with what?',
    },
    relieves: {
      says: 'What it does about a pain of the customer: the pain, and how.',
      question: 'Which pain does it take away, and how?',
    },
    creates: {
      says: 'What it does for a gain of the customer: the gain, and how.',
      question: 'Which hope does it meet, and how?',
    },
  },
  relationship: {
    with: {
      says: 'The segments you have this relationship with; `all` stands for every one.',
      question: 'With whom?',
    },
    type: {
      says: 'How the company and these customers deal with each other. Of several, the first leads.',
      question: 'Which kind of relationship does this segment expect us to set up and keep?',
    },
    mode: {
      says: 'Whether customers deal with people, with machines or with one another. It follows from the type; state it only while the type is open.',
      question: 'Who or what is at the other end?',
    },
    motive: {
      says: 'What the relationship is to achieve: to win customers, to keep them, to sell them more.',
      question: 'What is this relationship for?',
    },
    via: {
      says: 'The channels that carry it. Without any, those that reach its segments carry it.',
      question: 'Where do we and they meet?',
    },
    nature: {
      says: 'Whether it ends with each deal or goes on between them.',
      question: 'Is there still a relationship when nothing is being sold?',
    },
    service: {
      says: 'How much of the work the company does for the customer.',
      question: 'Do we do it for them, or do they do it themselves?',
    },
    lifecycle: {
      says: 'The time of a customer’s life with you that it belongs to.',
      question: 'When in their time with us does this matter?',
    },
    listens: {
      says: 'How you hear what these customers think.',
      question: 'How would we learn that they are unhappy?',
    },
    needs: {
      says: 'The resources, activities and partners that it takes.',
      question: 'What must be there for this to work?',
    },
  },
  channel: {
    kind: { says: 'Through what you reach customers here.', question: 'Where exactly do they meet us?' },
    for: {
      says: 'The segments it reaches, or the propositions it brings to those they are for.',
      question: 'Whom does it reach, and with what?',
    },
    phases: {
      says: 'The phases of buying that it serves, from noticing you to help afterwards.',
      question: 'Which part of the way does the customer go here?',
    },
    owner: { says: 'Whose channel it is.', question: 'Is it ours or a partner’s?' },
    reach: {
      says: 'Whether you meet the customer yourself or through somebody.',
      question: 'Does somebody stand between us and the customer?',
    },
    by: { says: 'The partners who run it.', question: 'Who runs it for us?' },
  },
  segment: {
    kind: { says: 'What sort of market it is.', question: 'Is it the mass, a niche, or one side of several?' },
    role: {
      says: 'The parts these people play: who uses, who pays, who decides.',
      question: 'Do they pay, use, decide, or all of it?',
    },
    expects: {
      says: 'The types of relationship this segment expects of you.',
      question: 'How does this segment want to be treated?',
    },
    prefers: { says: 'The channels this segment likes best.', question: 'Where would they rather meet us?' },
    size: { says: 'How many there are: a number or a range.', question: 'How many of them are there?' },
    job: {
      says: 'Something they want to get done. It may have an id, so that a proposition can answer it.',
      question: 'What are they trying to get done?',
    },
    pain: {
      says: 'Something that annoys, costs or frightens them, and how much.',
      question: 'What makes it hard for them today?',
    },
    gain: { says: 'Something they hope for, and how much.', question: 'What would delight them?' },
  },
  cost: {
    kind: { says: 'How the cost behaves.', question: 'Does it grow with what we sell?' },
    for: { says: 'What it pays for.', question: 'What would we save it on?' },
    amount: {
      says: 'How much it is: a number or a range, a currency, and `per` what.',
      question: 'How much, and how often?',
    },
    share: { says: 'Its part of all costs, in percent.', question: 'How much of the whole is it?' },
  },
  revenue: {
    from: { says: 'The segments who pay it.', question: 'Who pays?' },
    for: { says: 'The propositions they pay for.', question: 'What are they really paying for?' },
    kind: { says: 'What sort of income it is.', question: 'Do they buy, rent, subscribe, or does another pay?' },
    pricing: { says: 'How the price comes about.', question: 'Is the price on a list, or made each time?' },
    amount: {
      says: 'How much it is: a number or a range, a currency, and `per` what.',
      question: 'How much, and how often?',
    },
    share: { says: 'Its part of all revenue, in percent.', question: 'How much of the whole is it?' },
  },
  hypothesis: {
    about: { says: 'The notes that depend on it.', question: 'Which notes fall if this is false?' },
    test: { says: 'How you find out.', question: 'What is the quickest way to find out?' },
    target: { says: 'What you would have to see to believe it.', question: 'Which result would convince us?' },
    status: { says: 'How far the test has come, and what it said.', question: 'Do we know yet?' },
    evidence: { says: 'What you saw.', question: 'What did we see?' },
  },
  hotspot: {
    on: { says: 'The notes where it hurts.', question: 'Where on the canvas is the trouble?' },
    from: { says: 'Where the insight comes from.', question: 'How do we know?' },
    severity: { says: 'How much it hurts.', question: 'How bad is it?' },
  },
  change: {
    on: { says: 'The notes it touches.', question: 'What on the canvas does it touch?' },
    from: { says: 'Where the insight comes from.', question: 'How do we know?' },
    severity: { says: 'How much it matters.', question: 'How much does it matter?' },
  },
  idea: {
    addresses: { says: 'The hotspots and changes it responds to.', question: 'What trouble does it deal with?' },
    changes: { says: 'The notes that would change.', question: 'What on the canvas would be different?' },
    pattern: { says: 'A known pattern that it follows.', question: 'Has somebody done it like this before?' },
    decision: { says: 'What you decided about it.', question: 'Do we do it?' },
    benefits: { says: 'What it brings, and how much.', question: 'What do we gain?' },
    costs: { says: 'What it takes, and how much.', question: 'What does it take?' },
    risks: { says: 'What may go wrong, and how badly.', question: 'What may go wrong?' },
    members: {
      says: 'Who sits on the board: words of the taxonomy, or texts.',
      question: 'Whose knowledge is at the table?',
    },
    agenda: {
      says: 'What the board talks about: words of the taxonomy, or texts.',
      question: 'What is it to talk about?',
    },
    meets: { says: 'How often the board meets.', question: 'How often do they meet?' },
  },
};
