/** Signs that begin an item of a list, as people type them. */
export const BULLET: RegExp = /^\s*(?:[-*+•◦▪▫‣⁃●○■□►▸➤➔→✓✔✅☑·・–—]\s+|[•◦▪‣●■►▸➤✓✔✅☑・]\s*|\(?\d{1,2}[.)]\s+)/u;

/** A text without the sign that begins it. */
export function withoutBullet(text: string): string {
  return text.replace(BULLET, '').trim();
}

/** A text without the colon that ends it. */
export function withoutColon(text: string): string {
  return /[:：]$/u.test(text) ? text.slice(0, -1).trimEnd() : text;
}

/** What a text of several lines, or with commas, holds. */
export interface SplitText {
  readonly items: readonly string[];
  /** Whether commas were taken for the ends of items. */
  readonly byCommas: boolean;
}

/** The items of one cell or text: one for each line, or bullet; of a single line, one for each comma where they list. */
export function splitItems(text: string): SplitText {
  const lines = text
    .split(/\n|(?<=\S)\s+(?=[•◦▪‣●■►▸➤]\s)|(?:(?<!\s)\s+)?;\s+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 1 && !BULLET.test(lines[0]!)) {
    const parts = splitCommas(lines[0]!);
    if (parts.length > 1) return { items: parts, byCommas: true };
  }
  return { items: joinContinued(lines), byCommas: false };
}

/** A line without a bullet goes on with the item above it, where the others have bullets. */
function joinContinued(lines: readonly string[]): readonly string[] {
  const hasBullets = lines.some((line) => BULLET.test(line));
  const items: string[] = [];
  for (const line of lines) {
    const goesOn = hasBullets && items.length > 0 && !BULLET.test(line) && /^[\p{Ll}(]/u.test(line);
    if (goesOn) items[items.length - 1] += ` ${line}`;
    else items.push(withoutBullet(line));
  }
  return items.filter((item) => item !== '');
}

/** The parts of a list in one line; the whole where it is a sentence. Commas within brackets part nothing. */
function splitCommas(text: string): readonly string[] {
  if (/[.!?。！？]\s*$/u.test(text) || /[.!?]\s/u.test(text)) return [text];
  const parts: string[] = [''];
  let depth = 0;
  const signs = [...text];
  const isDigit = (place: number) => /\d/.test(signs[place] ?? '');
  for (const [at, sign] of signs.entries()) {
    if (/[([{（「]/u.test(sign)) depth += 1;
    if (/[)\]}）」]/u.test(sign)) depth = Math.max(0, depth - 1);
    if (depth === 0 && /[,，、،]/u.test(sign) && !(isDigit(at - 1) && isDigit(at + 1))) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  const items = parts.map((part) => part.trim()).filter((part) => part !== '');
  const isList = items.length >= 3 || (items.length === 2 && items.every((item) => wordsIn(item) <= 3));
  return isList && items.every((item) => wordsIn(item) <= MOST_WORDS) ? items : [text];
}

const MOST_WORDS = 6;

function wordsIn(text: string): number {
  return text.split(/\s+/u).length;
}

/** A text and what introduces it: `Website: for awareness`. */
export interface Led {
  readonly title: string;
  readonly more: string | undefined;
}

/** The longest title that stays whole. */
const LONGEST_TITLE = 90;

/** A long text as a title and the rest: after a colon or dash that ends a short beginning, else after its first sentence. */
export function ledText(text: string): Led {
  if (text.length <= LONGEST_TITLE) return { title: text, more: undefined };
  const led = /^([^:–—]{2,50}?)(?::|\s[–—-])\s+(\S[\s\S]*)$/u.exec(text);
  if (led) return { title: led[1]!.trim(), more: led[2]!.trim() };
  const sentence = /^([\s\S]{10,160}?[.!?。！？])\s*(?=[\p{Lu}\p{Lo}"“¿¡(])([\s\S]+)$/u.exec(text);
  return sentence ? { title: sentence[1]!, more: sentence[2]!.trim() } : { title: text, more: undefined };
}
