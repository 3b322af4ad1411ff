import * as vscode from 'vscode';
import type { CanvasesTexts } from '../../messages/editor-texts.ts';
import type { CanvasFilter, Choice } from '../../protocol/portfolio.ts';
import type { PortfolioData } from './portfolio-data.ts';

/** The key by which the manifest knows whether the tree is filtered. */
const IS_FILTERED = 'bmc.canvases.filtered';

type Part = keyof CanvasFilter;

const PARTS: readonly Part[] = ['text', 'stage', 'segmentKind', 'relationshipType'];

/** Which canvases the view shows, and how a person chooses them. */
export class CanvasesFilter {
  readonly #data: PortfolioData;
  readonly #texts: CanvasesTexts;
  readonly #changed: () => void;
  #chosen: CanvasFilter = {};

  /** @param changed is called whenever another filter holds. */
  constructor(data: PortfolioData, texts: CanvasesTexts, changed: () => void) {
    this.#data = data;
    this.#texts = texts;
    this.#changed = changed;
  }

  /** What is chosen. */
  get chosen(): CanvasFilter {
    return this.#chosen;
  }

  /** What is chosen, part by part, as a person reads it; nothing where all canvases are shown. */
  get words(): readonly string[] {
    return PARTS.flatMap((part) => this.#wordsOf(part) ?? []);
  }

  /** Shows these canvases from now on. */
  set(filter: CanvasFilter): void {
    this.#chosen = onlyGiven(filter);
    void vscode.commands.executeCommand('setContext', IS_FILTERED, this.words.length > 0);
    this.#changed();
  }

  /** Asks a person which part of the filter is to be another, and what it is to be; until it is called off or done. */
  async ask(): Promise<void> {
    const { filter } = this.#texts;
    const parts = PARTS.map((part) => ({
      part,
      label: filter.parts[part].label,
      description: this.#wordsOf(part) ?? '',
    }));
    const clear = { part: undefined, label: filter.clear, description: '' };
    const items = this.words.length > 0 ? [...parts, clear] : parts;
    const picked = await vscode.window.showQuickPick(items, { title: filter.title, placeHolder: filter.choose });
    if (!picked) return;
    if (picked.part === undefined) return this.set({});
    const value = picked.part === 'text' ? await this.#askText() : await this.#askChoice(picked.part);
    // Called off: nothing is changed.
    if (value === undefined) return;
    const { [picked.part]: _, ...others } = this.#chosen;
    this.set(value === '' ? others : { ...others, [picked.part]: value });
  }

  #askText(): Thenable<string | undefined> {
    const { parts, title } = this.#texts.filter;
    return vscode.window.showInputBox({ title, prompt: parts.text.ask, value: this.#chosen.text ?? '' });
  }

  async #askChoice(part: Exclude<Part, 'text'>): Promise<string | undefined> {
    const { any, notReady, parts, title } = this.#texts.filter;
    const choices = this.#choices(part);
    if (choices.length === 0) return void vscode.window.showInformationMessage(notReady);
    const items = choices.map(({ id, label }) => ({ id, label, picked: id === this.#chosen[part] }));
    const picked = await vscode.window.showQuickPick([...items, { id: '', label: any }], {
      title,
      placeHolder: parts[part].ask,
    });
    return picked?.id;
  }

  #choices(part: Exclude<Part, 'text'>): readonly Choice[] {
    const words = this.#data.words;
    if (!words) return [];
    return { stage: words.stages, segmentKind: words.segmentKinds, relationshipType: words.relationshipTypes }[part];
  }

  #wordsOf(part: Part): string | undefined {
    const value = this.#chosen[part];
    if (value === undefined || value.trim() === '') return undefined;
    if (part === 'text') return this.#texts.quoted({ text: value.trim() });
    return this.#choices(part).find(({ id }) => id === value)?.label ?? value;
  }
}

/** Only what a filter says, whoever made it. */
function onlyGiven(filter: CanvasFilter): CanvasFilter {
  const given = PARTS.flatMap((part) => {
    const value: unknown = filter[part];
    return typeof value === 'string' && value.trim() !== '' ? [[part, value]] : [];
  });
  return Object.fromEntries(given);
}
