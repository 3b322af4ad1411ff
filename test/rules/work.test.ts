import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { check } from '../../src/rules/check.ts';
import { countWork } from '../support/count-work.ts';

const catalogue = catalogueOf('en');

/** Canvases of any size in which one element is tied to many, or a mistake is made many times. */
const SHAPES: Readonly<Record<string, (size: number) => string>> = {
  'one segment, reached by many channels, with many relationships': (size) =>
    `segment s "S" { expects communities }\n${lines(size, (n) => [
      `relationship r${n} "R" { with s  type personal-assistance }`,
      `channel c${n} "C" { for s  kind web }`,
    ])}`,
  'many segments, reached by all channels, with all relationships': (size) =>
    lines(size, (n) => [
      `segment s${n} "S" { expects communities }`,
      `relationship r${n} "R" { with all  type personal-assistance }`,
      `channel c${n} "C" { for all  kind phone }`,
    ]),
  'channels that reach their segments through one proposition': (size) =>
    lines(size, (n) => [`segment s${n} "S"`, `channel c${n} "C" { for p  kind web }`]) +
    `proposition p "P" { for ${list(size, 's')} }\nrelationship "R" { with all  type personal-assistance }`,
  'relationships with the same two segments, each reached by many channels': (size) =>
    `segment s "S"\nsegment t "T"\n${lines(size, (n) => [
      `relationship r${n} "R" { with s, t  type personal-assistance }`,
      `channel c${n} "C" { for s  kind web }`,
      `channel d${n} "D" { for t  kind web }`,
    ])}`,
  'channels that reach many segments through the same two propositions': (size) =>
    `segment t "T"\n${lines(size, (n) => [
      `segment s${n} "S"`,
      `channel c${n} "C" { for p, q  kind web }`,
      `relationship r${n} "R" { with t  type self-service  via c${n} }`,
    ])}proposition p "P" { for ${list(size, 's')} }\nproposition q "Q" { for ${list(size, 's')} }`,
  'relationships through channels that miss their segments': (size) =>
    lines(size, (n) => [`relationship r${n} "R" { with s  type self-service  via c }`]) +
    'segment s "S"\nsegment t "T"\nchannel c "C" { for t }',
  'one relationship through many channels that miss its segments': (size) =>
    lines(size, (n) => [`channel c${n} "C" { for t }`]) +
    `segment s "S"\nsegment t "T"\nrelationship "R" { with s  type self-service  via ${list(size, 'c')} }`,
  'relationships with nobody and of no type': (size) => lines(size, (n) => [`relationship r${n} "R"`]),
  'references to nothing': (size) => lines(size, (n) => [`channel c${n} "C" { for x${n}  by y${n} }`]),
  'references that cannot stand there': (size) => lines(size, (n) => [`channel c${n} "C" { for c${n}, all  by c }`]),
  'titles without an id that are referred to': (size) =>
    lines(size, (n) => [`partner "P ${n}"`, `channel c${n} "C" { by p-${n} }`]),
  'ids that are taken': (size) => lines(size, () => ['segment s "S" { pain p "P"  pain p "P" }']),
  'needs of one segment, all answered': (size) =>
    `segment s "S" { ${lines(size, (n) => [`pain p${n} "P"`])} }\nproposition p "P" { relieves ${list(size, 'p')} }`,
  'unknown words, lists without commas and misplaced facts': (size) =>
    lines(size, (n) => [
      `relationship r${n} "R" { type foo bar ${n}  via "C"  for r, s  with }`,
      'kind x',
      'segmnt y {',
    ]),
  'one property stated again and again': (size) =>
    `segment s "S" { ${lines(size, () => ['kind niche', 'note "N"', 'size €1'])} }`,
  'everything with all of everything': (size) =>
    `canvas "C" { stage grow }\nhypothesis "H" { about p }\nproposition p "P" { for all }\n${lines(size, (n) => [
      `segment s${n} "S" { kind mass-market  expects communities  prefers c${n} }`,
      `relationship r${n} "R" { with all  type dedicated-personal-assistance  motive acquisition  needs m  status planned }`,
      `relationship t${n} "T" { with all  type personal-assistance  motive retention  needs k${n} }`,
      `channel c${n} "C" { for p  kind reseller  phases purchase }`,
      `revenue v${n} "V" { from all  for p  kind asset-sale  amount 1 EUR per year }`,
      `cost x${n} "X" { for r${n}, m  amount 5 EUR per year }`,
      `resource k${n} "K" { kind physical  for p }`,
    ])}resource m "M" { kind physical }`,
  'one segment with many relationships, channels, revenues and costs': (size) =>
    `segment s "S" { expects communities  prefers ${list(size, 'c')} }\n${lines(size, (n) => [
      `relationship r${n} "R" { with s  type personal-assistance, co-creation  motive retention  via c${n}  needs k }`,
      `relationship t${n} "T" { with s  type communities  listens surveys  needs k${n} }`,
      `channel c${n} "C" { for s  kind store  owner partner-owned  phases purchase }`,
      `revenue v${n} "V" { from s  kind asset-sale  amount 1 EUR per year }`,
      `cost x${n} "X" { for k${n}  amount 5 EUR per year }`,
      `resource k${n} "K" { kind physical  for t${n} }`,
      `cost y${n} "Y" { for k  amount 5 EUR per year }`,
    ])}resource k "K" { kind physical }`,
  'segments that many propositions tell apart': (size) =>
    lines(size, (n) => [
      `segment s${n} "S" { expects self-service }`,
      `proposition p${n} "P" { for s${n} }`,
      `channel c${n} "C" { for p${n}  kind web }`,
      `relationship r${n} "R" { with s${n}  type communities  via c${n} }`,
      `revenue v${n} "V" { from s${n} }`,
    ]),
  'notes that are tied to nothing, and amounts in many currencies': (size) =>
    lines(size, (n) => [
      `resource r${n} "R"`,
      `activity a${n} "A"`,
      `partner p${n} "P"`,
      `cost c${n} "C" { amount ${n} EUR per year }`,
      `revenue v${n} "V" { kind subscription  amount ${n} USD per year }`,
      `channel k${n} "K"`,
      `proposition q${n} "Q"`,
    ]),
  'one resource that everything needs': (size) =>
    `resource r "R"\n${lines(size, (n) => [
      `relationship l${n} "L" { with all  type self-service  needs r }`,
      `partner p${n} "P" { provides r }`,
      `cost c${n} "C" { for r }`,
    ])}`,
  'needs of one id in many segments, answered for all': (size) =>
    lines(size, (n) => [
      `segment s${n} "S" { pain p "P"  pain q${n} "Q" }`,
      `proposition o${n} "O" { for all  relieves p, q${n} }`,
    ]),
  'needs of the same ids in many segments, each offer for all of them': (size) => {
    const few = Math.ceil(Math.sqrt(size));
    const needs = Array.from({ length: few }, (_, n) => `pain p${n} "P"`).join('  ');
    return (
      lines(few, (n) => [`segment s${n} "S" { ${needs} }`]) +
      lines(few, (n) => [`proposition o${n} "O" { for ${list(few, 's')}  relieves ${list(few, 'p')} }`])
    );
  },
  'answers to the needs of others': (size) =>
    `segment a "A"\nsegment b "B" { ${lines(size, (n) => [`pain p${n} "P"`])} }\n` +
    `proposition o "O" { for a  relieves ${list(size, 'p')} }\n` +
    lines(size, (n) => [`proposition o${n} "O" { for a  relieves p${n} }`]),
  'segments that only some phases reach, through propositions and directly': (size) =>
    `${lines(size, (n) => [
      `segment s${n} "S"`,
      `channel c${n} "C" { for s${n}, o  phases purchase }`,
      `channel d${n} "D" { for all  phases awareness }`,
    ])}proposition o "O" { for ${list(size, 's')} }`,
  'subscriptions of all, retained by nobody': (size) =>
    lines(size, (n) => [
      `segment s${n} "S"`,
      `relationship r${n} "R" { with all  type self-service  motive upselling }`,
      `revenue v${n} "V" { from all  kind subscription }`,
    ]),
  'hotspots and ideas, all about all': (size) =>
    `revenue v "V" { from all  kind asset-sale }\nhotspot h "H"\n${lines(size, (n) => [
      `hotspot h${n} "H"`,
      `change g${n} "G"`,
      `idea i${n} "I" { pattern product-service-system  decision adopt  addresses h  changes v }`,
      `idea b${n} "B" { pattern customer-sustainability-board  addresses h }`,
      `hypothesis y${n} "Y" { about v  status refuted }`,
      `hypothesis z${n} "Z" { about v  test "T" }`,
    ])}`,
};

function lines(size: number, each: (n: number) => readonly string[]): string {
  return Array.from({ length: size }, (_, n) => `${each(n).join('\n')}\n`).join('');
}

function list(size: number, prefix: string): string {
  return Array.from({ length: size }, (_, n) => `${prefix}${n}`).join(', ');
}

describe('the work of checking', () => {
  it.each(Object.entries(SHAPES))('grows no faster than the canvas: %s', (_, shape) => {
    const [small, large] = [100, 400].map((size) => {
      const canvas = readCanvas(shape(size));
      return countWork(() => check(canvas, { catalogue }));
    });
    expect(small).toBeGreaterThan(100);
    expect(large! / small!).toBeLessThan(5);
  });
});
