import type { SiteTexts } from '../../messages/site-texts.ts';
import { readPicture } from '../picture.ts';
import type { Show } from '../presenting/presenter.ts';
import { loadCanvas, loadProgram } from './load-data.ts';
import { notice } from './notice.ts';

/**
 * What is presented of the page's canvas, drawn of its text as it is now. Rejects where that cannot be loaded, which is
 * then told.
 */
export async function loadShow(texts: SiteTexts): Promise<Show> {
  const said = notice('unpresented');
  try {
    const program = await loadProgram();
    const canvas = await loadCanvas(document.body.dataset.canvas!);
    const { story, svg } = program.stage(canvas, document.documentElement.lang);
    said.textContent = '';
    return { picture: readPicture(svg), story };
  } catch (error) {
    said.textContent = texts.page.unpresented;
    throw error;
  }
}
