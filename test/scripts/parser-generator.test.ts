import { EmptyFileSystem, type GrammarAST, URI } from 'langium';
import { createLangiumGrammarServices } from 'langium/grammar';
import { describe, expect, it } from 'vitest';
import { expectTotal } from '../../scripts/parser/expect-total.ts';
import { expectDecisions } from '../../scripts/parser/first-tokens.ts';
import { readRules } from '../../scripts/parser/read-rules.ts';
import { writeParser } from '../../scripts/parser/write-parser.ts';

/* What the generator of the parser makes of small grammars, and what it says of those that it knows nothing of. */

const { shared } = createLangiumGrammarServices(EmptyFileSystem);
const TERMINALS = String.raw`
  terminal WORD: /[a-z]+/;
  terminal NUMBER: /[0-9]+/;
  terminal INT returns number: /[0-9]+/;
  hidden terminal SPACE: /\s+/;`;
let count = 0;

/** The rules of a grammar that begins with these. */
async function rulesOf(rules: string): Promise<ReturnType<typeof readRules>> {
  count += 1;
  const uri = URI.parse(`memory:///small-${count}.langium`);
  const text = `grammar Small ${rules} ${TERMINALS}`;
  const document = shared.workspace.LangiumDocumentFactory.fromString<GrammarAST.Grammar>(text, uri);
  shared.workspace.LangiumDocuments.addDocument(document);
  await shared.workspace.DocumentBuilder.build([document], { validation: false });
  expect(document.parseResult.parserErrors, text).toEqual([]);
  return readRules(document.parseResult.value);
}

describe('the generator of the parser', () => {
  it.each([
    ['no entry', 'Root: name=WORD;', 'no entry rule'],
    ['a rule that leads back to itself', "entry Root: '(' inner=Root ')' | name=WORD;", 'leads back to itself'],
    ['an action', 'entry Root: {infer Other} name=WORD;', 'Action'],
    ['an unordered group', 'entry Root: (one=WORD & two=NUMBER);', 'UnorderedGroup'],
    ['a fragment', 'entry Root: Part; fragment Part: name=WORD;', 'fragment'],
    ['a data type rule', "entry Root: name=Path; Path returns string: WORD ('.' WORD)*;", 'data type rule'],
    ['an infix rule', "entry Root: sum=Sum; infix Sum on Leaf: '+'; Leaf: name=WORD;", 'infix'],
    ['parameters', 'entry Root: part=Part<true>; Part<x>: <x> name=WORD;', 'arguments'],
    ['a call without an assignment', 'entry Root: Part; Part: name=WORD;', 'without an assignment'],
    ['a noted call', 'entry Root: part?=Part; Part: name=WORD;', '?='],
    ['a terminal whose text is converted', 'entry Root: size=INT;', 'converted'],
    ['a reference to several', 'entry Root: name=WORD to=[+Root:WORD];', 'several'],
    ['a list of references', 'entry Root: name=WORD to+=[Root:WORD]*;', 'not set by ='],
    ['a reference without a terminal', 'entry Root: name=WORD to=[Root];', 'does not name its terminal'],
  ])('refuses %s', async (_, rules, told) => {
    await expect(rulesOf(rules)).rejects.toThrow(told);
  });

  it.each([
    ['two alternatives that begin alike', 'entry Root: (one=WORD | two=WORD)*;', 'begin with `WORD`'],
    ['an alternative that may be nothing', 'entry Root: one=WORD | two=NUMBER?;', 'may be nothing'],
    ['a repeated part that may be nothing', 'entry Root: (one=WORD? two=NUMBER?)*;', 'inside may be nothing'],
    ['a call of a rule that may be nothing', 'entry Root: part=Part; Part: name=WORD?;', 'Part, which may be nothing'],
  ])('refuses %s', async (_, rules, told) => {
    const read = await rulesOf(rules);
    expect(() => expectDecisions(read)).toThrow(told);
  });

  it.each([
    ['does not begin', 'entry Root: names+=WORD*;', 'No rule reads the last of: NUMBER'],
    ['does not go on', 'entry Root: (names+=WORD sizes+=NUMBER?)*;', 'No rule reads the last of: NUMBER'],
    ['goes wrong', 'entry Root: (names+=WORD | sizes+=NUMBER names+=WORD)*;', 'may not end behind: NUMBER'],
    ['is asked for', 'entry Root: names+=WORD (sizes+=NUMBER | names+=WORD)*;', 'may not end behind: '],
  ])('refuses a grammar of which some text %s', async (_, rules, told) => {
    const read = await rulesOf(rules);
    expectDecisions(read);
    expect(() => expectTotal(read, ['WORD', 'NUMBER'])).toThrow(told);
  });

  it('takes a grammar that reads any text', async () => {
    const read = await rulesOf(
      'entry Root: strays+=Stray* parts+=Part*; Part: name=WORD (sizes+=NUMBER)*; Stray: token=NUMBER;',
    );
    expectDecisions(read);
    expect(() => expectTotal(read, ['WORD', 'NUMBER'])).not.toThrow();
    expect(
      read.map(({ name, type, properties }) => [
        name,
        type,
        properties.map(({ absent, ...one }) => [one.name, absent]),
      ]),
    ).toEqual([
      [
        'Root',
        'Root',
        [
          ['strays', []],
          ['parts', []],
        ],
      ],
      ['Stray', 'Stray', [['token', undefined]]],
      [
        'Part',
        'Part',
        [
          ['name', undefined],
          ['sizes', []],
        ],
      ],
    ]);
  });

  it('writes a decision for each choice, and one way for what is read alike', async () => {
    const read = await rulesOf("entry Root: (key=('a' | 'b') | open?='{' | size=NUMBER)?;");
    const text = writeParser(read, ['END', 'WORD', 'NUMBER', 'a', 'b', '{']);
    expect(text).toContain("table('003112')");
    expect(text).toMatch(/node\.open = true/);
    expect(text.match(/node\.key = /g)).toHaveLength(1);
  });

  it('tells the rules of the same type apart', async () => {
    const read = await rulesOf(
      'entry Root: parts+=(One | Two)*; One infers Part: name=WORD; Two infers Part: size=NUMBER;',
    );
    expect(read.slice(1).map(({ type }) => type)).toEqual(['Part', 'Part']);
    expect(writeParser(read, ['END', 'WORD', 'NUMBER'])).toMatch(
      /function readTwo[\s\S]*\$type: 'Part'[\s\S]*size: undefined, name: undefined/,
    );
  });
});
