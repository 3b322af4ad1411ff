import { many } from '../counted.ts';
import type { portfolio as english } from '../english/portfolio.ts';
import type { Texts } from '../texts.ts';

/** Was über viele Canvases zusammen gesagt wird. */
export const portfolio: Texts<typeof english> = {
  title: 'Canvas-Portfolio',
  summary: ({ canvases, withErrors, troubled }) =>
    [
      many(canvases, 'Canvas', 'Canvases'),
      ...(withErrors > 0 ? [`${withErrors} mit Fehlern`] : []),
      ...(troubled > 0 ? [`${troubled} nicht ganz lesbar`] : []),
    ].join(', '),
  untitled: 'ohne Titel',
  abbreviations: {
    partner: 'SP',
    activity: 'SA',
    resource: 'SR',
    proposition: 'WA',
    relationship: 'KB',
    channel: 'KN',
    segment: 'KS',
    cost: 'K€',
    revenue: 'E€',
  },
  blocks: 'Notizen je Feld',
  keyOf: (blocks) =>
    `${Object.entries(blocks)
      .map(([letters, block]) => `${letters}: ${block}`)
      .join(', ')}.`,
  columns: {
    canvas: 'Canvas',
    stage: 'Phase',
    errors: 'Fehler',
    warnings: 'Warnungen',
    questions: 'Offene Fragen',
    notes: 'Notizen',
    path: 'Datei',
    reason: 'Grund',
    kind: 'Art des Segments',
    segment: 'Kundensegment',
    segments: 'Segmente',
    without: 'Keine',
    note: 'Titel',
    hypothesis: 'Hypothese',
    canvases: 'Anzahl',
    where: 'In',
  },
  canvases: { heading: 'Alle Canvases', none: 'Kein Canvas passt.' },
  trouble: 'Nicht ganz lesbar',
  unreadable: 'Die Datei ist nicht lesbar. Prüfen, ob sie da ist und gelesen werden darf.',
  kinds: {
    heading: 'Welche Beziehungen für welche Arten von Segmenten',
    remark: 'Wie viele Segmente jeder Art eine Beziehung jedes Typs haben.',
    none: 'Es gibt keine Segmente.',
  },
  kindless: 'Art nicht genannt',
  segments: {
    heading: 'Welche Beziehungen für welche Segmente',
    remark: 'In wie vielen Canvases ein Segment dieses Titels eine Beziehung jedes Typs hat.',
    none: 'Es gibt keine Segmente.',
  },
  shared: {
    partner: { heading: 'Partner mehrerer Canvases', none: 'Keine zwei Canvases nennen denselben Partner.' },
    segment: { heading: 'Segmente mehrerer Canvases', none: 'Keine zwei Canvases nennen dasselbe Segment.' },
    channel: { heading: 'Kanäle mehrerer Canvases', none: 'Keine zwei Canvases nennen denselben Kanal.' },
  },
  hypotheses: {
    heading: 'In mehreren Canvases offene Hypothesen',
    none: 'Keine zwei Canvases ruhen auf derselben Hypothese, die noch offen ist.',
  },
  placeWith: ({ place, remark }) => `${place} (${remark})`,
  moreCanvases: ({ count }) => `${count} weitere`,
  more: ({ count }) => `Und ${count} weitere; bmc portfolio --format json nennt alle.`,
  page: {
    first: 'Was zuerst anzusehen ist',
    errors: 'Fehler, die zu beheben sind',
    warnings: 'Warnungen',
    questions: 'Die meisten offenen Fragen',
    relationships: 'Beziehungen',
    others: ({ count }) =>
      `Und ${count === 1 ? 'ein weiteres Canvas, in dem' : `${count} weitere Canvases, in denen`} weniger zu tun ist. Die Ansicht „Canvases im Ordner“ im Explorer zeigt alle.`,
    more: ({ count }) =>
      `Und ${count} weitere. Um sie zu sehen, die Canvases in der Ansicht „Canvases im Ordner“ filtern und das Portfolio noch einmal zeigen.`,
    none: 'Gefragt, und nicht gefunden',
  },
};
