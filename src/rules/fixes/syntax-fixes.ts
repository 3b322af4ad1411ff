import { addRawFact, insert, removeRange, removeValue, replace } from '../../edits/edit-facts.ts';
import { factAt, problemAt, problemsOf, valueAt } from '../../edits/places.ts';
import { referTo } from '../../edits/refer.ts';
import type { CanvasModel, Value } from '../../model/canvas-model.ts';
import { quoted } from '../../model/quoted.ts';
import { comparePositions, contains, type Range } from '../../model/range.ts';
import type { SourceText } from '../../model/source-text.ts';
import { linksIn } from '../../model/stated-links.ts';
import { findTerm } from '../../taxonomy/lookup.ts';
import { propertyRow } from '../../taxonomy/properties.ts';
import { choice, type Fixers, preferred, unambiguous } from './fixer.ts';

/** The fixes of how a text is written: its quotation marks, braces, commas and comments. */
export const syntaxFixes: Fixers = {
  *'syntax/unclosed-text'({ canvas, element, finding: { range }, source, texts }) {
    const text = source.slice(range);
    // A brace in an unclosed text was hardly meant to stand in it.
    const facts = /\s*\{\s*(?:$|([\p{L}-]+)\s.*\}\s*$|\}\s*$)/u.exec(text);
    const isHead = element?.titleRange && comparePositions(element.titleRange.start, range.start) === 0;
    if (isHead && facts && facts.index > 1 && isPropertyOf(element.keyword, facts[1])) {
      const at = source.positionAt(source.offsetAt(range.start) + facts.index);
      yield preferred(texts.closeTextBefore({ text: '{' }), insert(at, '"'));
      if (facts[1] === undefined) return;
    }
    const brace = /\s*\}\s*$/.exec(text);
    if (!isHead && brace && brace.index > 1 && problemAtElement(canvas, element?.index)) {
      const at = source.positionAt(source.offsetAt(range.start) + brace.index);
      yield preferred(texts.closeTextBefore({ text: '}' }), insert(at, '"'));
      return;
    }
    // One that begins within a word was hardly meant to begin there.
    const isClear = !facts && !brace && /^$|\s$/.test(source.line(range.start.line).slice(0, range.start.character));
    const make = isClear ? unambiguous : choice;
    yield make(texts.closeText(), insert(range.end, /(?:^|[^\\])(?:\\\\)*\\$/.test(text) ? '\\"' : '"'));
  },
  *'syntax/unclosed-block-text'({ element, finding: { range }, source, texts }) {
    const text = factAt(element, range)?.values.find((value) => contains(value.range, range.start));
    if (text) yield preferred(texts.closeLongText(), insert(text.range.end, `${source.lineEnd}"""`));
  },
  *'syntax/typographic-quotes'({ finding: { range }, source, texts }) {
    const text = source
      .slice(range)
      .slice(1)
      .replace(/[“”‟»"]$/u, '');
    yield unambiguous(texts.straightenQuotes(), replace(range, quoted(text)));
  },
  *'syntax/unclosed-comment'({ finding: { range }, texts }) {
    const mark = { start: range.start, end: { line: range.start.line, character: range.start.character + 2 } };
    yield unambiguous(texts.useLineComment(), replace(mark, '//'));
    yield choice(texts.closeComment(), insert(range.end, ' */'));
  },
  *'syntax/missing-close'({ element, source, texts }) {
    if (!element) return;
    const { start, end } = element.range;
    const isShort = start.line === end.line && element.facts.length > 0 && !endsInText(source.slice(element.range));
    yield unambiguous(texts.closeBraces(), insert(end, isShort ? ' }' : `${source.lineEnd}}`));
  },
  *'syntax/missing-open'({ canvas, element, source, texts }) {
    if (!element || hasUnclosedText(canvas, element.index)) return;
    const head = element.titleRange ?? element.idRange ?? element.keywordRange;
    const isClosed = source.slice(element.range).endsWith('}');
    const close = isClosed ? [] : [insert(element.range.end, `${source.lineEnd}}`)];
    yield unambiguous(texts.addBraces(), insert(head.end, ' {'), ...close);
  },
  *'syntax/missing-comma'({ args: { joined }, canvas, element, finding: { range }, texts }) {
    if (joined !== undefined) {
      yield unambiguous(texts.replaceWith({ text: joined }), replace(range, joined));
      return;
    }
    if (element && hasUnclosedText(canvas, element.index)) return;
    const values = factAt(element, range)?.values ?? [];
    const edits = values.flatMap((value, place) => {
      const before = values[place - 1];
      return before && contains(range, value.range.start) ? [insert(before.range.end, ',')] : [];
    });
    const meant = values.filter((value) => contains(range, value.range.start));
    const make = meant.every(isKnown) ? unambiguous : preferred;
    if (edits.length > 0) yield make(texts.addComma(), ...edits);
  },
  *'syntax/missing-value'({ finding: { range }, source, texts }) {
    yield unambiguous(texts.removeComma(), replace(loneComma(source, range), ''));
  },
  *'syntax/text-for-id'({ args: { id, text }, canvas, finding: { range }, source, texts }) {
    if (id !== undefined) {
      // A quotation mark needs no space before or behind it, an id does.
      const before = source.line(range.start.line).slice(0, range.start.character);
      const after = source.line(range.end.line).slice(range.end.character);
      const isJoined = /[\p{L}\p{M}\p{Nd}_-]$/u.test(before) || /^[\p{L}\p{M}\p{Nd}_-]/u.test(after);
      if (isJoined) return;
      yield unambiguous(texts.replaceWith({ text: id }), replace(range, id));
      return;
    }
    const titled = canvas.elements.find((candidate) => candidate.title === text && candidate.id === undefined);
    const reference = titled && referTo(canvas, titled);
    if (!reference) return;
    yield preferred(
      texts.nameAndReplace({ id: reference.id, title: text }),
      ...reference.edits,
      replace(range, reference.id),
    );
  },
  *'syntax/quoted-word'({ args: { word }, element, finding: { range }, taxonomy, texts }) {
    const vocabulary = factAt(element, range)?.row?.vocabulary;
    const written = [word, word.trim().toLowerCase().replaceAll(/\s+/g, '-')];
    const known = vocabulary && written.find((term) => findTerm(vocabulary, term, taxonomy) !== undefined);
    if (known !== undefined) yield unambiguous(texts.replaceWith({ text: known }), replace(range, known));
  },
  *'syntax/unquoted-text'({ finding: { range }, source, texts }) {
    yield unambiguous(texts.quote(), replace(range, quoted(source.slice(range))));
  },
  *'syntax/stray'(site) {
    const { args, canvas, element, finding, source, texts } = site;
    const { range } = finding;
    if (args.nearest.length > 0) {
      // A second header would be none.
      for (const word of args.nearest.filter((near) => near !== 'canvas' || !canvas.header)) {
        const make = args.nearest.length === 1 ? preferred : choice;
        yield make(texts.replaceWith({ text: word }), replace(range, word));
      }
      return;
    }
    const { lostId } = problemAt(canvas, 'syntax/stray', range) ?? {};
    const opensBraces = source.slice(range).includes('{') && !source.slice(range).includes('}');
    if (opensBraces || (lostId !== undefined && isReferredTo(canvas, lostId))) return;
    const line = source.line(range.start.line);
    const isWholeLine =
      line.slice(0, range.start.character).trim() === '' && /^\s*(?:\/\/.*)?$/.test(line.slice(range.end.character));
    if (isInWord(source, range)) return;
    const found = valueAt(element, range);
    if (isWholeLine && !found) yield choice(texts.makeComment(), insert(range.start, '// '));
    const edits = found ? removeValue(site, found.fact, found.value) : removeRange(site, range);
    yield choice(texts.remove({ text: source.slice(range) }), ...edits);
  },
  *'syntax/fact-outside'(site) {
    const { args, canvas, finding, source, texts } = site;
    const { range } = finding;
    const above = canvas.elements.findLast(({ range: { end } }) => comparePositions(end, range.start) <= 0);
    if (!above || !source.slice(above.range).endsWith('}') || !propertyRow(above.keyword, args.key)) return;
    const brace = { start: { ...above.range.end, character: above.range.end.character - 1 }, end: above.range.end };
    if (isInWord(source, brace)) return;
    const below = canvas.elements.find(({ range: { start } }) => comparePositions(range.start, start) < 0);
    const facts = source.slice({ start: range.start, end: below?.range.start ?? source.end });
    if (/^[^{}"]*(?:"[^"]*"[^{}"]*)*\}/.test(facts)) {
      yield preferred(texts.removeBraceAbove(), replace(brace, ''));
      return;
    }
    const fact = /^.*?(?=\s*(?:\/\/|$))/.exec(source.line(range.start.line).slice(range.start.character))?.[0] ?? '';
    const stretch = { start: range.start, end: { ...range.start, character: range.start.character + fact.length } };
    if (fact.includes('/*') || fact.endsWith(',') || /^[^}]*\}/.test(facts)) return;
    yield preferred(
      texts.moveInto({ title: above.label }),
      addRawFact(source, above, fact),
      ...removeRange(site, stretch),
    );
  },
  *'syntax/extra-brace'(site) {
    yield unambiguous(site.texts.remove({ text: '}' }), ...removeRange(site, site.finding.range));
  },
  *'syntax/header-id'(site) {
    const { finding, source, texts } = site;
    yield unambiguous(texts.remove({ text: source.slice(finding.range) }), ...removeRange(site, finding.range));
  },
};

function isPropertyOf(keyword: Parameters<typeof propertyRow>[0], key: string | undefined): boolean {
  return key === undefined || propertyRow(keyword, key) !== undefined;
}

/** Whether the braces of an element are missing a close, which an unclosed text may have swallowed. */
function problemAtElement(canvas: CanvasModel, index: number | undefined): boolean {
  return index !== undefined && problemsOf(canvas, index).some(({ code }) => code === 'syntax/missing-close');
}

function hasUnclosedText(canvas: CanvasModel, index: number): boolean {
  return problemsOf(canvas, index).some(({ code }) => code.startsWith('syntax/unclosed-'));
}

/** Whether a value is no word that stands for nothing. */
function isKnown(value: Value): boolean {
  if (value.kind === 'link') return value.all || value.target !== undefined;
  return value.kind !== 'term' || value.term !== undefined;
}

/** Whether a line ends within a text: a quotation mark is left once all closed texts are taken out. */
function endsInText(line: string): boolean {
  const texts = /"(?:[^"\\]|\\.)*"|[“”„«‟][^“”„‟»"]*[“”‟»"]/g;
  return /["“”„«‟]/.test(line.replace(texts, ''));
}

/** Whether letters stand right before and right behind a stretch: without it they would be one word. */
function isInWord(source: SourceText, { start, end }: Range): boolean {
  const before = source.line(start.line).slice(0, start.character);
  const after = source.line(end.line).slice(end.character);
  return /[\p{L}\p{Nd}_-]$/u.test(before) && /^[\p{L}\p{Nd}_-]/u.test(after);
}

/** Whether a link leads to an id that no element has. */
function isReferredTo(canvas: CanvasModel, id: string): boolean {
  for (const { link } of linksIn(canvas)) {
    if (!link.target && link.word.normalize('NFC') === id) return true;
  }
  return false;
}

/** A comma with nothing beside it, and the white space that would be left double or at a line's end. */
function loneComma(source: SourceText, { start, end }: Range): Range {
  const line = source.line(start.line);
  const before = line.slice(0, start.character);
  const after = line.slice(end.character);
  const space = /^\s*/.exec(after)?.[0].length ?? 0;
  if (after.trim() === '') return { start: { ...start, character: before.trimEnd().length }, end };
  return /\s$/.test(before) && space > 0
    ? { start, end: { ...end, character: end.character + space } }
    : { start, end };
}
