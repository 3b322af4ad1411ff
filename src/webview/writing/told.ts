/** Shows a sentence in an element: words of the language, which stand between backticks, as code. */
export function tell(element: HTMLElement, sentence: string): void {
  element.replaceChildren(
    ...sentence.split('`').map((piece, at) => {
      if (at % 2 === 0) return piece;
      const code = document.createElement('code');
      code.textContent = piece;
      return code;
    }),
  );
}

/** A sentence as it is said aloud. */
export function spoken(sentence: string): string {
  return sentence.replaceAll('`', '');
}
