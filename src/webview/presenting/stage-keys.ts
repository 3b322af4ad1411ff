import type { StageCommand } from '../../protocol/presenting.ts';

/** What a key does while presenting: a step of the presentation, or something around it. */
export type StageAct =
  | StageCommand
  | { readonly do: 'help' }
  | { readonly do: 'speaker' }
  | { readonly do: 'fullScreen' }
  | { readonly do: 'zen' };

/** The keys of keyboards and of clickers, which send Page Up, Page Down and a full stop. */
const KEYS: Readonly<Record<string, StageAct>> = {
  ArrowRight: { do: 'next' },
  ArrowDown: { do: 'next' },
  ' ': { do: 'next' },
  Enter: { do: 'next' },
  PageDown: { do: 'next' },
  n: { do: 'next' },
  ArrowLeft: { do: 'previous' },
  ArrowUp: { do: 'previous' },
  PageUp: { do: 'previous' },
  Backspace: { do: 'previous' },
  Home: { do: 'first' },
  End: { do: 'last' },
  o: { do: 'overview' },
  b: { do: 'blank' },
  '.': { do: 'blank' },
  s: { do: 'speaker' },
  f: { do: 'fullScreen' },
  z: { do: 'zen' },
  '?': { do: 'help' },
  Escape: { do: 'end' },
};

/** What a key that was pressed does; undefined for one that does nothing, and for one pressed with Ctrl, Alt or Meta. */
export function stageAct({ altKey, ctrlKey, key, metaKey, shiftKey }: KeyboardEvent): StageAct | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (/^[1-9]$/.test(key)) return { do: 'path', segment: Number(key) - 1 };
  if (key === ' ' && shiftKey) return { do: 'previous' };
  return KEYS[key.length === 1 ? key.toLowerCase() : key];
}

/** Whether a key presses the button that has the keyboard. */
export function isForButton({ key, target }: KeyboardEvent): boolean {
  return (key === 'Enter' || key === ' ') && target instanceof Element && target.closest('button') !== null;
}

/** Whether a key writes a letter or a sign. */
export function isPlainLetter({ altKey, ctrlKey, key, metaKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !altKey && !metaKey;
}
