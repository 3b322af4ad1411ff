import * as vscode from 'vscode';
import { languageOf } from '../../messages/language.ts';
import { presentingTextsOf } from '../../messages/presenting-texts.ts';
import { previewPageTextsOf } from '../../messages/preview-page-texts.ts';
import { speakerPage } from '../presenting/speaker-page.ts';
import { previewPage } from './preview-page.ts';
import type { PageParts } from './webview-page.ts';

/** Where the extension lies. */
export interface PanelContext {
  readonly extensionUri: vscode.Uri;
}

/** Gives a panel its icon and the page of a preview. */
export function fillPanel(panel: vscode.WebviewPanel, context: PanelContext): void {
  const texts = previewPageTextsOf(vscode.env.language);
  panel.webview.html = previewPage({ ...preparePanel(panel, 'main', context), texts });
}

/** Gives a panel its icon and the page of the speaker's window. */
export function fillSpeakerPanel(panel: vscode.WebviewPanel, context: PanelContext): void {
  const title = presentingTextsOf(vscode.env.language).speaker.title;
  panel.webview.html = speakerPage({ ...preparePanel(panel, 'speaker', context), title });
}

/** Gives a panel its icon, lets it reach nothing but its own files, and tells where its page finds them. */
function preparePanel(panel: vscode.WebviewPanel, name: string, { extensionUri }: PanelContext): PageParts {
  const { webview } = panel;
  const parts = vscode.Uri.joinPath(extensionUri, 'dist', 'webview');
  const asset = (file: string) => vscode.Uri.joinPath(extensionUri, 'assets', file);
  const address = (file: string) => webview.asWebviewUri(vscode.Uri.joinPath(parts, file)).toString();
  panel.iconPath = { light: asset('canvas-light.svg'), dark: asset('canvas-dark.svg') };
  webview.options = { enableScripts: true, localResourceRoots: [parts] };
  return {
    script: address(`${name}.js`),
    style: address(`${name}.css`),
    sources: sourcesOf(webview, parts),
    nonce: crypto.randomUUID().replaceAll('-', ''),
    language: languageOf(vscode.env.language),
  };
}

/** From where a page may load its style and fonts: an extension served over the web brings its own origin. */
function sourcesOf(webview: vscode.Webview, parts: vscode.Uri): string {
  return /^https?$/.test(parts.scheme)
    ? `${webview.cspSource} ${parts.scheme}://${parts.authority}`
    : webview.cspSource;
}
