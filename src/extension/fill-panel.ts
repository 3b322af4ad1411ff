import * as vscode from 'vscode';
import { languageOf } from '../messages/language.ts';
import { previewPageTextsOf } from '../messages/preview-page-texts.ts';
import { previewPage } from './preview-page.ts';

/** Where the extension lies. */
export interface PanelContext {
  readonly extensionUri: vscode.Uri;
}

/** Gives a panel its icon and the page of a preview, which may reach nothing but its own files. */
export function fillPanel(panel: vscode.WebviewPanel, { extensionUri }: PanelContext): void {
  const { webview } = panel;
  const parts = vscode.Uri.joinPath(extensionUri, 'dist', 'webview');
  const asset = (name: string) => vscode.Uri.joinPath(extensionUri, 'assets', name);
  const address = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(parts, name)).toString();
  panel.iconPath = { light: asset('canvas-light.svg'), dark: asset('canvas-dark.svg') };
  webview.options = { enableScripts: true, localResourceRoots: [parts] };
  webview.html = previewPage({
    script: address('main.js'),
    style: address('main.css'),
    sources: sourcesOf(webview, parts),
    nonce: crypto.randomUUID().replaceAll('-', ''),
    language: languageOf(vscode.env.language),
    texts: previewPageTextsOf(vscode.env.language),
  });
}

/** From where a page may load its style and fonts: an extension served over the web brings its own origin. */
function sourcesOf(webview: vscode.Webview, parts: vscode.Uri): string {
  return /^https?$/.test(parts.scheme)
    ? `${webview.cspSource} ${parts.scheme}://${parts.authority}`
    : webview.cspSource;
}
