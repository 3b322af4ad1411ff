import type { Catalogue } from '../messages/catalogue.ts';
import { healthOf } from '../portfolio/canvas-health.ts';
import type { SearchedCanvas } from '../protocol/site-data.ts';
import { isOfBrokenText } from '../rules/broken-text.ts';
import type { CanvasContent } from '../views/canvas/canvas-content.ts';
import { toldOfNote } from '../views/canvas/told-of-note.ts';
import type { FindingCount } from '../views/sheet/header-content.ts';
import type { Markup } from '../views/svg/escape.ts';
import { cleanText } from '../views/text/clean-text.ts';
import { themeOf } from '../views/theme.ts';
import { isDrawn, type SiteCanvas, type UnreadCanvas } from './site-canvas.ts';
import { thumbnail } from './thumbnail.ts';

/** What the index says of one canvas. It holds nothing of the canvas's text or model, so that these can go. */
export interface SiteEntry {
  readonly path: string;
  /** Names its page; undefined for a canvas that cannot be read. */
  readonly page: string | undefined;
  readonly title: string;
  readonly tagline: string;
  /** Stage, date and authors. */
  readonly about: readonly string[];
  readonly counts: readonly FindingCount[];
  readonly questions: { readonly open: number; readonly all: number };
  /** Those in the nine blocks. */
  readonly notes: number;
  /** Why it is not read, or not as a whole. */
  readonly trouble: string | undefined;
  /** Undefined for what is not drawn. */
  readonly thumbnail: Markup | undefined;
}

/** What the index and its search keep of a canvas. */
export interface KeptCanvas {
  readonly entry: SiteEntry;
  readonly searched: SearchedCanvas;
}

const NONE = { open: 0, all: 0 };

/** What is kept of a canvas that was read. */
export function keepCanvas(canvas: SiteCanvas, catalogue: Catalogue): KeptCanvas {
  const { content, findings, page, path } = canvas;
  const { about, counts, tagline, title } = content;
  const isThere = isDrawn(canvas);
  const broken = findings.find(({ code }) => /^(?:file|encoding)\//.test(code)) ?? findings.find(isOfBrokenText);
  return {
    entry: {
      path,
      page,
      title,
      tagline,
      about,
      counts,
      questions: isThere ? healthOf(canvas.canvas, findings, catalogue).questions : NONE,
      notes: canvas.canvas.elements.filter(({ block }) => block !== undefined).length,
      trouble:
        broken && `${catalogue.site.partlyRead({ line: broken.range.start.line + 1 })} ${cleanText(broken.message)}`,
      thumbnail: isThere ? thumbnail(content, themeOf('light')) : undefined,
    },
    searched: searchedCanvas(page, content, catalogue),
  };
}

/** What is kept of a canvas that cannot be read: that it is there, and why nothing of it is. */
export function keepUnread({ path, trouble }: UnreadCanvas, catalogue: Catalogue): SiteEntry {
  return {
    path,
    page: undefined,
    title: cleanText(path.replace(/^.*\//, '')),
    tagline: '',
    about: [],
    counts: [],
    questions: NONE,
    notes: 0,
    trouble: `${catalogue.site.notRead} ${cleanText(trouble)}`,
    thumbnail: undefined,
  };
}

function searchedCanvas(page: string, content: CanvasContent, catalogue: Catalogue): SearchedCanvas {
  return {
    page,
    title: content.title,
    notes: content.blocks.flatMap((block) =>
      block.notes.map(
        (note) =>
          [note.key, block.title, note.title, toldOfNote(note, content.segments, catalogue).join(' · ')] as const,
      ),
    ),
  };
}
