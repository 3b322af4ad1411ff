import { describe, expect, it } from 'vitest';
import { createStockLanguage } from '../../scripts/parser/stock-language.ts';
import { BmcLanguageMetaData } from '../../src/language/generated/module.ts';
import { createStockParser } from '../support/stock-parser.ts';
import { treeDifference } from '../support/tree-difference.ts';
import { examples, shortTexts } from './sample-texts.ts';

describe('the grammar', () => {
  it('has no alternatives that one token does not tell apart', () => {
    // Langium has the grammar looked at where a language is under development.
    const metaData = { ...BmcLanguageMetaData, mode: 'development' as const };
    expect(() => createStockLanguage({ LanguageMetaData: () => metaData }).parser.LangiumParser).not.toThrow();
  });

  it('is read as if the parser looked as far ahead as it takes, and mended errors', () => {
    const near = createStockParser();
    const far = createStockParser({ recoveryEnabled: true });
    for (const [name, text] of [...shortTexts, ...examples]) {
      for (const broken of [text, text.slice(text.length / 3), text.replaceAll('}', ''), text.replaceAll('{', '')]) {
        expect(treeDifference(near(broken).value, far(broken).value), name).toBeUndefined();
      }
    }
  });
});
