import { expect, it } from 'vitest';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { doubtsOf } from '../../src/model/doubts.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { check } from '../../src/rules/check.ts';
import { nameList } from '../../src/rules/name-list.ts';
import { placedRelationships } from '../../src/rules/relationship/placed.ts';
import { isOfMode } from '../../src/rules/relationship/stated-types.ts';

it.each([
  ['', false],
  ['relationship r "R" { with a }', false],
  ['relationship r "R" { with all }', false],
  ['relationship r "R" { type communities }', true],
  ['relationship r "R" { with nobody }', true],
  ['relationship r "R" { with a }\nrelationship s "S" { motive retention }', true],
])('whether some relationship may be with any segment: %s', (text, expected) => {
  const canvas = readCanvas(`segment a "A"\n${text}\n`);
  expect(placedRelationships(canvas).anyAdrift).toBe(expected);
});

it('each relationship is with those it names, once, or with all', () => {
  const { byId, ...canvas } = readCanvas(
    'segment a\nsegment b\nrelationship r { with a, a }\nrelationship s { with all }\n',
  );
  const { naming, withAll } = placedRelationships({ byId, ...canvas });
  expect(naming(byId.get('a')!).map(({ id }) => id)).toEqual(['r']);
  expect(naming(byId.get('b')!)).toEqual([]);
  expect(withAll.map(({ id }) => id)).toEqual(['s']);
});

it('a message names twelve at most, and counts all', () => {
  const { elements } = readCanvas('partner "P"\n'.repeat(20));
  expect(nameList(elements)).toEqual({ first: elements.slice(0, 12), count: 20 });
  expect(nameList(new Set(elements.slice(0, 3)))).toEqual({ first: elements.slice(0, 3), count: 3 });
});

it.each([
  ['advertising', true],
  ['brokerage', true],
  ['subscription', false],
])('a revenue of %s without a segment: whether a third party pays', (kind, thirdParty) => {
  const canvas = readCanvas(`segment a "A"\nrevenue r "R" { from a }\nrevenue s "S" { kind ${kind} }\n`);
  const [found] = check(canvas, { catalogue: catalogueOf('en') }).filter(
    ({ code }) => code === 'revenue/needs-segment',
  );
  expect(found?.args).toMatchObject({ thirdParty });
});

it.each([
  ['type personal-assistance, self-service', true],
  ['type self-service, personal-assistance', true],
  ['type self-service  mode personal', false],
  ['mode personal', true],
  ['type personal-assistance, sometimes', false],
])('a relationship is personal by one of its types or, without one, as it says: %s', (text, expected) => {
  const canvas = readCanvas(`relationship r "R" { ${text} }`);
  expect(isOfMode(canvas.byId.get('r')!, 'personal', doubtsOf(canvas))).toBe(expected);
});
