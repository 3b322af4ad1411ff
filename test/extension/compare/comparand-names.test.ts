import { describe, expect, it } from 'vitest';
import { comparandIn, fitsEveryCanvas, isSame, nameOf } from '../../../src/extension/compare/comparand-names.ts';
import { compareTextsOf } from '../../../src/messages/editor-texts.ts';
import type { Comparand } from '../../../src/protocol/comparing.ts';

const HEAD: Comparand = { kind: 'revision', ref: 'HEAD', name: 'HEAD' };
const OTHER: Comparand = { kind: 'file', uri: 'file:///canvases/old%20bank%20%C3%A4.bmc' };

describe('what is remembered of a comparison', () => {
  it.each<Comparand>([HEAD, { ...HEAD, uri: 'file:///a.bmc' }, OTHER, { kind: 'saved' }, { kind: 'nothing' }])(
    'is read again: %j',
    (against) => {
      expect(comparandIn(JSON.parse(JSON.stringify(against)))).toEqual(against);
    },
  );

  it('holds no text and nothing else that was put there', () => {
    expect(comparandIn({ ...HEAD, text: 'canvas' })).toEqual(HEAD);
  });

  it.each([
    undefined,
    null,
    7,
    'HEAD',
    [],
    {},
    { kind: 'revision' },
    { kind: 'revision', ref: 'HEAD', name: 7 },
    { kind: 'file' },
  ])('is nothing where it is %j', (remembered) => {
    expect(comparandIn(remembered)).toBeUndefined();
  });
});

describe('what a canvas is compared with', () => {
  const texts = compareTextsOf('en');
  const named = (against: Comparand, path = '/canvases/bank.bmc') => nameOf(against, path, texts);

  it('is called as readers know it', () => {
    expect(named(HEAD)).toBe('HEAD');
    expect(named(OTHER)).toBe('old bank ä.bmc');
    expect(named({ kind: 'saved' })).toBe('the last save');
    expect(named({ kind: 'nothing' })).toBe('an empty canvas');
  });

  it('is told with its folder where its name is that of the canvas', () => {
    expect(named({ kind: 'file', uri: 'file:///canvases/2024/bank.bmc' })).toBe('2024/bank.bmc');
    expect(named({ kind: 'file', uri: 'vscode-vfs://github/a/b/bank.bmc?x#y' })).toBe('b/bank.bmc');
  });

  it('is called somehow where its address is broken', () => {
    expect(named({ kind: 'file', uri: 'file:///100%.bmc' })).toBe('100%.bmc');
  });

  it('is the same under another name, and not of another file', () => {
    expect(isSame(HEAD, { ...HEAD, name: 'the last commit' })).toBe(true);
    expect(isSame(HEAD, { ...HEAD, uri: 'file:///a.bmc' })).toBe(false);
    expect(isSame(HEAD, undefined)).toBe(false);
    expect(isSame({ kind: 'saved' }, { kind: 'nothing' })).toBe(false);
  });

  it('makes sense for another canvas where it names no file', () => {
    expect([HEAD, { kind: 'saved' } as const].map(fitsEveryCanvas)).toEqual([true, true]);
    expect([OTHER, { kind: 'nothing' } as const, { ...HEAD, uri: 'file:///a.bmc' }].map(fitsEveryCanvas)).toEqual([
      false,
      false,
      false,
    ]);
  });
});
