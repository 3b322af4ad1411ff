import { hostname } from 'node:os';
import { describe, expect, it } from 'vitest';
import { isAllowedHost } from '../../src/site/allowed-host.ts';

describe('what a server answers to', () => {
  it.each(['localhost', 'localhost:8262', '127.0.0.1:1', '[::1]:8262', 'LOCALHOST:80'])(
    'on loopback is %s',
    (called) => {
      expect(isAllowedHost(called, 'localhost')).toBe(true);
    },
  );

  it.each([
    undefined,
    '',
    'evil.example',
    'localhost.evil.example',
    'evil.example:8262',
    '127.0.0.1.evil.example',
    '10.0.0.5',
    'localhost@evil.example',
    '[::1',
    'localhost:8262:1',
    '[::2]:1',
    'a b',
  ])('on loopback is not %s', (called) => {
    expect(isAllowedHost(called, '127.0.0.1')).toBe(false);
  });

  it('elsewhere is also its own name, this machine’s, and any address in numbers', () => {
    for (const called of ['10.0.0.5:8262', '[fe80::1]', 'plans.local', hostname(), 'localhost']) {
      expect(isAllowedHost(called, 'plans.local')).toBe(true);
    }
    expect(isAllowedHost('evil.example', '0.0.0.0')).toBe(false);
  });
});
