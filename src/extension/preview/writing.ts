import * as vscode from 'vscode';
import type { WritingTexts } from '../../messages/writing-texts.ts';
import type { Range } from '../../model/range.ts';
import type { MessageFromPreview } from '../../protocol/preview-messages.ts';
import {
  NOTE_OPTIONS,
  type NoteOptionsParams,
  type NoteOptionsResult,
  type NoteWriting,
  WRITE_NOTE,
  type WriteNoteParams,
  type WriteNoteResult,
  type WritingIntent,
  type WritingToPreview,
} from '../../protocol/writing.ts';
import { askForFile, bytesOf, type FileMaker } from '../ask-for-file.ts';
import { documentOf, editorOf, showSource } from '../source-editors.ts';

/** What writing from a picture needs of its surroundings. */
export interface WritingContext extends FileMaker {
  readonly writing: WritingTexts;
}

/** A panel that shows the picture of a canvas. */
export interface WrittenPreview {
  readonly uri: vscode.Uri;
  readonly panel: vscode.WebviewPanel;
}

/**
 * Writes into a canvas what was asked for in its picture: by edits of the server, for the very version of the text that
 * the picture shows, through the editor, where they can be undone. Puts notes into the clipboard, too.
 */
export class PreviewWriting {
  readonly #preview: WrittenPreview;
  readonly #context: WritingContext;
  /** What waits until there is a page with a picture. */
  #held: WritingToPreview[] = [];
  /** The canvas on the page, of which the page knows whether it can be written. */
  #told: string | undefined;
  /** What was written last, and the version of the text since. */
  #last: { readonly uri: vscode.Uri; readonly version: number } | undefined;

  #isClosed = false;

  constructor(preview: WrittenPreview, context: WritingContext) {
    this.#preview = preview;
    this.#context = context;
    preview.panel.webview.onDidReceiveMessage((message: MessageFromPreview) => this.receive(message));
    preview.panel.onDidChangeViewState(({ webviewPanel }) => {
      // A hidden panel has no page.
      if (!webviewPanel.visible) this.#told = undefined;
    });
    preview.panel.onDidDispose(() => {
      this.#isClosed = true;
    });
  }

  /** Takes a message from the page. */
  receive(message: MessageFromPreview): void {
    switch (message.type) {
      case 'ready':
        this.#told = undefined;
        break;
      case 'drawn':
        this.#try(this.#tellWritable(message.uri));
        break;
      case 'write':
        this.#try(this.#write(message.version, message.intent));
        break;
      case 'askOptions':
        this.#try(this.#tellOptions(message.version, message.note));
        break;
      case 'undoWriting':
        this.#try(this.#undo());
        break;
      case 'copyNote':
        this.#try(this.#copyNote(message.note, message.as));
        break;
      case 'clipped':
        this.#tellClipped(message.what, message.done, message.reason);
        break;
    }
  }

  /** Tells the page something, as soon as there is a page with a picture; a closed preview is told nothing more. */
  send(message: WritingToPreview): void {
    if (this.#isClosed) return;
    if (this.#told === undefined) this.#held.push(message);
    else void this.#preview.panel.webview.postMessage(message);
  }

  async #tellWritable(uri: string): Promise<void> {
    if (this.#told === uri) return;
    this.#told = uri;
    this.send({ type: 'writable', uri, on: await isWritable(this.#preview.uri) });
    for (const message of this.#held.splice(0)) this.send(message);
  }

  async #tellOptions(version: number, note: string): Promise<void> {
    const uri = this.#preview.uri.toString();
    const { server } = this.#context;
    const answer = await server.ask<NoteOptionsParams, NoteOptionsResult>(NOTE_OPTIONS, { uri, version, note });
    if (!answer || 'refused' in answer) return this.#refuse(answer?.refused);
    // A double click begins with a click, which leads to the text.
    if (!this.#preview.panel.active) this.#preview.panel.reveal(undefined, false);
    this.send({ type: 'noteOptions', note, options: answer });
  }

  async #write(version: number, intent: WritingIntent): Promise<void> {
    const { server, writing } = this.#context;
    const { uri } = this.#preview;
    if (!(await isWritable(uri))) return this.#refuse(writing.readOnly);
    const params: WriteNoteParams = { uri: uri.toString(), version, intent };
    const answer = await server.ask<WriteNoteParams, WriteNoteResult>(WRITE_NOTE, params);
    if (!answer || 'refused' in answer) return this.#refuse(answer?.refused);
    const document = documentOf(uri);
    if (document?.version !== answer.version) return this.#refuse(writing.stale);
    // The editor, too, refuses edits of a text that is another meanwhile.
    const isApplied = answer.edits.length === 0 || (await vscode.workspace.applyEdit(editOf(uri, answer)));
    if (!isApplied) return this.#refuse(writing.notApplied);
    const undo = answer.edits.length > 0;
    if (undo) this.#last = { uri, version: document.version };
    this.send({
      type: 'written',
      version: document.version,
      message: answer.message,
      undo,
      ...(answer.follow ? { follow: answer.follow.key } : {}),
    });
    if (answer.follow) putCursor(uri, answer.follow.nameRange);
  }

  /** Undoes in the editor what was written last, and comes back to the picture. */
  async #undo(): Promise<void> {
    const { writing } = this.#context;
    const last = this.#last;
    if (!last || documentOf(last.uri)?.version !== last.version) {
      return this.send({ type: 'unwritten', message: writing.notUndone });
    }
    this.#last = undefined;
    await showSource(last.uri, undefined);
    await vscode.commands.executeCommand('undo');
    this.#preview.panel.reveal(undefined, false);
    this.send({ type: 'say', message: writing.undone });
  }

  async #copyNote(note: string, as: 'text' | 'picture'): Promise<void> {
    const { writing } = this.#context;
    const file = await askForFile(this.#preview.uri, { format: as === 'text' ? 'md' : 'png', note }, this.#context);
    if (!file || 'refused' in file) return this.#refuse(file?.refused, writing.copyFailed);
    if (as === 'picture') return this.send({ type: 'clip', png: file.content, what: 'note' });
    await vscode.env.clipboard.writeText(new TextDecoder().decode(bytesOf(file.content)));
    this.send({ type: 'say', message: writing.copiedNote });
  }

  #tellClipped(what: 'canvas' | 'note', done: boolean, reason = ''): void {
    const { server, writing } = this.#context;
    if (done) {
      const message = what === 'canvas' ? writing.copiedCanvasPicture : writing.copiedNotePicture;
      this.send({ type: 'say', message });
    } else {
      server.log(reason);
      void this.#offerFile();
    }
  }

  async #offerFile(): Promise<void> {
    const { noPictureInClipboard, savePicture } = this.#context.writing;
    const chosen = await vscode.window.showWarningMessage(noPictureInClipboard, savePicture);
    if (chosen) await vscode.commands.executeCommand('bmc.exportCanvas', this.#preview.uri, 'png');
  }

  /** Says why nothing is done; where no reason is known, that something failed, of which the log tells. */
  #refuse(reason?: string, failed: string = this.#context.writing.failed): void {
    this.send({
      type: 'unwritten',
      ...(reason === undefined ? { message: failed, inLog: true } : { message: reason }),
    });
  }

  #try(work: Promise<void>): void {
    work.catch((error) => {
      this.#context.server.log(String(error));
      this.#refuse();
    });
  }
}

/** Whether a canvas can be written at all: not one of a revision, or in a folder that only shows what there is. */
async function isWritable(uri: vscode.Uri): Promise<boolean> {
  const { fs } = vscode.workspace;
  if (uri.scheme === 'untitled') return true;
  if (fs.isWritableFileSystem(uri.scheme) !== true) return false;
  const found = await Promise.resolve(fs.stat(uri)).catch(() => undefined);
  return ((found?.permissions ?? 0) & vscode.FilePermission.Readonly) === 0;
}

function editOf(uri: vscode.Uri, { edits }: NoteWriting): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { newText, range } of edits) edit.replace(uri, rangeOf(range), newText);
  return edit;
}

/** Puts the cursor to a note where the text is in sight; the keyboard stays where it is. */
function putCursor(uri: vscode.Uri, range: Range): void {
  const editor = editorOf(uri);
  if (!editor) return;
  const { end, start } = rangeOf(range);
  editor.selection = new vscode.Selection(start, end);
  editor.revealRange(rangeOf(range), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function rangeOf({ end, start }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
