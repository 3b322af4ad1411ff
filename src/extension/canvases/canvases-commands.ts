import * as vscode from 'vscode';
import type { CanvasesTexts } from '../../messages/editor-texts.ts';
import type { CanvasFilter } from '../../protocol/portfolio.ts';
import type { PreviewManager } from '../preview/preview-manager.ts';
import type { CanvasesView, ViewNode } from './canvases-view.ts';
import { type CanvasNode, canvasesIn } from './folder-tree.ts';
import type { PortfolioPage } from './portfolio-page.ts';
import type { Programme } from './programme.ts';

/** What the commands of the view work on. */
export interface CanvasesParts {
  readonly view: CanvasesView;
  readonly page: PortfolioPage;
  readonly programme: Programme;
  readonly manager: PreviewManager;
  readonly texts: CanvasesTexts;
}

/** The commands of the view of all canvases: about what is selected in it, or about the node that a menu was opened on. */
export function canvasesCommands({
  manager,
  page,
  programme,
  texts,
  view,
}: CanvasesParts): Readonly<Record<string, (...args: unknown[]) => unknown>> {
  const tell = (message: string) => void vscode.window.showInformationMessage(message);
  const chosen = (args: readonly unknown[]) => chosenCanvases(args, view.view.selection);
  return {
    'bmc.canvases.filter': (filter) => (isFilter(filter) ? view.filter.set(filter) : view.filter.ask()),
    // The same with another icon: it tells that there is a filter.
    'bmc.canvases.changeFilter': () => view.filter.ask(),
    'bmc.canvases.clearFilter': () => view.filter.set({}),
    'bmc.canvases.refresh': () => view.refresh(),
    'bmc.canvases.preview': (...args) => {
      const [canvas] = chosen(args);
      if (canvas) manager.open(vscode.Uri.parse(canvas.uri), { beside: false });
    },
    'bmc.canvases.compare': (...args) => {
      const both = chosen(args);
      const [node] = args;
      const [one, two] = both;
      if (both.length !== 2 || !one || !two) return tell(texts.chooseTwo);
      // The one that the menu was opened on is the later one.
      const [later, earlier] = isNode(node) && node.kind === 'canvas' && node.uri === one.uri ? [one, two] : [two, one];
      return void manager.compare(vscode.Uri.parse(later.uri), { kind: 'file', uri: earlier.uri });
    },
    'bmc.canvases.present': (...args) => {
      const canvases = chosen(args);
      if (canvases.length === 0) return tell(texts.choosePresented);
      return programme.start(canvases.map(({ uri }) => vscode.Uri.parse(uri)));
    },
    'bmc.showPortfolio': () => page.show(view.filter.chosen, view.filter.words),
  };
}

/** The canvases that are meant, each once: all that is selected where the menu was opened on a part of that. */
function chosenCanvases([node, nodes]: readonly unknown[], selection: readonly ViewNode[]): readonly CanvasNode[] {
  const meant = Array.isArray(nodes) ? nodes.filter(isNode) : isNode(node) ? [node] : selection;
  return canvasesIn(meant.map((one) => (one.kind === 'block' || one.kind === 'note' ? one.canvas : one)));
}

function isNode(value: unknown): value is ViewNode {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

function isFilter(value: unknown): value is CanvasFilter {
  return typeof value === 'object' && value !== null && !isNode(value) && !(value instanceof vscode.Uri);
}
