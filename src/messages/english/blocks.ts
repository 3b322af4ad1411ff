/** The blocks of the canvas and what stands beside it: how a reader knows them, and the question each answers. */
export const blocks = {
  partner: { one: 'partner', title: 'Key Partners', question: 'Who helps us?' },
  activity: { one: 'activity', title: 'Key Activities', question: 'What must we do well?' },
  resource: { one: 'resource', title: 'Key Resources', question: 'What do we need?' },
  proposition: { one: 'value proposition', title: 'Value Propositions', question: 'What do we do for them?' },
  relationship: { one: 'relationship', title: 'Customer Relationships', question: 'What does each segment expect?' },
  channel: { one: 'channel', title: 'Channels', question: 'How do we reach them?' },
  segment: { one: 'segment', title: 'Customer Segments', question: 'For whom?' },
  cost: { one: 'cost', title: 'Cost Structure', question: 'What does it cost?' },
  revenue: { one: 'revenue', title: 'Revenue Streams', question: 'For what do they pay?' },
  canvas: { one: 'canvas header', title: 'Canvas', question: 'Which business, at which stage?' },
  hypothesis: { one: 'hypothesis', title: 'Hypotheses', question: 'What must be true for this to work?' },
  hotspot: { one: 'hotspot', title: 'Hotspots', question: 'Where does it hurt?' },
  change: { one: 'change', title: 'Changes', question: 'What is changing around us?' },
  idea: { one: 'idea', title: 'Ideas', question: 'What could we do about it?' },
};
