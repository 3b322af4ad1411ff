import fc from 'fast-check';
import { canvasTexts, quoted, titles } from './canvas-texts.ts';

/** What only views beside the canvas show: needs and answers, ratings, statuses, tests. */
const extras: fc.Arbitrary<string> = fc
  .array(
    fc.record({
      title: titles,
      level: fc.constantFrom('', 'low', 'medium', 'high', 'enormous'),
      turn: fc.nat(50),
      sort: fc.constantFrom('job', 'pain', 'gain'),
      status: fc.constantFrom('planned', 'assumed', 'retiring', 'established', 'unheard-of'),
    }),
    { maxLength: 12 },
  )
  .map((drafts) =>
    drafts
      .map(({ level, sort, status, title, turn }, at) => {
        const said = quoted(title);
        const answers = { job: 'offers', pain: 'relieves', gain: 'creates' }[sort];
        const before = (wanted: number) => (at === 0 ? '' : `x${(turn + wanted) % at}`);
        return [
          `segment x${at} ${said} { ${sort} need ${level} ${said}  ${sort} n${turn} ${said}  expects communities, personal-assistance }`,
          `proposition p${at} ${said} { for x${at} ${at > 0 ? `, ${before(1)}` : ''}  ${answers} need ${said}  ${answers} ${said}  ${answers} nobody }`,
          `relationship r${at} ${said} { with x${at} ${at > 0 ? `, ${before(2)}` : ''}  type communities  status ${status}  motive upselling }`,
          `hotspot h${at} ${said} { on r${at}  severity ${level || 'low'}  from swot }`,
          `idea i${at} ${said} { addresses h${at} ${turn % 3 === 0 && at > 0 ? `, h${turn % at}` : ''}  changes r${at}  benefits ${level} ${said}  costs ${said}  risks high ${said}, low ${said}  decision explore  members ${said}  agenda ${said} }`,
          `hypothesis y${at} ${said} { about r${at}, i${at}  test ${said}  target ${said}  evidence ${said}  status refuted }`,
        ].join('\n');
      })
      .join('\n'),
  );

/** Whole canvases as text, of no note to a few hundred, with all that the views show. */
export const viewTexts: fc.Arbitrary<string> = fc
  .tuple(fc.option(canvasTexts), extras)
  .map(([canvas, more]) => `${canvas ?? ''}\n${more}`);
