import type { CanvasElement, Fact, Value } from '../../model/canvas-model.ts';
import { comparePositions, contains, type Range } from '../../model/range.ts';
import { idOf } from './edit-elements.ts';
import { insert, removalOf, removeFact, removeValue, replace } from './edit-facts.ts';
import { choice, type Fixers, preferred, unambiguous } from './fixer.ts';

/** The fixes of what the text says that the language does not know. */
export const languageFixes: Fixers = {
  *'syntax/unclosed-text'({ finding: { range }, texts }) {
    yield unambiguous(texts.closeText(), insert(range.end, '"'));
  },
  *'syntax/unclosed-block-text'({ canvas, finding: { range }, source, texts }) {
    const fact = factAt(canvas.elements, range) ?? factAt(canvas.header ? [canvas.header] : [], range);
    const text = fact?.values.find((value) => comparePositions(value.range.start, range.start) === 0);
    if (text) yield preferred(texts.closeLongText(), insert(text.range.end, `${source.lineEnd}"""`));
  },
  *'syntax/typographic-quotes'({ finding: { range }, source, texts }) {
    const text = source
      .slice(range)
      .slice(1)
      .replace(/[“”‟»"]$/u, '');
    yield unambiguous(
      texts.straightenQuotes(),
      replace(range, `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`),
    );
  },
  *'syntax/unclosed-comment'({ finding: { range }, texts }) {
    const mark = { start: range.start, end: { line: range.start.line, character: range.start.character + 2 } };
    yield unambiguous(texts.useLineComment(), replace(mark, '//'));
    yield choice(texts.closeComment(), insert(range.end, ' */'));
  },
  *'syntax/missing-close'({ element, source, texts }) {
    if (element) yield unambiguous(texts.closeBraces(), insert(element.range.end, `${source.lineEnd}}`));
  },
  *'syntax/missing-open'({ element, source, texts }) {
    if (!element) return;
    const head = element.titleRange ?? element.idRange ?? element.keywordRange;
    const isClosed = source.slice(element.range).endsWith('}');
    const close = isClosed ? [] : [insert(element.range.end, `${source.lineEnd}}`)];
    yield unambiguous(texts.addBraces(), insert(head.end, ' {'), ...close);
  },
  *'syntax/missing-comma'({ args: { joined }, finding: { range }, source, texts }) {
    if (joined !== undefined) {
      yield unambiguous(texts.replaceWith({ text: joined }), replace(range, joined));
      return;
    }
    const words = source.slice(range);
    const gaps = [...words.matchAll(/(?<=\S)(?=\s+\S)/g)];
    const isPlain = /^[^"“/]*$/.test(words);
    const before = source.offsetAt(range.start);
    const previousEnd = source.text.slice(0, before).trimEnd().length;
    const inner = isPlain ? gaps.map(({ index }) => source.positionAt(before + index)) : [];
    yield unambiguous(
      texts.addComma(),
      insert(source.positionAt(previousEnd), ','),
      ...inner.map((at) => insert(at, ',')),
    );
  },
  *'syntax/missing-value'({ finding: { range }, source, texts }) {
    const end = source.offsetAt(range.end);
    const rest = /^[ \t]*/.exec(source.text.slice(end))?.[0].length ?? 0;
    const isFollowed = /^[^\r\n,}]/.test(source.text.slice(end + rest));
    yield unambiguous(
      texts.removeComma(),
      replace({ start: range.start, end: isFollowed ? source.positionAt(end + rest) : range.end }, ''),
    );
  },
  *'syntax/text-for-id'({ args: { id, text }, canvas, finding: { range }, texts }) {
    if (id !== undefined) {
      yield unambiguous(texts.replaceWith({ text: id }), replace(range, id));
      return;
    }
    const titled = canvas.elements.find((candidate) => candidate.title === text && candidate.id === undefined);
    if (!titled) return;
    const named = idOf(canvas, titled);
    yield preferred(texts.nameAndReplace({ id: named.id, title: text }), ...named.edits, replace(range, named.id));
  },
  *'syntax/quoted-word'({ args: { word }, finding: { range }, texts }) {
    if (/^[\p{L}_][\p{L}\p{M}\p{Nd}_-]*$/u.test(word)) {
      yield unambiguous(texts.replaceWith({ text: word }), replace(range, word));
    }
  },
  *'syntax/unquoted-text'({ finding: { range }, source, texts }) {
    yield unambiguous(texts.quote(), replace(range, `"${source.slice(range)}"`));
  },
  *'syntax/stray'({ args: { nearest }, finding: { range }, source, texts }) {
    const first = /^\S+/.exec(source.slice(range))?.[0];
    for (const word of first === undefined ? [] : nearest) {
      const end = { line: range.start.line, character: range.start.character + first!.length };
      yield choice(texts.replaceWith({ text: word }), replace({ start: range.start, end }, word));
    }
    const standsAlone = source.line(range.start.line).slice(0, range.start.character).trim() === '';
    if (standsAlone) yield choice(texts.makeComment(), insert(range.start, '// '));
    yield choice(texts.remove({ text: short(source.slice(range)) }), replace(removalOf(source, range), ''));
  },
  *'syntax/extra-brace'({ finding: { range }, source, texts }) {
    yield unambiguous(texts.remove({ text: '}' }), replace(removalOf(source, range), ''));
  },
  *'syntax/header-id'({ finding: { range }, source, texts }) {
    yield unambiguous(texts.remove({ text: source.slice(range) }), replace(removalOf(source, range), ''));
  },
  *'property/unknown'({ args: { nearest, key }, element, finding: { range }, source, texts }) {
    for (const [place, word] of nearest.entries()) {
      const make = place === 0 && nearest.length === 1 ? preferred : choice;
      yield make(texts.replaceWith({ text: word }), replace(range, word));
    }
    yield* removal(element, range, key);

    function* removal(owner: CanvasElement | undefined, at: Range, word: string) {
      const fact = owner && factAt([owner], at);
      if (fact) yield choice(texts.remove({ text: word }), removeFact(source, fact));
    }
  },
  *'property/misplaced'({ args: { meant, key }, element, finding: { range }, source, texts }) {
    if (meant !== undefined) yield preferred(texts.replaceWith({ text: meant }), replace(range, meant));
    const fact = element && factAt([element], range);
    if (fact) yield choice(texts.remove({ text: key }), removeFact(source, fact));
  },
  *'property/empty'({ args: { key }, element, finding: { range }, source, texts }) {
    const fact = element && factAt([element], range);
    if (fact) yield preferred(texts.remove({ text: key }), removeFact(source, fact));
  },
  *'property/repeated'({ args: { key }, element, finding: { range }, source, texts }) {
    const fact = element && factAt([element], range);
    if (!fact || !element) return;
    const value = fact.values.find((candidate) => comparePositions(candidate.range.start, range.start) === 0);
    const second = value ? removeValue(source, fact, value) : removeFact(source, fact);
    yield choice(texts.remove({ text: value ? source.slice(value.range) : source.slice(fact.range) }), second);
    const first = value ? undefined : element.facts.find((other) => other.key === key);
    if (first && first !== fact)
      yield choice(texts.remove({ text: source.slice(first.range) }), removeFact(source, first));
  },
  *'reference/unknown'({ args: { id, nearest, titled }, canvas, element, finding: { range }, source, texts }) {
    for (const [place, word] of nearest.entries()) {
      const make = place === 0 && nearest.length === 1 && titled === undefined ? preferred : choice;
      yield make(texts.replaceWith({ text: word }), replace(range, word));
    }
    const nameless = canvas.elements.find(
      (other) => titled !== undefined && other.title === titled && other.id === undefined,
    );
    if (nameless)
      yield preferred(texts.giveId({ id, title: nameless.label }), insert(nameless.keywordRange.end, ` ${id}`));
    const [fact, value] = valueAt(element, range);
    if (fact && value) yield choice(texts.remove({ text: id }), removeValue(source, fact, value));
  },
  *'reference/wrong-kind'({ args: { id }, element, finding: { range }, source, texts }) {
    const [fact, value] = valueAt(element, range);
    if (fact && value) yield choice(texts.remove({ text: id }), removeValue(source, fact, value));
  },
  *'name/reserved'({ args: { id }, canvas, finding: { range }, texts }) {
    const ties = [...canvas.incoming.values()].flat().filter(({ link }) => link.word === id);
    const renamed = `${id}-1`;
    const edits = ties.map(({ link }) => replace(link.range, renamed));
    yield unambiguous(texts.rename({ from: id, to: renamed }), replace(range, renamed), ...edits);
  },
  *'name/duplicate'({ args: { id }, canvas, finding: { range }, texts }) {
    let number = 2;
    while (canvas.byId.has(`${id}-${number}`)) number += 1;
    yield preferred(texts.rename({ from: id, to: `${id}-${number}` }), replace(range, `${id}-${number}`));
  },
  *'name/missing'({ element, texts }) {
    if (!element) return;
    yield preferred(texts.addTitle(), insert(element.keywordRange.end, [' "', { placeholder: texts.title() }, '"']));
  },
  *'term/alias'({ args: { term }, finding: { range }, texts }) {
    yield unambiguous(texts.replaceWith({ text: term }), replace(range, term));
  },
  *'term/unknown'({ args: { nearest, known }, finding: { range }, texts }) {
    const offered = nearest.length > 0 ? nearest : known;
    for (const word of offered) {
      const make = nearest.length === 1 ? preferred : choice;
      yield make(texts.replaceWith({ text: word }), replace(range, word));
    }
  },
  *'amount/not-a-number'({ args: { suggestion }, finding: { range }, texts }) {
    if (suggestion !== undefined)
      yield unambiguous(texts.replaceWith({ text: suggestion }), replace(range, suggestion));
  },
};

const LONGEST_QUOTE = 30;

function short(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;
}

/** The fact that a range stands in. */
function factAt(elements: readonly CanvasElement[], range: Range): Fact | undefined {
  for (const element of elements) {
    if (!contains(element.range, range.start)) continue;
    const fact = element.facts.find(
      (candidate) => contains(candidate.range, range.start) && contains(candidate.range, range.end),
    );
    if (fact) return fact;
  }
  return undefined;
}

/** The value that stands exactly in a range, with its fact. */
function valueAt(element: CanvasElement | undefined, range: Range): [Fact | undefined, Value | undefined] {
  const fact = element && factAt([element], range);
  const value = fact?.values.find(
    (candidate) =>
      comparePositions(candidate.range.start, range.start) === 0 &&
      comparePositions(candidate.range.end, range.end) === 0,
  );
  return [fact, value];
}
