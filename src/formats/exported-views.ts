import type { ComparedCanvas } from '../views/changes/changes.ts';
import { drawChanges } from '../views/changes/draw-changes.ts';
import { drawView, TABLE_VIEWS } from '../views/draw-view.ts';
import { drawStage } from '../views/presenting/draw-stage.ts';
import type { TableContent } from '../views/table/table-content.ts';
import { VIEW_NAMES, type View } from '../views/view-names.ts';
import type { Exported, ExportedView } from './exported.ts';

/** What a view says that is a table. */
export interface TableOfView {
  readonly name: View;
  /** What a reader calls it. */
  readonly title: string;
  readonly content: TableContent;
}

type Subject = Pick<Exported, 'canvas' | 'findings' | 'catalogue' | 'theme'>;

/** Views by their names, each to be drawn with the credit line that every exported picture has. */
export function exportedViews(names: readonly View[], subject: Subject): readonly ExportedView[] {
  const { canvas, findings, catalogue, theme } = subject;
  return names.map((name) => ({
    name,
    title: catalogue.views.names[name],
    draw: () => drawView(name, canvas, findings, { theme, catalogue, credit: true }),
    ...(name === 'canvas' ? { present: () => drawStage(canvas, { theme, catalogue, credit: true }) } : {}),
  }));
}

/** What the views say that are tables, of those that have something to show. */
export function tablesWorthShowing({
  canvas,
  findings,
  catalogue,
}: Pick<Subject, 'canvas' | 'findings' | 'catalogue'>): readonly TableOfView[] {
  return VIEW_NAMES.flatMap((name) => {
    if (name === 'canvas') return [];
    const content = TABLE_VIEWS[name](canvas, findings, catalogue);
    return isWorthShowing(content) ? [{ name, title: catalogue.views.names[name], content }] : [];
  });
}

/** Where there is nothing to show, a view says what to write: that is for whoever writes. */
function isWorthShowing({ hint }: TableContent): boolean {
  return hint === undefined;
}

/** What changed in a canvas as a view, drawn as the others are. */
export function changesView(
  compared: ComparedCanvas,
  { catalogue, theme }: Pick<Exported, 'catalogue' | 'theme'>,
  { name = 'changes', title = catalogue.views.names.changes }: { readonly name?: string; readonly title?: string } = {},
): ExportedView {
  return { name, title, draw: () => drawChanges(compared, { theme, catalogue, credit: true }) };
}

/** The canvas, and every other view that has something to show. */
export function viewsWorthShowing(subject: Subject): readonly View[] {
  return ['canvas', ...tablesWorthShowing(subject).map(({ name }) => name)];
}
