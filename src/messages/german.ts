import type { english } from './english.ts';
import { amountFindings } from './german/amount-findings.ts';
import { blocks } from './german/blocks.ts';
import { canvasFindings } from './german/canvas-findings.ts';
import { canvasesView } from './german/canvases-view.ts';
import { changes } from './german/changes.ts';
import { channelFindings } from './german/channel-findings.ts';
import { commandLine } from './german/command-line.ts';
import { compare } from './german/compare.ts';
import { configFindings } from './german/config-findings.ts';
import { configSchema } from './german/config-schema.ts';
import { editor } from './german/editor.ts';
import { editorFeatures } from './german/editor-features.ts';
import { editorHints } from './german/editor-hints.ts';
import { explain } from './german/explain.ts';
import { exporting } from './german/exporting.ts';
import { fileFindings } from './german/file-findings.ts';
import { findingExamples } from './german/finding-examples.ts';
import { fixes } from './german/fixes.ts';
import { guide } from './german/guide.ts';
import { hypothesisFindings } from './german/hypothesis-findings.ts';
import { ideaFindings } from './german/idea-findings.ts';
import { ignoreFindings } from './german/ignore-findings.ts';
import { importEditor } from './german/import-editor.ts';
import { importing } from './german/importing.ts';
import { infrastructureFindings } from './german/infrastructure-findings.ts';
import { markdown } from './german/markdown.ts';
import { moneyFindings } from './german/money-findings.ts';
import { nameFindings } from './german/name-findings.ts';
import { portfolio } from './german/portfolio.ts';
import { presenting } from './german/presenting.ts';
import { preview } from './german/preview.ts';
import { previewPage } from './german/preview-page.ts';
import { properties } from './german/properties.ts';
import { propertyFindings } from './german/property-findings.ts';
import { propositionFindings } from './german/proposition-findings.ts';
import { publishing } from './german/publishing.ts';
import { questions } from './german/questions.ts';
import { refactorings } from './german/refactorings.ts';
import { referenceFindings } from './german/reference-findings.ts';
import { relationshipAimFindings } from './german/relationship-aim-findings.ts';
import { relationshipEffortFindings } from './german/relationship-effort-findings.ts';
import { relationshipFindings } from './german/relationship-findings.ts';
import { relationshipWayFindings } from './german/relationship-way-findings.ts';
import { review } from './german/review.ts';
import { segmentFindings } from './german/segment-findings.ts';
import { site } from './german/site.ts';
import { sources } from './german/sources.ts';
import { syntaxFindings } from './german/syntax-findings.ts';
import { templates } from './german/templates.ts';
import { termFindings } from './german/term-findings.ts';
import { terms } from './german/terms.ts';
import { titlePhrases } from './german/title-phrases.ts';
import { tools } from './german/tools.ts';
import { views } from './german/views.ts';
import { vocabularies } from './german/vocabularies.ts';
import { writing } from './german/writing.ts';
import { writingPage } from './german/writing-page.ts';
import { yearly } from './german/yearly.ts';
import type { Language } from './language.ts';
import type { Texts } from './texts.ts';

/** The German texts of the tool. */
export const german = {
  language: 'de' as Language,
  terms,
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
} satisfies Texts<typeof english>;
