import type { PreviewPageTexts } from '../../messages/preview-page-texts.ts';
import { escapeHtml } from '../escape-html.ts';
import { changesLine } from './changes-parts.ts';

/** What stands around the picture on the page of a preview, as HTML. */
export interface PreviewParts {
  /** The tabs of the views, and the tools beside them. */
  readonly bar: string;
  /** What unfolds below them: finding, filtering, what is filtered, what would change. */
  readonly banners: string;
  /** How large the picture is. */
  readonly zoom: string;
  /** The keys. */
  readonly help: string;
}

/** The views in the order of their tabs. */
const VIEWS: readonly (keyof PreviewPageTexts['names'])[] = [
  'canvas',
  'relationships',
  'fit',
  'ideas',
  'questions',
  'changes',
];

/** The signs on the tools: outlines in a square of 16. */
const SIGNS = {
  find: 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0 -9ZM10.4 10.4L14 14',
  filter: 'M2 3.5H14L9.5 8.5V13.5L6.5 12V8.5Z',
  cursor:
    'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0 -11ZM8 6a2 2 0 1 0 0 4a2 2 0 1 0 0 -4ZM8 0.5V2.5M8 13.5V15.5M0.5 8H2.5M13.5 8H15.5',
  help: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.7 8 9.2 8 10.2M8 12.6V12.8',
  up: 'M3.5 10L8 5.5L12.5 10',
  down: 'M3.5 6L8 10.5L12.5 6',
  close: 'M4 4L12 12M12 4L4 12',
} as const;

/** The parts of the page in a language. They hold nothing of any canvas. */
export function previewParts(texts: PreviewPageTexts): PreviewParts {
  return { bar: bar(texts), banners: banners(texts), zoom: zoom(texts), help: help(texts) };
}

function bar(texts: PreviewPageTexts): string {
  const tabs = VIEWS.map((view, at) => {
    const state = at === 0 ? 'aria-selected="true"' : 'aria-selected="false" tabindex="-1"';
    return `<button type="button" role="tab" id="tab-${view}" data-view="${view}" aria-controls="stage" ${state}>${escapeHtml(texts.names[view])}</button>`;
  });
  return `<div id="bar">
<div id="tabs" role="tablist" aria-label="${escapeHtml(texts.views)}">${tabs.join('')}</div>
<div id="tools" role="group" aria-label="${escapeHtml(texts.tools)}">
${tool('find', texts.find, 'aria-expanded="false" aria-controls="finder"')}
${tool('filter', texts.filter, 'aria-expanded="false" aria-controls="filters"')}
${tool('cursor', texts.followCursor, 'aria-pressed="false"')}
${tool('help', texts.help, 'aria-haspopup="dialog"')}
</div>
</div>`;
}

function banners(texts: PreviewPageTexts): string {
  return `<div id="looking">
<div id="finder" role="search" hidden>
<input id="find-text" type="search" spellcheck="false" autocomplete="off" placeholder="${escapeHtml(texts.findPlaceholder)}" aria-label="${escapeHtml(texts.findPlaceholder)}">
<span id="find-count"></span>
${tool('up', texts.findPrevious)}${tool('down', texts.findNext)}${tool('close', texts.findClose)}
</div>
<div id="chips" role="group" aria-label="${escapeHtml(texts.chips)}" hidden></div>
</div>
<div id="filters" role="group" aria-label="${escapeHtml(texts.filter)}" hidden>
<label class="choice"><input type="checkbox" id="only-findings"><span>${escapeHtml(texts.filterFindings)}</span></label>
<fieldset><legend>${escapeHtml(texts.filterSegments)}</legend><div id="segments"></div></fieldset>
</div>
${changesLine(texts)}
<div id="effects" hidden><span></span>${tool('close', texts.leave)}</div>`;
}

function zoom(texts: PreviewPageTexts): string {
  const button = (key: string, face: string, title: string) =>
    `<button type="button" data-zoom="${key}" title="${escapeHtml(title)}" aria-label="${escapeHtml(title)}">${face}</button>`;
  return `<div id="zoom" role="group" aria-label="${escapeHtml(texts.zoom)}">
${button('-', '−', texts.zoomOut)}
${button('z', '<span id="zoom-text">100 %</span>', texts.zoomToNatural)}
${button('+', '+', texts.zoomIn)}
${button('0', escapeHtml(texts.fit), texts.zoomToFit)}
</div>`;
}

function help(texts: PreviewPageTexts): string {
  const groups = texts.keys.map(({ keys, title }) => {
    const rows = keys.map(
      ({ does, press }) =>
        `<div><dt>${press.map((key) => `<kbd>${escapeHtml(key)}</kbd>`).join(' ')}</dt><dd>${escapeHtml(does)}</dd></div>`,
    );
    return `<section><h3>${escapeHtml(title)}</h3><dl>${rows.join('')}</dl></section>`;
  });
  return `<dialog id="help" aria-labelledby="help-title">
<h2 id="help-title">${escapeHtml(texts.helpTitle)}</h2>
<div>${groups.join('')}</div>
<form method="dialog">${tool('close', texts.close, '', 'submit')}</form>
</dialog>`;
}

function tool(name: keyof typeof SIGNS, title: string, state = '', type = 'button'): string {
  const told = escapeHtml(title);
  return `<button type="${type}" class="tool" data-do="${name}" title="${told}" aria-label="${told}" ${state}><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="${SIGNS[name]}"/></svg></button>`;
}
