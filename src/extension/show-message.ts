import type { Catalogue } from '../messages/catalogue.ts';
import type { Notice, ShowMessage } from '../protocol/preview-messages.ts';
import type { Rendering, RenderingBanner } from '../protocol/rendering.ts';

/** What a picture becomes for the page of a preview. What the page is not to know, such as ranges, stays here. */
export function showMessage(
  { banner, blocks, links, notes, svg, version }: Rendering,
  around: Pick<ShowMessage, 'uri' | 'view' | 'stage' | 'changes' | 'notice'> & { readonly ring: string | undefined },
  texts: Catalogue['editor'],
): ShowMessage {
  const { ring, ...shown } = around;
  return {
    type: 'show',
    ...shown,
    version,
    keys: notes.map((note) => note.key),
    links,
    ...(blocks === undefined ? {} : { blocks }),
    ...(svg === undefined ? {} : { svg }),
    ...(ring === undefined ? {} : { ring }),
    ...(banner === undefined ? {} : { notice: noticeOf(banner, texts) }),
  };
}

function noticeOf({ line, message }: RenderingBanner, texts: Catalogue['editor']): Notice {
  return { message, action: { kind: 'goToLine', line, label: texts.goToLine({ line: line + 1 }) } };
}
