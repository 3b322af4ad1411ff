import { GrammarAST, GrammarUtils } from 'langium';
import { interpretAstReflection } from 'langium/grammar';
import { type Assignment, type Cardinality, type Part, type Rule, UnknownConstruct } from './rules.ts';

/**
 * The rules of a grammar that are reached from its entry, which comes first.
 *
 * @throws UnknownConstruct for whatever is not a rule that makes a node of tokens and of other rules' nodes.
 */
export function readRules(grammar: GrammarAST.Grammar): readonly Rule[] {
  const entry = grammar.rules.find((rule) => GrammarAST.isParserRule(rule) && rule.entry);
  if (!entry) throw new Error(`The grammar ${grammar.name} has no entry rule.`);
  const reflection = interpretAstReflection(grammar);
  const read = new Map<string, Rule>();
  const open = new Set<string>();

  const ruleOf = (source: GrammarAST.AbstractRule): Rule => {
    const known = read.get(source.name);
    if (open.has(source.name)) throw new UnknownConstruct(source.name, 'a call that leads back to itself');
    if (known) return known;
    if (!GrammarAST.isParserRule(source)) throw new UnknownConstruct(source.name, 'the form of an infix rule');
    if (source.parameters.length > 0) throw new UnknownConstruct(source.name, 'parameters');
    if (GrammarUtils.isDataTypeRule(source)) throw new UnknownConstruct(source.name, 'the form of a data type rule');
    const type = GrammarUtils.getTypeName(source);
    const rule: Rule = {
      name: source.name,
      type,
      properties: [],
      body: { is: 'sequence', parts: [], cardinality: '' },
    };
    read.set(source.name, rule);
    open.add(source.name);
    rule.body = readPart(source.definition, source.name, undefined);
    open.delete(source.name);
    const { properties } = reflection.getTypeMetaData(type);
    // In the order in which the text has them, because Langium walks over a node's children so.
    const names = new Set([...featuresIn(rule.body), ...Object.keys(properties)]);
    rule.properties = [...names].map((name) => ({ name, absent: absentValue(properties[name]?.defaultValue) }));
    return rule;
  };

  const readPart = (element: GrammarAST.AbstractElement, rule: string, assignment: Assignment | undefined): Part => {
    const cardinality: Cardinality = element.cardinality ?? '';
    if (GrammarAST.isKeyword(element)) return { is: 'token', token: element.value, assignment, cardinality };
    if (GrammarAST.isRuleCall(element)) return { ...readCall(element, rule, assignment), cardinality };
    if (GrammarAST.isAssignment(element)) {
      if (assignment) throw new UnknownConstruct(rule, 'an assignment within another');
      if (element.predicate) throw new UnknownConstruct(rule, 'a predicate');
      const { feature, operator, terminal } = element;
      const isReference = GrammarAST.isCrossReference(terminal);
      return repeated(readPart(terminal, rule, { feature, operator, isReference }), cardinality);
    }
    if (GrammarAST.isCrossReference(element)) return { ...readReference(element, rule, assignment), cardinality };
    if (GrammarAST.isAlternatives(element)) {
      return { is: 'choice', parts: element.elements.map((part) => readPart(part, rule, assignment)), cardinality };
    }
    if (GrammarAST.isGroup(element)) {
      if (element.guardCondition) throw new UnknownConstruct(rule, 'a guard');
      if (element.predicate) throw new UnknownConstruct(rule, 'a predicate');
      return { is: 'sequence', parts: element.elements.map((part) => readPart(part, rule, assignment)), cardinality };
    }
    throw new UnknownConstruct(rule, `what Langium calls ${element.$type}`);
  };

  const readCall = (call: GrammarAST.RuleCall, rule: string, assignment: Assignment | undefined): Part => {
    const called = call.rule.ref;
    if (!called) throw new UnknownConstruct(rule, `a call of ${call.rule.$refText}, which there is not`);
    if (call.arguments.length > 0) throw new UnknownConstruct(rule, 'a call with arguments');
    if (GrammarAST.isTerminalRule(called)) {
      expectPlainText(called, rule);
      return { is: 'token', token: called.name, assignment, cardinality: '' };
    }
    if (GrammarAST.isParserRule(called) && called.fragment) throw new UnknownConstruct(rule, 'a call of a fragment');
    if (!assignment) throw new UnknownConstruct(rule, `a call of ${called.name} without an assignment`);
    if (assignment.operator === '?=')
      throw new UnknownConstruct(rule, `the operator ?= before a call of ${called.name}`);
    return { is: 'call', rule: ruleOf(called), assignment, cardinality: '' };
  };

  const readReference = (
    { terminal, isMulti }: GrammarAST.CrossReference,
    rule: string,
    assignment: Assignment | undefined,
  ): Part => {
    if (isMulti) throw new UnknownConstruct(rule, 'a reference to several nodes');
    if (assignment?.operator !== '=') throw new UnknownConstruct(rule, 'a reference that is not set by =');
    if (!terminal) throw new UnknownConstruct(rule, 'a reference that does not name its terminal');
    const part = readPart(terminal, rule, assignment);
    if (part.is !== 'token') throw new UnknownConstruct(rule, 'a reference that is no single token');
    return part;
  };

  ruleOf(entry);
  return [...read.values()];
}

/** The properties that a part fills. */
function featuresIn(part: Part): readonly string[] {
  if (part.is === 'choice' || part.is === 'sequence') return part.parts.flatMap(featuresIn);
  return part.assignment ? [part.assignment.feature] : [];
}

/** A part whose inside may have a cardinality of its own. */
function repeated(part: Part, cardinality: Cardinality): Part {
  if (cardinality === '') return part;
  if (part.cardinality === '') return { ...part, cardinality };
  return { is: 'sequence', parts: [part], cardinality };
}

/** Terminals whose text Langium converts would need the same here. */
function expectPlainText(terminal: GrammarAST.TerminalRule, rule: string): void {
  const { name, type } = terminal;
  const isConverted = /^(?:INT|STRING|ID)$/i.test(name) || (type !== undefined && type.name !== 'string');
  if (isConverted) throw new UnknownConstruct(rule, `the terminal ${name}, whose text is converted`);
}

function absentValue(value: unknown): readonly [] | boolean | undefined {
  if (Array.isArray(value)) return [];
  return typeof value === 'boolean' ? value : undefined;
}
