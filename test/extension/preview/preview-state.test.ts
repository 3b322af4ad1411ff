import { expect, it } from 'vitest';
import { restoredSource } from '../../../src/extension/preview/preview-state.ts';

it('knows the canvas, the lock, the view and the presentation of what the page remembered', () => {
  const state = { uri: 'file:///a.bmc', locked: true, view: 'fit', places: {}, presenting: { step: 'cost' } };
  expect(restoredSource(state)).toEqual({ uri: 'file:///a.bmc', locked: true, view: 'fit', presented: true });
});

it('follows where the lock was not remembered', () => {
  expect(restoredSource({ uri: 'file:///a.bmc' })).toEqual({
    uri: 'file:///a.bmc',
    locked: false,
    view: 'canvas',
    presented: false,
  });
});

it.each([undefined, null, 'file:///a.bmc', 7, {}, { uri: 7 }])('restores nothing from %j', (state) => {
  expect(restoredSource(state)).toBeUndefined();
});

it.each(['drawing', 7, 'toString'])('shows the canvas where the view is %j', (view) => {
  expect(restoredSource({ uri: 'file:///a.bmc', view })?.view).toBe('canvas');
});

it('knows with what the canvas was compared, where that makes sense', () => {
  const against = { kind: 'revision', ref: 'main', name: 'main' };
  expect(restoredSource({ uri: 'file:///a.bmc', view: 'changes', against })?.against).toEqual(against);
  expect(restoredSource({ uri: 'file:///a.bmc', view: 'changes', against: { kind: 'dream' } })).not.toHaveProperty(
    'against',
  );
});
