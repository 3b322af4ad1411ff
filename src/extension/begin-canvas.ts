import * as vscode from 'vscode';
import type { GuideTexts } from '../messages/editor-texts.ts';
import { newCanvas } from '../templates/new-canvas.ts';
import { isTemplate, TEMPLATE_NAMES, type TemplateName } from '../templates/templates.ts';
import { LANGUAGE } from './source-editors.ts';

/**
 * Opens a new canvas, not saved yet, its title selected to be typed over. Asks for a template where none is named, and
 * does nothing where nobody chooses one.
 */
export async function beginCanvas(named: unknown, texts: GuideTexts): Promise<void> {
  const template = isTemplate(named) ? named : await choose(texts);
  if (!template) return;
  const content = newCanvas(template, texts);
  const document = await vscode.workspace.openTextDocument({ language: LANGUAGE, content });
  const start = document.positionAt(content.indexOf('"', content.search(/^canvas /m)) + 1);
  const end = start.translate(0, texts.templates[template].title.length);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(start, end) });
}

async function choose({ guide, templates }: GuideTexts): Promise<TemplateName | undefined> {
  const items = TEMPLATE_NAMES.map((template) => {
    const { label, description } = templates[template];
    return { label, detail: description, template };
  });
  const chosen = await vscode.window.showQuickPick(items, { placeHolder: guide.chooseTemplate, matchOnDetail: true });
  return chosen?.template;
}
