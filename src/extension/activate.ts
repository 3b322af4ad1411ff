import * as vscode from 'vscode';
import {
  canvasesTextsOf,
  compareTextsOf,
  editorTextsOf,
  exportingTextsOf,
  guideTextsOf,
  importTextsOf,
  markdownTextsOf,
  publishingTextsOf,
} from '../messages/editor-texts.ts';
import { writingTextsOf } from '../messages/writing-texts.ts';
import { SORT_CANVAS } from '../protocol/code-action-kinds.ts';
import { SHOW_DEPENDENTS, type ShowDependentsArguments } from '../protocol/lens-commands.ts';
import { beginCanvas } from './begin-canvas.ts';
import { CanvasStatus } from './canvas-status.ts';
import { canvasesCommands } from './canvases/canvases-commands.ts';
import { CanvasesView } from './canvases/canvases-view.ts';
import { PortfolioPage } from './canvases/portfolio-page.ts';
import { Programme } from './canvases/programme.ts';
import { comparing } from './compare/comparing.ts';
import { CanvasServer, type MakeClient } from './connection/canvas-server.ts';
import { CanvasSettings } from './connection/canvas-settings.ts';
import { provideExplanations } from './explanations.ts';
import { copyAndPrintCommands } from './exporting/copy-and-print.ts';
import { exportCanvas } from './exporting/export-canvas.ts';
import { GuidedSteps, tellingFixes } from './guided-steps.ts';
import { offerForeignEditors } from './importing/foreign-editor.ts';
import { importCommands } from './importing/import-commands.ts';
import { languageTools } from './language-tools.ts';
import { MarkdownCanvases } from './markdown-canvases.ts';
import { presentingCommands } from './presenting/presenting-commands.ts';
import { SpeakerView } from './presenting/speaker-view.ts';
import { openBesideWhereAsked } from './preview/open-beside.ts';
import { previewCommands } from './preview/preview-commands.ts';
import { PreviewManager } from './preview/preview-manager.ts';
import { type PublishWish, publishSite } from './publishing/publish-site.ts';
import { QuestionPages } from './question-pages.ts';
import { showDependents } from './show-dependents.ts';
import { canvasAtHand } from './source-editors.ts';
import { type TestApi, testApi } from './test-api.ts';
import { type Runtime, toolServers } from './tool-servers.ts';

/** What the extension gives to others: canvases for the Markdown preview, and in tests what these look into. */
export interface ExtensionApi extends Partial<TestApi> {
  /** Called by VS Code's Markdown preview. */
  extendMarkdownIt: MarkdownCanvases['extend'];
}

/** What differs between a desktop's and a browser's extension host. */
export interface Host {
  readonly makeClient: MakeClient;
  /** How programs are started; absent where there are none. */
  readonly runtime?: Runtime;
}

/** Starts the extension, alike in a desktop's and in a browser's extension host. */
export function activateWith({ makeClient, runtime }: Host, context: vscode.ExtensionContext): ExtensionApi {
  const texts = editorTextsOf(vscode.env.language);
  const around = guideTextsOf(vscode.env.language);
  const compareTexts = compareTextsOf(vscode.env.language);
  const settings = new CanvasSettings();
  const steps = new GuidedSteps();
  const middleware = tellingFixes;
  const server = new CanvasServer({ makeClient, texts, guide: around.guide, settings, middleware });
  const writing = writingTextsOf(vscode.env.language);
  const parts = { extensionUri: context.extensionUri, server, writing };
  const manager = new PreviewManager({ ...parts, texts, comparing: compareTexts });
  const compared = comparing(manager, server, compareTexts);
  const speaker = new SpeakerView(manager, context);
  const pages = new QuestionPages(server, around);
  const status = new CanvasStatus(server, steps, around);
  const fences = new MarkdownCanvases(server, markdownTextsOf(vscode.env.language));

  const canvasesTexts = canvasesTextsOf(vscode.env.language);
  const canvases = new CanvasesView(server, { canvases: canvasesTexts, guide: around.guide });
  const portfolio = new PortfolioPage(server, canvasesTexts);
  const programme = new Programme(manager);

  const open = (beside: boolean, locked: boolean) => (chosen?: unknown) => {
    const uri = named(chosen) ?? canvasAtHand();
    if (!uri) return void vscode.window.showInformationMessage(texts.nothingToPreview);
    manager.open(uri, { beside, locked });
    steps.tick('preview');
  };
  const ask = async (chosen?: unknown) => {
    const uri = named(chosen) ?? manager.active?.uri ?? canvasAtHand();
    if (!uri) return void vscode.window.showInformationMessage(around.guide.nothingToAsk);
    await pages.show(uri);
    steps.tick('questions');
  };
  const exporting = exportingTextsOf(vscode.env.language);
  const exportIt = (chosen?: unknown, format?: unknown, target?: unknown, look?: unknown) => {
    // The title of a preview names its own panel.
    const said = named(chosen);
    const uri = (said?.scheme === 'webview-panel' ? undefined : said) ?? manager.active?.uri ?? canvasAtHand();
    if (uri) return exportCanvas(uri, { format, target, look }, { context, server, texts: exporting });
    return void vscode.window.showInformationMessage(exporting.editor.nothingToExport);
  };
  const commands: Readonly<Record<string, (...args: unknown[]) => unknown>> = {
    'bmc.showPreview': open(false, false),
    'bmc.showPreviewToSide': open(true, false),
    'bmc.showLockedPreviewToSide': open(true, true),
    'bmc.showSource': () => manager.showSource(),
    'bmc.preview.toggleLock': () => manager.toggleLock(),
    'bmc.preview.refresh': () => manager.refresh(),
    ...previewCommands(manager, texts),
    ...compared.commands,
    ...presentingCommands(manager, speaker, texts),
    ...canvasesCommands({ view: canvases, page: portfolio, programme, manager, texts: canvasesTexts }),
    ...copyAndPrintCommands({ ...parts, manager, storage: context.globalStorageUri }),
    'bmc.newCanvas': (template) => beginCanvas(template, around),
    'bmc.showQuestions': ask,
    'bmc.openWalkthrough': () =>
      vscode.commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#firstCanvas`),
    'bmc.exportCanvas': exportIt,
    ...importCommands({ server, extensionUri: context.extensionUri, texts: importTextsOf(vscode.env.language) }),
    'bmc.publishSite': (chosen, _, wish) =>
      publishSite(named(chosen), (wish ?? {}) as PublishWish, {
        context,
        server,
        texts: publishingTextsOf(vscode.env.language),
      }),
    // The editor's own command says why there is nothing to do, where there is not.
    'bmc.sortCanvas': () =>
      vscode.commands.executeCommand('editor.action.sourceAction', { kind: SORT_CANVAS, apply: 'first' }),
    'bmc.restartServer': () => server.restart(),
    'bmc.showLog': () => server.showLog(),
    [SHOW_DEPENDENTS]: (...args) => showDependents(...(args as unknown as ShowDependentsArguments)),
  };
  context.subscriptions.push(
    server,
    settings,
    manager,
    speaker,
    steps,
    pages,
    status,
    fences,
    canvases,
    portfolio,
    programme,
    compared.documents,
    ...Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run)),
    openBesideWhereAsked(manager, steps),
    offerForeignEditors(),
    provideExplanations(server, texts),
    languageTools(server, context),
    ...(runtime ? [toolServers(runtime, texts.name, context.extension.packageJSON.version)] : []),
  );
  void server.start();
  const isTest = context.extensionMode === vscode.ExtensionMode.Test;
  return {
    ...(isTest ? testApi({ canvases, context, manager, server, speaker, status, steps }) : {}),
    extendMarkdownIt: (markdown) => fences.extend(markdown),
  };
}

/** What a command is about: the explorer names a file, a code lens writes its URI out, the palette names nothing. */
function named(chosen: unknown): vscode.Uri | undefined {
  if (typeof chosen === 'string') return vscode.Uri.parse(chosen);
  return chosen instanceof vscode.Uri ? chosen : undefined;
}
