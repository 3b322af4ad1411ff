import { type FindingCode, textsOf } from '../../messages/catalogue.ts';
import type { CanvasElement, Comment } from '../../model/canvas-model.ts';
import { contains, type Position, type Range } from '../../model/range.ts';
import type { Finding } from '../../rules/finding.ts';
import { type Ignore, readIgnores } from '../../rules/ignore/read-ignores.ts';
import { RULES } from '../../rules/registry.ts';
import { proseAsMarkdown } from '../../views/explain/render-explanation.ts';
import { type Proposal, type ProposalContext, ranked } from './proposal.ts';

/** A place in a comment where a word may stand: the stretch that it replaces. */
export interface CommentPlace {
  readonly comment: Comment;
  /** What is asked for: the codes of findings, or the word that begins a comment which names them. */
  readonly asks: 'codes' | 'beginning';
  readonly range: Range;
  /** The word at the cursor; empty where there is none. */
  readonly word: string;
  /** Whether a reason, or a further code, follows already. */
  readonly isFollowed: boolean;
}

const BEGINNING = 'bmc-ignore';
const BEFORE_A_CODE = /^\/\/+[ \t]*bmc-ignore[ \t]+(?:[^\s,:]+[ \t]*,[ \t]*)*(?<word>[^\s,:]*)$/;
const BEFORE_THE_BEGINNING = /^\/\/+[ \t]*(?<word>[a-z-]+)$/;

/** Findings that no comment can silence: those about comments, and those about other files. */
const NOT_TO_SILENCE = /^(?:ignore|config|file)\//;

/** What may be written at a position in a comment; undefined where it is prose, or stands in none. */
export function commentPlaceAt(comments: readonly Comment[], position: Position): CommentPlace | undefined {
  const comment = comments.find(({ range }) => contains(range, position));
  if (!comment?.text.startsWith('//')) return undefined;
  const at = position.character - comment.range.start.character;
  const before = comment.text.slice(0, at);
  const rest = comment.text.slice(at);
  const tail = /^[^\s,:]*/.exec(rest)?.[0] ?? '';
  const head = BEFORE_A_CODE.exec(before)?.groups?.word;
  const beginning = head === undefined ? BEFORE_THE_BEGINNING.exec(before)?.groups?.word : undefined;
  if (head === undefined && (beginning === undefined || rest !== '' || !BEGINNING.startsWith(beginning)))
    return undefined;
  const written = head ?? beginning ?? '';
  const { line, character } = position;
  return {
    comment,
    asks: head === undefined ? 'beginning' : 'codes',
    range: {
      start: { line, character: character - written.length },
      end: { line, character: character + tail.length },
    },
    word: written + tail,
    isFollowed: /[^\s]/.test(rest.slice(tail.length)),
  };
}

/**
 * The codes that a comment may name: first those found on the line that it is for, then those of the element that
 * stands there, then all others. A code comes with the colon behind which its reason is to be given.
 */
export function ignoreProposals(
  place: CommentPlace,
  context: Omit<ProposalContext, 'owner' | 'remedies'>,
  findings: readonly Finding[],
): readonly Proposal[] {
  const { canvas, catalogue } = context;
  if (place.asks === 'beginning') {
    return [
      { label: BEGINNING, sort: 'code', detail: catalogue.editorFeatures.completion.ignore, text: `${BEGINNING} ` },
    ];
  }
  const ignore = readIgnores(canvas.comments).find(({ range }) => range === place.comment.range);
  const line = ignore?.line ?? place.comment.range.start.line;
  const element = canvas.elements.find(({ range }) => range.start.line <= line && line <= range.end.line);
  const rankOf = rankByPlace(findings, line, element);
  const codes = RULES.map(({ code }) => code).filter(
    (code) => code === place.word || (!NOT_TO_SILENCE.test(code) && !isNamed(code, ignore)),
  );
  return ranked(codes, rankOf).map((code) => {
    const { summary, reason } = textsOf(catalogue, code);
    const snippet = place.isFollowed ? {} : { snippet: `${code}: $0` };
    return { label: code, sort: 'code', detail: summary, documentation: proseAsMarkdown(reason), ...snippet };
  });
}

function rankByPlace(
  findings: readonly Finding[],
  line: number,
  element: CanvasElement | undefined,
): (code: FindingCode) => number {
  const onLine = new Set(findings.filter(({ range }) => range.start.line === line).map(({ code }) => code));
  const ofElement = new Set(
    findings.filter((finding) => element && finding.element === element.index).map(({ code }) => code),
  );
  return (code) => (onLine.has(code) ? 0 : ofElement.has(code) ? 1 : 2);
}

function isNamed(code: FindingCode, ignore: Ignore | undefined): boolean {
  return ignore?.codes.some((named) => named.code === code) ?? false;
}
