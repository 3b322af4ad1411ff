import * as vscode from 'vscode';
import type { CanvasesTexts, GuideTexts } from '../../messages/editor-texts.ts';
import type { ListedCanvas, ListedNote, PortfolioWords } from '../../protocol/portfolio.ts';
import type { CanvasNode, FolderNode } from './folder-tree.ts';

/** A block of a canvas, in which there are notes. */
export interface BlockNode {
  readonly kind: 'block';
  readonly canvas: CanvasNode;
  readonly keyword: string;
  readonly label: string;
  readonly count: number;
}

/** A note of a canvas. */
export interface NoteNode {
  readonly kind: 'note';
  readonly canvas: CanvasNode;
  readonly note: ListedNote;
}

/** The signs of blocks and of what stands beside them, among the editor's own. */
const SIGNS: Readonly<Record<string, string>> = {
  partner: 'organization',
  activity: 'tools',
  resource: 'package',
  proposition: 'gift',
  relationship: 'heart',
  channel: 'broadcast',
  segment: 'person',
  cost: 'credit-card',
  revenue: 'graph-line',
  hypothesis: 'beaker',
  hotspot: 'flame',
  change: 'sync',
  idea: 'lightbulb',
};

const { Collapsed, None } = vscode.TreeItemCollapsibleState;

/** The texts that the items are told in. */
export interface ItemTexts {
  readonly canvases: CanvasesTexts;
  readonly guide: GuideTexts['guide'];
}

/** A folder, with how many canvases are in it. */
export function folderItem({ canvases, name, path }: FolderNode, texts: ItemTexts, isOpen: boolean): vscode.TreeItem {
  const item = new vscode.TreeItem(name, isOpen ? vscode.TreeItemCollapsibleState.Expanded : Collapsed);
  item.id = `folder:${path}`;
  item.contextValue = 'folder';
  item.iconPath = vscode.ThemeIcon.Folder;
  item.description = String(canvases);
  item.accessibilityInformation = { label: `${name}, ${texts.canvases.canvases({ count: canvases })}` };
  return item;
}

/**
 * A canvas: its title, or the name of its file as long as no more is known; then its stage, what is wrong with it, and
 * how many notes it has. Of two in a folder that have one title, both tell their files' names.
 */
export function canvasItem(
  { name, path, uri }: CanvasNode,
  listed: ListedCanvas | undefined,
  isNamesake: boolean,
  texts: ItemTexts,
): vscode.TreeItem {
  const address = vscode.Uri.parse(uri);
  const isEmpty = listed !== undefined && Object.keys(listed.counts).length === 0;
  const item = new vscode.TreeItem(listed?.title || name, isEmpty ? None : Collapsed);
  item.id = uri;
  item.contextValue = 'canvas';
  item.resourceUri = address;
  item.iconPath = listed ? signOf(listed) : vscode.ThemeIcon.File;
  item.command = { title: '', command: 'vscode.open', arguments: [address] };
  if (!listed) {
    item.tooltip = path;
    return item;
  }
  const { findings, notes, questions, stage, trouble } = listed;
  const isCalm = findings.error === 0 && findings.warning === 0;
  const health = isCalm ? [] : [texts.guide.findingCounts({ ...findings, information: 0 })];
  const facts = [...(stage === undefined ? [] : [stage]), ...health, texts.canvases.notes({ count: notes })];
  item.description = [...(isNamesake ? [name] : []), ...facts].join(' · ');
  item.tooltip = [
    listed.title || texts.canvases.untitled,
    path,
    ...(trouble === undefined ? [] : [trouble]),
    [
      ...(stage === undefined ? [] : [stage]),
      texts.guide.findingCounts(findings),
      texts.guide.openQuestions(questions),
    ].join(' · '),
  ].join('\n');
  item.accessibilityInformation = {
    label: [item.label, name, ...facts, ...(trouble === undefined ? [] : [trouble])].join(', '),
  };
  return item;
}

/** What is wrong comes first; a canvas that is well looks like its file. */
function signOf({ findings, trouble }: ListedCanvas): vscode.ThemeIcon {
  if (trouble !== undefined || findings.error > 0) {
    return new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground'));
  }
  if (findings.warning > 0) return new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  return vscode.ThemeIcon.File;
}

/** The blocks of a canvas in which there are notes, in the order of the canvas. */
export function blocksOf(
  canvas: CanvasNode,
  listed: ListedCanvas | undefined,
  words: PortfolioWords | undefined,
): readonly BlockNode[] {
  return (words?.blocks ?? []).flatMap(({ id, label }) => {
    const count = listed?.counts[id] ?? 0;
    return count === 0 ? [] : [{ kind: 'block', canvas, keyword: id, label, count } as const];
  });
}

/** A block, with how many notes are in it. */
export function blockItem({ canvas, count, keyword, label }: BlockNode, texts: ItemTexts): vscode.TreeItem {
  const item = new vscode.TreeItem(label, Collapsed);
  item.id = `${keyword} ${canvas.uri}`;
  item.contextValue = 'block';
  item.iconPath = new vscode.ThemeIcon(SIGNS[keyword] ?? 'note');
  item.description = String(count);
  item.accessibilityInformation = { label: `${label}, ${texts.canvases.notes({ count })}` };
  return item;
}

/** A note, which leads to its place in the text. */
export function noteItem({ canvas, note }: NoteNode, texts: ItemTexts): vscode.TreeItem {
  const { about, label, range } = note;
  const item = new vscode.TreeItem(label || texts.canvases.untitled, None);
  item.contextValue = 'note';
  item.description = about;
  item.tooltip = about === '' ? label : `${label}\n${about}`;
  const { start, end } = range;
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  item.command = { title: '', command: 'vscode.open', arguments: [vscode.Uri.parse(canvas.uri), { selection }] };
  return item;
}
