/**
 * A title as it is compared with titles of other canvases: `Key  account` and `KEY ACCOUNT` are one. Letters are folded by
 * Unicode alone, so that it is the same for every reader, whatever their language.
 */
export function foldTitle(title: string): string {
  return title.normalize('NFKC').toUpperCase().normalize('NFKC').replace(/\s+/gu, ' ').trim();
}
