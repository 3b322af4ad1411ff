import type { CompareTexts } from '../../messages/editor-texts.ts';
import type { Comparand } from '../../protocol/comparing.ts';

/**
 * What a reader calls that with which a canvas is compared.
 *
 * @param path the canvas's own
 */
export function nameOf(against: Comparand, path: string, texts: CompareTexts): string {
  switch (against.kind) {
    case 'revision':
      return against.name;
    case 'file':
      return otherFileName(pathOf(against.uri), path);
    case 'saved':
      return texts.saved;
    case 'nothing':
      return texts.nothing;
  }
}

/** Reads what was remembered of a comparison; undefined where it is none. */
export function comparandIn(remembered: unknown): Comparand | undefined {
  if (typeof remembered !== 'object' || remembered === null) return undefined;
  const { kind, ref, name, uri } = remembered as Readonly<Record<string, unknown>>;
  if (kind === 'saved' || kind === 'nothing') return { kind };
  if (kind === 'file') return typeof uri === 'string' ? { kind, uri } : undefined;
  if (kind !== 'revision' || typeof ref !== 'string' || typeof name !== 'string') return undefined;
  return { kind, ref, name, ...(typeof uri === 'string' ? { uri } : {}) };
}

/** Whether two comparisons are with the same, however it is called. */
export function isSame(one: Comparand | undefined, other: Comparand | undefined): boolean {
  const said = (against: Comparand | undefined) => JSON.stringify({ ...comparandIn(against), name: '' });
  return said(one) === said(other);
}

/** Whether a comparison makes sense for every canvas, and not for one alone. */
export function fitsEveryCanvas(against: Comparand): boolean {
  return against.kind === 'saved' || (against.kind === 'revision' && against.uri === undefined);
}

/** A file of the same name as the canvas is told by its folder, too. */
function otherFileName(other: string, own: string): string {
  const parts = other.split('/');
  const name = parts.at(-1) ?? other;
  return name === own.split('/').at(-1) ? parts.slice(-2).join('/') : name;
}

/** The path of an address, readable. */
function pathOf(uri: string): string {
  const path = uri.replace(/^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?/i, '').replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
