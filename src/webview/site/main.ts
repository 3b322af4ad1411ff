import { siteTextsOf } from '../../messages/site-texts.ts';
import { showViews } from '../show-views.ts';
import { compareChosen } from './compare-chosen.ts';
import { findCanvases } from './find-canvases.ts';
import { followChanges } from './follow-changes.ts';
import { loadProgram } from './load-data.ts';
import { loadShow } from './load-show.ts';
import './site.css';

/*
 * The one script of the pages that show a folder's canvases. Without it, the index lists them, and a canvas's page shows
 * all its views.
 */

const texts = siteTextsOf(document.documentElement.lang);
const { page } = document.body.dataset;

if (page === 'canvas') {
  const views = showViews(() => loadShow(texts));
  // Who is about to present need not wait for it then.
  const ahead = () => void loadProgram().catch(() => undefined);
  document.querySelector('[data-present]')?.addEventListener('pointerenter', ahead, { once: true });
  // What the speaker alone sees does not show in the page.
  if (views) followChanges(texts, (next) => views.update(next), true);
} else if (page === 'compare') {
  const chosen = compareChosen(texts);
  followChanges(texts, (next) => chosen.update(next), true);
} else if (page === 'index') {
  const found = findCanvases(texts);
  followChanges(texts, (next) => found.update(next));
} else followChanges(texts, () => location.reload());
