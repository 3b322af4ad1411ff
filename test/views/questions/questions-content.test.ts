import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/messages/catalogue.ts';
import { contentOf, rowsSaid } from '../table/said.ts';

const TEXT = `segment a "A" { expects self-service }
relationship r "R" { with a  status planned }`;

describe('the view of the questions', () => {
  it('has each question once, with its answers and what is open', () => {
    const content = contentOf('questions', TEXT);
    const asked = content.sections.flatMap(({ rows }) => rows.map(({ head }) => head.heading));
    expect([...asked].sort()).toEqual(Object.values(catalogueOf('en').questions.ask).sort());
    const said = rowsSaid(content);
    expect(said[0]).toEqual([[], ['A | self-service']]);
    expect(said[2]).toEqual([[], ['[R | Write ‘motive’ in “R”.]']]);
  });

  it('counts what is answered, of all and of each group', () => {
    const { caption, sections } = contentOf('questions', TEXT);
    expect(sections[0]!.title?.aside).toBe('2 of 2 answered');
    expect(sections[1]!.title?.aside).toBe('0 of 3 answered');
    expect(caption.summary).toMatch(/^\d of 12 questions are answered$/);
    const states = sections.flatMap(({ rows }) => rows.flatMap(({ head }) => head.states?.map(({ words }) => words)));
    expect(states.slice(0, 3)).toEqual(['answered', 'answered', '1 open']);
  });

  it('asks of nobody in particular where nobody is there yet', () => {
    const [row] = rowsSaid(contentOf('questions', ''));
    expect(row![1]).toEqual(['[Write a ‘segment’ for each group of customers.]']);
  });
});
