import { describe, expect, it } from 'vitest';
import { SignatureHelpTriggerKind } from 'vscode-languageserver';
import type { MarkupContent, ParameterInformation } from 'vscode-languageserver-types';
import { ALL_CATALOGUES } from '../../src/messages/catalogue.ts';
import { services, withCursor } from './canvas-document.ts';

async function help(marked: string, typed = false) {
  const { document, position } = withCursor(marked);
  const triggerKind = typed ? SignatureHelpTriggerKind.TriggerCharacter : SignatureHelpTriggerKind.Invoked;
  const context = { triggerKind, isRetrigger: false };
  const params = { textDocument: { uri: document.uri.toString() }, position, context };
  return services.lsp.SignatureHelp!.provideSignatureHelp(document, params);
}

/** The shape, with the active part in ‹ ›. */
async function shape(marked: string): Promise<string | undefined> {
  const told = await help(marked);
  const [signature] = told?.signatures ?? [];
  if (!told || !signature) return undefined;
  const parts = (signature.parameters ?? []).map(({ label }: ParameterInformation) => String(label));
  return [
    signature.label.split(' ')[0],
    ...parts.map((part, at) => (at === told.activeParameter ? `‹${part}›` : part)),
  ].join(' ');
}

const AMOUNT = ['number', '[currency]', '[per unit]', '[per another unit]'];
const amount = (active: number) =>
  ['amount', ...AMOUNT.map((part, at) => (at === active ? `‹${part}›` : part))].join(' ');

describe('signature help', () => {
  it.each([
    ['amount |', 0],
    ['amount 12|', 0],
    ['amount 12k |', 1],
    ['amount 12k EU|', 1],
    ['amount 12k EUR |', 2],
    ['amount 0.4 % |', 2],
    ['amount 12k p|', 1],
    ['amount 12k EUR per|', 2],
    ['amount 12k per |', 2],
    ['amount 12k EUR per custo|', 2],
    ['amount 12k EUR per customer |', 3],
    ['amount 12k EUR per customer p|', 3],
    ['amount 12k EUR per customer per |', 3],
    ['amount 12k EUR per customer per ye|', 3],
  ])('follows an amount: %s', async (written, active) => {
    expect(await shape(`revenue r "R" { ${written}`)).toBe(amount(active));
    expect(await shape(`cost c "C" {\n  ${written}\n}\nsegment s "S"`)).toBe(amount(active));
  });

  it.each([
    ['segment s "S" { size |', 'size ‹number›'],
    ['cost c "C" { share |', 'share ‹number› [%]'],
    ['cost c "C" { share 5 |', 'share number ‹[%]›'],
    ['idea i "I" { meets 2 |', 'meets number ‹[per unit]›'],
    ['segment s "S" { pain |', 'pain ‹[id]› [level] "text"'],
    ['segment s "S" { pain fe|', 'pain ‹[id]› [level] "text"'],
    ['segment s "S" { pain fees |', 'pain [id] ‹[level]› "text"'],
    ['segment s "S" { pain hi|gh', 'pain [id] ‹[level]› "text"'],
    ['segment s "S" { pain high|', 'pain [id] ‹[level]› "text"'],
    ['segment s "S" { pain high |', 'pain [id] [level] ‹"text"›'],
    ['segment s "S" { pain fees high |', 'pain [id] [level] ‹"text"›'],
    ['segment s "S" { pain fees high "Hidden |fees"', 'pain [id] [level] ‹"text"›'],
    ['segment s "S" { gain "Calm", |', 'gain ‹[id]› [level] "text"'],
    ['idea i "I" { benefits |', 'benefits ‹[level]› "text"'],
    ['idea i "I" { benefits high |', 'benefits [level] ‹"text"›'],
    ['proposition p "P" { relieves |', 'relieves ‹[ids]› "text"'],
    ['proposition p "P" { relieves fees, |', 'relieves ‹[ids]› "text"'],
    ['proposition p "P" { relieves fees |', 'relieves [ids] ‹"text"›'],
  ])('follows %s', async (marked, expected) => {
    expect(await shape(marked)).toBe(expected);
  });

  it.each([
    ['behind the whole value', 'segment s "S" { pain fees high "Fees" |'],
    ['behind two units', 'cost c "C" { amount 1 EUR per customer per year |'],
    ['behind a size', 'segment s "S" { size 12 |'],
    ['for words and ids, which completion shows', 'relationship r "R" { type |'],
    ['for a property of another element', 'segment s "S" { amount |'],
    ['on the next line', 'cost c "C" {\n  amount 12\n  |'],
    ['in a comment', 'cost c "C" { amount 12 // |'],
    ['right at the word', 'cost c "C" { amount|'],
    ['behind the brace', 'cost c "C" { amount 12 } |'],
    ['in an empty file', '|'],
  ])('is silent %s', async (_, marked) => {
    expect(await shape(marked)).toBeUndefined();
  });

  it('does not open by a space inside of a text', async () => {
    expect(await help('segment s "S" { pain "Hidden |fees" }', true)).toBeUndefined();
    expect(await help('segment s "S" { pain |', true)).toBeDefined();
  });

  it('tells what the property says and what each part is', async () => {
    const signature = (await help('revenue r "R" { amount |'))!.signatures[0]!;
    expect(signature.label).toBe('amount number [currency] [per unit] [per another unit]');
    expect((signature.documentation as MarkupContent).value).toMatch(/\?\*$/);
    const says = (signature.parameters ?? []).map(({ documentation }) => (documentation as MarkupContent).value);
    expect(says[2]).toContain('`per month`');
    expect(says.every((text) => /[.!]$/.test(text))).toBe(true);
  });

  it('has parts that are found where they stand, in every language', () => {
    for (const { editorHints } of ALL_CATALOGUES) {
      const { number, currency, per, perAnother } = editorHints.shape;
      const label = [number, currency, per, perAnother].map(({ text }) => text).join(' ');
      for (const { text } of [number, currency, per, perAnother]) expect(label.split(text)).toHaveLength(2);
    }
  });
});
