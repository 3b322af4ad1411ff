import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { GROUP_SIGN } from './pen.ts';

/** The day that every part of a package is dated: the same canvas gives the same bytes. Archives know none before 1980. */
const DATE = new Date(2000, 0, 1);
const STATED_DATE = '2000-01-01T00:00:00Z';

/** A package of slides, finished: shapes in groups, paragraphs in the notes, and nothing in it that tells the time. */
export function finishPackage(bytes: Uint8Array): Uint8Array {
  const parts: Zippable = {};
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    if (path.endsWith('/')) continue;
    parts[path] = [finishPart(path, content), { mtime: DATE }];
  }
  return zipSync(parts, { level: 6 });
}

function finishPart(path: string, content: Uint8Array): Uint8Array {
  if (/^ppt\/slides\/slide\d+\.xml$/.test(path)) return strToU8(grouped(strFromU8(content)));
  if (/^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(path)) return strToU8(inParagraphs(strFromU8(content)));
  if (path === 'docProps/core.xml') return strToU8(strFromU8(content).replace(DATES, `$1${STATED_DATE}<`));
  return content;
}

const DATES = /(<dcterms:(?:created|modified)[^>]*>)[^<]*</g;

/** Puts shapes that follow one another and share the first part of their names into one group. */
function grouped(slide: string): string {
  // Groups are numbered after all shapes, which have small numbers in their order.
  let id = 100_000;
  return slide.replace(/(?:<p:sp>(?:(?!<\/p:sp>).)*<\/p:sp>)+/gs, (run) => {
    const groups: { readonly name: string | undefined; readonly shapes: string[] }[] = [];
    for (const [shape] of run.matchAll(/<p:sp>(?:(?!<\/p:sp>).)*<\/p:sp>/gs)) {
      const full = /<p:cNvPr id="\d+" name="([^"]*)"/.exec(shape)?.[1] ?? '';
      const at = full.indexOf(GROUP_SIGN);
      const name = at < 0 ? undefined : full.slice(0, at);
      const last = groups.at(-1);
      const plain = at < 0 ? shape : shape.replace(full, full.slice(at + GROUP_SIGN.length));
      if (last && name !== undefined && last.name === name) last.shapes.push(plain);
      else groups.push({ name, shapes: [plain] });
    }
    return groups
      .map(({ name, shapes }) => (name === undefined ? shapes.join('') : group(name, shapes, id++)))
      .join('');
  });
}

/** A group that covers its shapes and changes nothing about where they stand. */
function group(name: string, shapes: readonly string[], id: number): string {
  const boxes = shapes.map((shape) => {
    const [, x, y, width, height] = PLACE.exec(shape)?.map(Number) ?? [0, 0, 0, 0, 0];
    return { left: x!, top: y!, right: x! + width!, bottom: y! + height! };
  });
  const x = Math.min(...boxes.map(({ left }) => left));
  const y = Math.min(...boxes.map(({ top }) => top));
  const cx = Math.max(...boxes.map(({ right }) => right)) - x;
  const cy = Math.max(...boxes.map(({ bottom }) => bottom)) - y;
  const place = `<a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/><a:chOff x="${x}" y="${y}"/><a:chExt cx="${cx}" cy="${cy}"/>`;
  return (
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="${name.replace(/ #\d+$/, '')}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr><a:xfrm>${place}</a:xfrm></p:grpSpPr>${shapes.join('')}</p:grpSp>`
  );
}

const PLACE = /<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/;

/** Each line of the notes as a paragraph. */
function inParagraphs(notes: string): string {
  return notes.replace(
    /<a:p>(<a:r><a:rPr[^>]*\/><a:t>)([^<]*)(<\/a:t><\/a:r>)(<a:endParaRPr[^>]*\/>)<\/a:p>/,
    (_, open, text, close, end) =>
      (text as string)
        .split(/\r?\n/)
        .map((line) => `<a:p>${line === '' ? '' : open + line + close}${end}</a:p>`)
        .join(''),
  );
}
