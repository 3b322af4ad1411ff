import { amountFindings } from './english/amount-findings.ts';
import { blocks } from './english/blocks.ts';
import { canvasFindings } from './english/canvas-findings.ts';
import { canvasesView } from './english/canvases-view.ts';
import { changes } from './english/changes.ts';
import { channelFindings } from './english/channel-findings.ts';
import { commandLine } from './english/command-line.ts';
import { compare } from './english/compare.ts';
import { configFindings } from './english/config-findings.ts';
import { configSchema } from './english/config-schema.ts';
import { editor } from './english/editor.ts';
import { editorFeatures } from './english/editor-features.ts';
import { editorHints } from './english/editor-hints.ts';
import { explain } from './english/explain.ts';
import { exporting } from './english/exporting.ts';
import { fileFindings } from './english/file-findings.ts';
import { findingExamples } from './english/finding-examples.ts';
import { fixes } from './english/fixes.ts';
import { guide } from './english/guide.ts';
import { hypothesisFindings } from './english/hypothesis-findings.ts';
import { ideaFindings } from './english/idea-findings.ts';
import { ignoreFindings } from './english/ignore-findings.ts';
import { importEditor } from './english/import-editor.ts';
import { importing } from './english/importing.ts';
import { infrastructureFindings } from './english/infrastructure-findings.ts';
import { markdown } from './english/markdown.ts';
import { moneyFindings } from './english/money-findings.ts';
import { nameFindings } from './english/name-findings.ts';
import { portfolio } from './english/portfolio.ts';
import { presenting } from './english/presenting.ts';
import { preview } from './english/preview.ts';
import { previewPage } from './english/preview-page.ts';
import { properties } from './english/properties.ts';
import { propertyFindings } from './english/property-findings.ts';
import { propositionFindings } from './english/proposition-findings.ts';
import { publishing } from './english/publishing.ts';
import { questions } from './english/questions.ts';
import { refactorings } from './english/refactorings.ts';
import { referenceFindings } from './english/reference-findings.ts';
import { relationshipAimFindings } from './english/relationship-aim-findings.ts';
import { relationshipEffortFindings } from './english/relationship-effort-findings.ts';
import { relationshipFindings } from './english/relationship-findings.ts';
import { relationshipWayFindings } from './english/relationship-way-findings.ts';
import { review } from './english/review.ts';
import { segmentFindings } from './english/segment-findings.ts';
import { site } from './english/site.ts';
import { sources } from './english/sources.ts';
import { syntaxFindings } from './english/syntax-findings.ts';
import { templates } from './english/templates.ts';
import { termFindings } from './english/term-findings.ts';
import { titlePhrases } from './english/title-phrases.ts';
import { tools } from './english/tools.ts';
import { views } from './english/views.ts';
import { vocabularies } from './english/vocabularies.ts';
import { writing } from './english/writing.ts';
import { writingPage } from './english/writing-page.ts';
import { yearly } from './english/yearly.ts';
import type { Language } from './language.ts';
import type { TermTranslations } from './term-words.ts';

/** The English texts of the tool, the measure for every other language. */
export const english = {
  language: 'en' as Language,
  /** None: the taxonomy speaks English. */
  terms: {} as TermTranslations,
  blocks,
  canvasesView,
  changes,
  commandLine,
  compare,
  configSchema,
  editor,
  editorFeatures,
  guide,
  editorHints,
  portfolio,
  presenting,
  preview,
  previewPage,
  properties,
  fixes,
  markdown,
  refactorings,
  review,
  explain,
  exporting,
  importEditor,
  publishing,
  importing,
  views,
  vocabularies,
  writing,
  writingPage,
  questions,
  site,
  templates,
  tools,
  sources,
  titlePhrases,
  examples: findingExamples,
  yearly,
  findings: {
    ...relationshipFindings,
    ...relationshipWayFindings,
    ...relationshipAimFindings,
    ...relationshipEffortFindings,
    ...segmentFindings,
    ...canvasFindings,
    ...channelFindings,
    ...propositionFindings,
    ...infrastructureFindings,
    ...moneyFindings,
    ...ideaFindings,
    ...hypothesisFindings,
    ...referenceFindings,
    ...nameFindings,
    ...termFindings,
    ...amountFindings,
    ...propertyFindings,
    ...syntaxFindings,
    ...fileFindings,
    ...ignoreFindings,
    ...configFindings,
  },
};
