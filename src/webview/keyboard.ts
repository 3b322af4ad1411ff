/** Takes a key that was pressed. Gives whether it meant something. */
export type KeyLayer = (event: KeyboardEvent) => boolean;

/**
 * Gives the keys that are pressed on the page to layers, the one that came last first, until one of them takes the key.
 * Whoever writes in a field or reads a dialog is left alone.
 */
export class Keyboard {
  readonly #layers: KeyLayer[] = [];

  constructor() {
    document.addEventListener('keydown', (event) => {
      if (event.defaultPrevented || isForItself(event)) return;
      if (!this.#layers.some((layer) => layer(event))) return;
      event.preventDefault();
      // What the page does at a key the editor shall not do, too.
      event.stopPropagation();
    });
  }

  /** Puts a layer on top of the others; gives what takes it away. */
  add(layer: KeyLayer): () => void {
    this.#layers.unshift(layer);
    return () => {
      const at = this.#layers.indexOf(layer);
      if (at >= 0) this.#layers.splice(at, 1);
    };
  }
}

/** A layer of plain keys, without Ctrl, Alt or Meta; letters are named small, with `Shift+` before them where it is held. */
export function plainKeys(keys: Readonly<Record<string, () => void>>): KeyLayer {
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const act = keys[nameOf(event)];
    act?.();
    return act !== undefined;
  };
}

function nameOf({ key, shiftKey }: KeyboardEvent): string {
  if (!/^\p{L}$/u.test(key)) return key;
  return `${shiftKey ? 'Shift+' : ''}${key.toLowerCase()}`;
}

function isForItself({ ctrlKey, key, metaKey, target }: KeyboardEvent): boolean {
  if (document.querySelector('dialog[open]')) return true;
  if (!(target instanceof Element)) return false;
  if (target.matches('input:not([type=checkbox]), textarea')) return !((ctrlKey || metaKey) && key === 'f');
  // A button that has the keyboard is pressed by these.
  return target.matches('button, input') && (key === 'Enter' || key === ' ');
}
