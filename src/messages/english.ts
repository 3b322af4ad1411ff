import { blocks } from './english/blocks.ts';
import { editor } from './english/editor.ts';
import { languageFindings } from './english/language-findings.ts';
import { preview } from './english/preview.ts';

/** The English texts of the tool, the measure for every other language. */
export const english = {
  blocks,
  editor,
  preview,
  findings: { ...languageFindings },
};
