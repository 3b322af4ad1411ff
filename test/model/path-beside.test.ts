import { describe, expect, it } from 'vitest';
import { readCanvas } from '../../src/model/lower.ts';
import { isPathBeside, pathsBeside } from '../../src/model/path-beside.ts';

describe('a path beside a canvas', () => {
  it.each(['bank.bmc', 'clients/bank.bmc', '../bank.bmc', ' bank.bmc ', 'é:x'])('is %j', (path) => {
    expect(isPathBeside(path)).toBe(true);
  });

  it.each(['', '  ', '/etc/passwd', '\\\\host\\share', '//host/share', 'C:\\x', 'c:x', 'https://host/x', ' file:///x'])(
    'is not %j',
    (path) => {
      expect(isPathBeside(path)).toBe(false);
    },
  );

  it('is named once, as it is written, and never one elsewhere', () => {
    const canvas = readCanvas('canvas "A" { from "b.bmc", "/b.bmc", "c.bmc", "b.bmc" }');
    expect(pathsBeside(canvas)).toEqual(['b.bmc', 'c.bmc']);
    expect(pathsBeside(readCanvas('segment a "A"'))).toEqual([]);
  });
});
