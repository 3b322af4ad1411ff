import { Uri } from 'vscode';

/**
 * The canvas that a menu is about: the explorer names a file, the source control view one of its resources, the view of
 * all canvases one of its nodes.
 */
export function namedCanvas([chosen]: readonly unknown[]): Uri | undefined {
  const named = namedIn(chosen);
  if (typeof named === 'string') return Uri.parse(named);
  // The title of a preview names its own panel.
  return named instanceof Uri && named.scheme !== 'webview-panel' ? named : undefined;
}

function namedIn(chosen: unknown): unknown {
  if (typeof chosen !== 'object' || chosen === null) return chosen;
  if ('resourceUri' in chosen) return chosen.resourceUri;
  return 'uri' in chosen ? chosen.uri : chosen;
}
