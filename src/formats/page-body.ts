import type { Catalogue } from '../messages/catalogue.ts';
import { escapeXml, type Markup } from '../views/svg/escape.ts';
import { element, join } from '../views/svg/svg-writer.ts';
import type { ExportedView } from './exported.ts';

/** A view as a page shows it behind its tab. */
export interface PageView {
  /** Names it among its like, in the page's address too: `canvas`. */
  readonly name: string;
  /** What a reader calls it. */
  readonly title: string;
  /** What is seen: markup without ids of another view. */
  readonly content: string;
  /** Whether it is text to be read, which is not zoomed, rather than a picture. */
  readonly isText?: boolean;
}

/** The tabs of a page, the first one chosen; nothing where there is one view. */
export function pageTabs(views: readonly PageView[], { exporting }: Catalogue): string {
  if (views.length < 2) return '';
  const tabs = views.map(({ name, title }, at) =>
    element(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `tab-${name}`,
        'aria-controls': `view-${name}`,
        'aria-selected': at === 0 ? 'true' : 'false',
        tabindex: at === 0 ? 0 : -1,
      },
      escapeXml(title),
    ),
  );
  return `${element('nav', { role: 'tablist', 'aria-label': exporting.page.views }, join(tabs, '\n'))}\n`;
}

/** The views of a page, which its script shows one at a time. */
export function pageSections(views: readonly PageView[]): string {
  const sections = views.map(({ content, isText = false, name, title }) => {
    const role =
      views.length > 1 ? `role="tabpanel" aria-labelledby="tab-${name}"` : `aria-label="${escapeXml(title)}"`;
    return `<section id="view-${name}" data-view="${name}" ${isText ? 'data-text ' : ''}${role}>${content}</section>`;
  });
  return `<main id="stage" tabindex="0"><div id="sheet">\n${sections.join('\n')}\n</div></main>\n`;
}

/** The picture of a view. Ids are made the view's own: several views may show the same note. */
export function pictureOf(view: Pick<ExportedView, 'name' | 'draw'>): string {
  return view.draw().svg.replaceAll(' id="', ` id="${view.name}-`);
}

/** What is presented, kept where nobody sees it: the picture for an audience, and how it is told. */
export function pageStage(views: readonly ExportedView[]): string {
  const stage = views.find(({ present }) => present)?.present?.();
  if (!stage) return '';
  return `<template id="presented" data-story="${escapeXml(JSON.stringify(stage.story))}">${stage.svg}</template>\n`;
}

/** What begins a presentation. */
export function presentButton(catalogue: Catalogue): Markup {
  const present = { type: 'button', 'data-present': '', title: catalogue.presenting.start };
  return element('button', present, escapeXml(catalogue.exporting.page.present));
}

/** What changes the size of the picture, after other buttons. */
export function pageZoom({ exporting: { page } }: Catalogue, before: readonly Markup[] = []): string {
  const button = (key: string, title: string, face: Markup) =>
    element('button', { type: 'button', 'data-zoom': key, title, 'aria-label': title }, face);
  const buttons = join([
    ...before,
    button('-', page.zoomOut, escapeXml('−')),
    button('1', page.zoomToNatural, element('span', { id: 'zoom-text' }, escapeXml('100 %'))),
    button('+', page.zoomIn, escapeXml('+')),
    button('0', page.zoomToFit, escapeXml(page.fit)),
  ]);
  return element('div', { id: 'zoom', role: 'group', 'aria-label': page.zoom }, buttons);
}
