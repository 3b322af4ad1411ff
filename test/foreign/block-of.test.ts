import { describe, expect, it } from 'vitest';
import { blockOf, plainNames } from '../../src/foreign/block-of.ts';
import { ledText, splitItems } from '../../src/foreign/split-items.ts';
import { suggestedTypes } from '../../src/foreign/suggest-types.ts';
import { blockNames, typeHints } from '../../src/messages/block-names.ts';
import { ALL_CATALOGUES } from '../../src/messages/catalogue.ts';
import { BLOCKS } from '../../src/taxonomy/elements.ts';
import { findTerm } from '../../src/taxonomy/lookup.ts';

describe('the name of a block', () => {
  it.each([
    ['4. Customer Relationships', 'relationship'],
    ['4 · Customer Relation', 'relationship'],
    ['4️⃣ Customer Relationships', 'relationship'],
    ['④ 顧客との関係', 'relationship'],
    ['❤️ Kundenbeziehungen (Customer Relationships)', 'relationship'],
    ['顧客との絆（Customer Relationships）', 'relationship'],
    ['关系【客户关系】', 'relationship'],
    ['**Key Partnerships**', 'partner'],
    ['Partners', 'partner'],
    ['Revenue Streams / Sustainability Logic', 'revenue'],
    ['Channels & Distribution', 'channel'],
    ['Building Block 3: Channels', 'channel'],
    ['keyPartners', 'partner'],
    ['key_partnerships', 'partner'],
    ['COST_STRUCTURE', 'cost'],
    ['valueProposition', 'proposition'],
    ['Our customers', 'segment'],
    ['Relations clients :', 'relationship'],
    ['Relación con los clientes', 'relationship'],
    ['RELACION CON LOS CLIENTES', 'relationship'],
    ['Atividades-chave', 'activity'],
    ['Ключевые партнёры', 'partner'],
    ['핵심 파트너', 'partner'],
  ])('%s names the block of a %s', (text, block) => {
    expect(blockOf(text)?.block).toBe(block);
  });

  it.each([
    'Risks: costs may rise',
    'Competitors',
    'How channels differ',
    'What our customers say about the price of it',
    '',
    '12',
    'Costs and revenue',
  ])('%s names none', (text) => {
    expect(blockOf(text)).toBeUndefined();
  });

  it('says nothing more than the name, or more', () => {
    expect(blockOf('3. Kanäle (Channels)')?.isBare).toBe(true);
    expect(blockOf('Channels – how we sell')?.isBare).toBe(false);
    expect(blockOf('Kundensegmente')?.isPlain).toBe(true);
    expect(blockOf('customers')?.isPlain).toBe(false);
  });

  it('is known in every language that this program speaks', () => {
    for (const { blocks } of ALL_CATALOGUES) {
      for (const block of BLOCKS) expect(blockOf(blocks[block].title)).toMatchObject({ block, isBare: true });
    }
  });

  it('stands for one block alone', () => {
    const names = BLOCKS.flatMap((block) =>
      Object.values(blockNames[block]).flatMap((each) => plainNames(each).map((name) => `${name} ${block}`)),
    );
    const once = [...new Set(names)].map((name) => name.slice(0, name.lastIndexOf(' ')));
    expect(once.filter((name, at) => once.indexOf(name) < at)).toEqual([]);
  });

  it('is there in eight languages and more, for every block', () => {
    for (const block of BLOCKS)
      expect(Object.keys(blockNames[block])).toEqual([
        'en',
        'de',
        'es',
        'pt',
        'fr',
        'it',
        'nl',
        'pl',
        'ru',
        'ja',
        'zh',
        'ko',
      ]);
  });
});

describe('a type is suggested', () => {
  it.each([
    ['Self-service kiosk', ['self-service']],
    ['Dedicated account manager', ['dedicated-personal-assistance']],
    ['Automated reminders and a forum', ['automated-services', 'communities']],
    ['コミュニティ', ['communities']],
    ['Community (blog, social media)', []],
    ['no chatbots', []],
    ['Trust-First', []],
    ['privacy', []],
    ['feedback', []],
  ])('by %s: %j', (text, types) => {
    expect(suggestedTypes(text)).toEqual(types);
  });

  it('by words for types that there are', () => {
    for (const type of Object.keys(typeHints)) expect(findTerm('type', type)?.alias).toBe(false);
  });
});

describe('a text of several items', () => {
  it.each([
    ['a\nb', ['a', 'b'], false],
    ['- a\n- b\n  and c', ['a', 'b and c'], false],
    ['• a • b', ['a', 'b'], false],
    ['a; b', ['a', 'b'], false],
    ['mills, farms, the co-op', ['mills', 'farms', 'the co-op'], true],
    ['mills, farms', ['mills', 'farms'], true],
    ['shops (in Rome, in Pisa), fairs, post', ['shops (in Rome, in Pisa)', 'fairs', 'post'], true],
    ['种子、肥料、工具', ['种子', '肥料', '工具'], true],
    ['Bread, baked at night by people who like it', ['Bread, baked at night by people who like it'], false],
    ['We bake, sell and deliver.', ['We bake, sell and deliver.'], false],
    ['12,000 a year', ['12,000 a year'], false],
  ])('%j', (text, items, byCommas) => {
    expect(splitItems(text)).toEqual({ items, byCommas });
  });

  it('is parted in time that grows with it', { timeout: 20_000 }, () => {
    const { items, byCommas } = splitItems(`${'1,2, '.repeat(100_000)}x`);
    expect([items.length, items[0], byCommas]).toEqual([100_001, '1,2', true]);
    const blank = splitItems(`a${' '.repeat(200_000)}b; c`).items;
    expect([blank.length, blank[1]]).toEqual([2, 'c']);
    expect(splitItems('a ;  ; b').items).toEqual(['a', 'b']);
  });

  it('has a title, and the rest of it, where it is long', () => {
    expect(ledText('Website: for awareness')).toEqual({ title: 'Website: for awareness', more: undefined });
    const long =
      'for everybody who has never heard of us and for all those who have forgotten us since the last summer';
    expect(ledText(`Website: ${long}`)).toEqual({ title: 'Website', more: long });
    expect(ledText(`We have one. ${long.replace('for', 'For')}.`)).toMatchObject({ title: 'We have one.' });
  });
});
