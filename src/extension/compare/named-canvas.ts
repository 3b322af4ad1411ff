import { Uri } from 'vscode';

/** The canvas that a menu is about: the explorer names a file, the source control view one of its resources. */
export function namedCanvas([chosen]: readonly unknown[]): Uri | undefined {
  const named = typeof chosen === 'object' && chosen !== null && 'resourceUri' in chosen ? chosen.resourceUri : chosen;
  if (typeof named === 'string') return Uri.parse(named);
  // The title of a preview names its own panel.
  return named instanceof Uri && named.scheme !== 'webview-panel' ? named : undefined;
}
