import { amountFindings } from './english/amount-findings.ts';
import { blocks } from './english/blocks.ts';
import { canvasFindings } from './english/canvas-findings.ts';
import { commandLine } from './english/command-line.ts';
import { editor } from './english/editor.ts';
import { editorFeatures } from './english/editor-features.ts';
import { fileFindings } from './english/file-findings.ts';
import { fixes } from './english/fixes.ts';
import { nameFindings } from './english/name-findings.ts';
import { preview } from './english/preview.ts';
import { properties } from './english/properties.ts';
import { propertyFindings } from './english/property-findings.ts';
import { referenceFindings } from './english/reference-findings.ts';
import { relationshipFindings } from './english/relationship-findings.ts';
import { segmentFindings } from './english/segment-findings.ts';
import { syntaxFindings } from './english/syntax-findings.ts';
import { termFindings } from './english/term-findings.ts';

/** The English texts of the tool, the measure for every other language. */
export const english = {
  blocks,
  commandLine,
  editor,
  editorFeatures,
  preview,
  properties,
  fixes,
  findings: {
    ...relationshipFindings,
    ...segmentFindings,
    ...canvasFindings,
    ...referenceFindings,
    ...nameFindings,
    ...termFindings,
    ...amountFindings,
    ...propertyFindings,
    ...syntaxFindings,
    ...fileFindings,
  },
};
