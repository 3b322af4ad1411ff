import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { countLenses, previewPlace } from '../../src/server/code-lenses/code-lenses.ts';

const CANVAS = `canvas "Bank"
segment rich "Wealthy families"
segment young "Young savers" {
  role user
}
proposition advice "Advice" {
  for rich
}
channel branch "Branch" { for advice }
channel app "App" {
  for all
}
relationship banker "A named banker" {
  with rich
  via branch
  needs people
}
resource people "Bankers" { for advice }
activity visits "Visits" {
  for banker
}
cost pay "Pay" {
  for banker
}
hypothesis h "H" { about banker }
`;

const lenses = (text: string, language = 'en') => countLenses(readCanvas(text), catalogueOf(language));
const titles = (text: string, language?: string) =>
  Object.fromEntries(lenses(text, language).map(({ element, title }) => [element.id, title]));

describe('code lenses', () => {
  it('count what depends on an element, relationships and channels first', () => {
    expect(titles(CANVAS)).toEqual({
      rich: '1 relationship · 2 channels · 1 value proposition',
      young: 'no relationship yet · 1 channel',
      advice: '1 channel',
      banker: '1 cost · 1 hypothesis',
      visits: '1 relationship',
    });
  });

  it('say with the title of the note what they list', () => {
    const [rich] = lenses(CANVAS);
    expect(rich?.hasPlaces).toBe(true);
    expect(lenses('segment')[0]?.hasPlaces).toBe(false);
    expect(rich?.tooltip).toBe('Shows what depends on “Wealthy families”.');
  });

  it('leave rows of notes together, and elements alone that nothing depends on', () => {
    expect(titles('resource r "R"\nrelationship a "A" { needs r }\nrelationship b "B" {\n}')).toEqual({});
  });

  it('stand above segments from their first word on', () => {
    expect(lenses('segment').map(({ title }) => title)).toEqual(['no relationship yet']);
    expect(titles('segment a "A" {\nrelationship r "R" {\n  with a')).toEqual({ a: '1 relationship' });
  });

  it('speak German', () => {
    expect(titles(CANVAS, 'de').rich).toBe('1 Kundenbeziehung · 2 Kanäle · 1 Wertangebot');
  });
});

describe('the lens of the preview', () => {
  it('stands above the header, else above the first element', () => {
    expect(previewPlace(readCanvas('segment a "A"\ncanvas "C"'))?.keyword).toBe('canvas');
    expect(previewPlace(readCanvas('// a\nsegment a "A"\nchannel'))?.keyword).toBe('segment');
    expect(previewPlace(readCanvas('what'))).toBeUndefined();
  });
});
