import { describe, expect, it } from 'vitest';
import { fileNameOf, titleOf } from '../../src/templates/canvas-name.ts';

describe('the name of a new file', () => {
  it.each([
    ['Private bank', 'private-bank.bmc'],
    ['private-bank.bmc', 'private-bank.bmc'],
    ['Grüne Wärme GmbH & Co. KG', 'grüne-wärme-gmbh-co.-kg.bmc'],
    ['Version 2.0', 'version-2.0.bmc'],
    ['हिन्दी कैनवास', 'हिन्दी-कैनवास.bmc'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j.bmc'],
    ['.hidden.', 'hidden.bmc'],
    ['???', 'canvas.bmc'],
    ['.bmc', 'canvas.bmc'],
  ])('for %s is %s', (name, file) => {
    expect(fileNameOf(name, 'canvas')).toBe(file);
  });
});

describe('the title of a new canvas', () => {
  it.each([
    ['Private bank', 'Private bank'],
    ['private-bank', 'Private bank'],
    ['private_bank.bmc', 'Private bank'],
    ['Car sharing – Berlin', 'Car sharing – Berlin'],
    ['well-being for all', 'well-being for all'],
    ['éclair', 'Éclair'],
    ['.bmc', ''],
  ])('called %s is %s', (name, title) => {
    expect(titleOf(name)).toBe(title);
  });
});
