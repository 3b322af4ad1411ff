/** Whether a comment was meant to end further down: it ends at its line's end, as no text behind it ends it. */
export function isUnclosedComment(text: string): boolean {
  return text.startsWith('/*') && !(text.length >= 4 && text.endsWith('*/'));
}
