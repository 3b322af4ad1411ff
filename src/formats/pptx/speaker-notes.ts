import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import type { Finding } from '../../rules/finding.ts';
import { cleanText } from '../../views/text/clean-text.ts';
import { textLines } from '../../views/words/note-facts.ts';

/**
 * What the speaker may want to know: of the canvas as a whole its header's notes and what is found of no element; of
 * some elements their notes and findings, each under its name.
 */
export function speakerNotes(
  canvas: CanvasModel,
  findings: readonly Finding[],
): (elements: readonly CanvasElement[] | undefined) => string {
  const about = (element: CanvasElement | undefined): readonly string[] => [
    ...(element ? textLines(element, 'note') : []),
    ...findings.filter((finding) => finding.element === element?.index).map(({ message }) => `→ ${cleanText(message)}`),
  ];
  return (elements) => {
    if (elements === undefined) {
      return [...about(canvas.header), ...(canvas.header ? about(undefined) : [])].join('\n');
    }
    return elements
      .flatMap((element) => {
        const lines = about(element);
        return lines.length > 0 ? [[cleanText(element.label), ...lines].join('\n')] : [];
      })
      .join('\n\n');
  };
}
