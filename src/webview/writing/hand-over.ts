import type { ClipMessage, DownloadMessage, WritingFromPreview } from '../../protocol/writing.ts';
import type { Host } from '../host.ts';

/** Hands notes, pictures and files to others: by the clipboard, and as downloads. */
export class HandOver {
  readonly #host: Host;
  readonly #focused: () => string | undefined;

  /** @param focused gives the note that has the keyboard. */
  constructor(host: Host, focused: () => string | undefined) {
    this.#host = host;
    this.#focused = focused;
    // Where the editor, and not the page, hears Ctrl+C.
    document.addEventListener('copy', (event) => this.copy('text') && event.preventDefault());
  }

  /** Copies the note that has the keyboard, unless some text is selected. Gives whether it did. */
  copy(as: 'text' | 'picture'): boolean {
    const note = this.#focused();
    if (note === undefined || document.getSelection()?.isCollapsed === false) return false;
    this.#host.send({ type: 'copyNote', note, as });
    return true;
  }

  /** Puts a picture into the clipboard, and tells whether that went well: browsers and editors may forbid it. */
  clip(message: ClipMessage): void {
    window.focus();
    void clip(message).then(this.#host.send);
  }

  /** Hands a file to the browser as a download. */
  download({ content, mediaType, name }: DownloadMessage): void {
    const address = URL.createObjectURL(new Blob([bytesOf(content)], { type: mediaType }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    // The browser reads it after the click.
    window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
}

async function clip({ png, what }: ClipMessage): Promise<WritingFromPreview> {
  try {
    const blob = new Blob([bytesOf(png)], { type: 'image/png' });
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
    return { type: 'clipped', what, done: true };
  } catch (error) {
    return { type: 'clipped', what, done: false, reason: String(error) };
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
