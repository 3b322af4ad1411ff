import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/messages/catalogue.ts';
import { reviewOf } from '../../../src/views/review/review.ts';
import { reviewAsMarkdown } from '../../../src/views/review/review-as-markdown.ts';
import { compared } from '../changes/compared.ts';

const catalogue = catalogueOf('en');

function markdown(before: string, after: string): string {
  const { comparison, findings, taxonomy } = compared(before, after);
  return reviewAsMarkdown(reviewOf(comparison, findings, catalogue, taxonomy), catalogue);
}

describe('a review as Markdown', () => {
  it('keeps words of the language in findings as code', () => {
    const note = (service: string) =>
      `segment a "A" { kind niche }\nrelationship r "R" { with a  type self-service  service ${service} }`;
    expect(markdown(note('self'), note('full'))).toContain('Change `service` to `self`');
  });

  it('shows an id that is another as code', () => {
    expect(markdown('partner a "A"', 'partner b "A"')).toContain('its id is `b` now, no longer `a`');
  });

  it('parts what is gone from what is new by a space', () => {
    expect(markdown('partner a "All of one"', 'partner a "All of two"')).toContain('All of ~~one~~ **two**');
  });

  it('folds what comes after the first twenty notes, by whole blocks', () => {
    const [early, later] = ['early', 'later'].map((name) => readFileSync(`examples/reliance-jio-${name}.bmc`, 'utf8'));
    const text = markdown(early!, later!);
    const [seen, ...rest] = text.split('<details>');
    expect(rest.length).toBeGreaterThan(0);
    expect(seen).toContain('**Customer Relationships**');
    expect(seen!.split('\n').length).toBeLessThan(55);
    expect(text.match(/<details>/g)).toHaveLength(text.match(/<\/details>\n/g)!.length);
    for (const part of rest) expect(part).toMatch(/^<summary>and \d+ more<\/summary>\n\n/);
  });

  it('folds nothing of a few changes', () => {
    expect(markdown('', 'partner a "A"\npartner b "B"')).not.toContain('<details>');
  });
});
