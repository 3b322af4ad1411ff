import { expect, it } from 'vitest';
import { restoredSource } from '../../src/extension/preview-state.ts';

it('knows the canvas and the lock of what the page remembered', () => {
  const state = { uri: 'file:///a.bmc', locked: true, zoom: 'fit', scroll: { x: 0, y: 0.5 } };
  expect(restoredSource(state)).toEqual({ uri: 'file:///a.bmc', locked: true });
});

it('follows where the lock was not remembered', () => {
  expect(restoredSource({ uri: 'file:///a.bmc' })).toEqual({ uri: 'file:///a.bmc', locked: false });
});

it.each([undefined, null, 'file:///a.bmc', 7, {}, { uri: 7 }])('restores nothing from %j', (state) => {
  expect(restoredSource(state)).toBeUndefined();
});
