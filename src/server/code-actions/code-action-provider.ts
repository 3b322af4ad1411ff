import type { LangiumDocument } from 'langium';
import type { CodeActionProvider } from 'langium/lsp';
import type { CodeActionContext, CodeActionParams, Diagnostic } from 'vscode-languageserver';
import { type CodeAction, CodeActionKind, CodeActionTriggerKind } from 'vscode-languageserver-types';
import { comparePositions, type Range } from '../../model/range.ts';
import { SourceText } from '../../model/source-text.ts';
import { SORT_CANVAS } from '../../protocol/code-action-kinds.ts';
import type { Finding } from '../../rules/finding.ts';
import { compatible, mendUnambiguous, unambiguousFixes } from '../../rules/fixes/apply-fixes.ts';
import type { Fix } from '../../rules/fixes/fix.ts';
import { type FixContext, fixesFor } from '../../rules/fixes/fixes-for.ts';
import { ignoreFinding } from '../../rules/fixes/ignore-finding.ts';
import { standardTaxonomy } from '../../taxonomy/taxonomy.ts';
import { titleOf } from '../../templates/canvas-name.ts';
import { newCanvas } from '../../templates/new-canvas.ts';
import { checkOptionsOf, findingsOf } from '../canvas-findings.ts';
import { modelOf } from '../canvas-models.ts';
import type { EditorClient } from '../editor-client.ts';
import { toDiagnostic } from '../to-diagnostic.ts';
import { refactorings, sorting } from './refactoring-actions.ts';
import { fileCreation, workspaceEdit } from './workspace-edit.ts';

/** Does all fixes of a canvas that need no asking: by hand, or whenever it is saved. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.bmc`;

/** The kinds of code actions that there are. */
export const CODE_ACTION_KINDS: readonly CodeActionKind[] = [
  CodeActionKind.QuickFix,
  CodeActionKind.RefactorExtract,
  CodeActionKind.RefactorRewrite,
  FIX_ALL,
  SORT_CANVAS,
];

/** Offers the fixes of the findings at a place, what can be done with what is selected, and with the whole canvas. */
export class BmcCodeActionProvider implements CodeActionProvider {
  readonly #client: EditorClient;

  constructor(client: EditorClient) {
    this.#client = client;
  }

  getCodeActions(document: LangiumDocument, { context, range }: CodeActionParams): CodeAction[] {
    return [
      ...(wants(context, CodeActionKind.QuickFix) ? this.#quickFixes(document, context, range) : []),
      ...(isUnasked(context, range) ? [] : refactorings(document, range, (kind) => wants(context, kind), this.#client)),
      // Offered where they are asked for: they are about the whole canvas, not about this place.
      ...(context.only && wants(context, FIX_ALL) ? this.#fixAll(document) : []),
      ...(context.only && wants(context, SORT_CANVAS) ? sorting(document, this.#client) : []),
    ];
  }

  #quickFixes(document: LangiumDocument, { diagnostics }: CodeActionContext, range: Range): CodeAction[] {
    const fixing = this.#fixContext(document);
    const here = findingsOf(document, this.#client.catalogue).filter((finding) => touch(finding.range, range));
    const actions = here.flatMap((finding) => {
      const diagnostic = diagnosticOf(finding, diagnostics, document, this.#client);
      return this.#possible(fixesFor(finding, fixing)).map((fix) => this.#quickFix(document, fix, diagnostic));
    });
    return [
      ...actions,
      ...this.#fixesOfAKind(document, here, diagnostics, fixing),
      ...this.#ignoring(document, here, diagnostics, fixing),
    ];
  }

  /** The fixes that the editor can do. */
  #possible(fixes: readonly Fix[]): readonly Fix[] {
    return fixes.filter(({ creates }) => creates === undefined || this.#client.createsFiles);
  }

  #quickFix(
    document: LangiumDocument,
    { title, edits, creates, isPreferred }: Fix,
    diagnostic: Diagnostic,
  ): CodeAction {
    const edit =
      creates === undefined
        ? workspaceEdit(document, edits, this.#client)
        : fileCreation(document, creates, newCanvas('empty', this.#client.catalogue, titleOf(nameIn(creates))));
    return { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], isPreferred, edit };
  }

  /** Last of all, to silence what was found: once for all findings of a sort on a line. */
  #ignoring(
    document: LangiumDocument,
    here: readonly Finding[],
    diagnostics: readonly Diagnostic[],
    fixing: FixContext,
  ): CodeAction[] {
    const bySortAndLine = new Map(here.map((finding) => [`${finding.code} ${finding.range.start.line}`, finding]));
    return [...bySortAndLine.values()].flatMap((finding) => {
      const fix = ignoreFinding(finding, fixing);
      const diagnostic = diagnosticOf(finding, diagnostics, document, this.#client);
      return fix ? [this.#quickFix(document, fix, diagnostic)] : [];
    });
  }

  /** For each sort of finding at a place that has an unambiguous fix here and elsewhere: all of them at once. */
  #fixesOfAKind(
    document: LangiumDocument,
    here: readonly Finding[],
    diagnostics: readonly Diagnostic[],
    fixing: FixContext,
  ): CodeAction[] {
    const codes = new Set(here.map(({ code }) => code));
    return [...codes].flatMap((code): CodeAction[] => {
      const alike = findingsOf(document, this.#client.catalogue).filter((finding) => finding.code === code);
      const fixes = compatible(fixing.source, unambiguousFixes(alike, fixing));
      if (fixes.length < 2) return [];
      const edits = fixes.flatMap((fix) => fix.edits);
      return [
        {
          title: this.#client.catalogue.fixes.fixAllOfKind({ code, count: fixes.length }),
          kind: CodeActionKind.QuickFix,
          diagnostics: here
            .filter((finding) => finding.code === code)
            .map((finding) => diagnosticOf(finding, diagnostics, document, this.#client)),
          edit: workspaceEdit(document, edits, this.#client),
        },
      ];
    });
  }

  #fixAll(document: LangiumDocument): CodeAction[] {
    const { edits, count } = mendUnambiguous(
      document.textDocument.getText(),
      checkOptionsOf(document, this.#client.catalogue),
    );
    if (count === 0) return [];
    const title = this.#client.catalogue.fixes.fixAll();
    return [{ title, kind: FIX_ALL, edit: workspaceEdit(document, edits, this.#client) }];
  }

  #fixContext(document: LangiumDocument): FixContext {
    return {
      canvas: modelOf(document),
      source: new SourceText(document.textDocument.getText()),
      findings: findingsOf(document, this.#client.catalogue),
      catalogue: this.#client.catalogue,
      taxonomy: checkOptionsOf(document, this.#client.catalogue).taxonomy ?? standardTaxonomy,
    };
  }
}

/** Whether nobody asks what could be done: an editor does by itself, wherever the cursor stands. */
function isUnasked({ triggerKind }: CodeActionContext, { start, end }: Range): boolean {
  return triggerKind === CodeActionTriggerKind.Automatic && comparePositions(start, end) === 0;
}

/** The name of a file, from its path. */
function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether a kind of code action is asked for; without a wish all are. */
function wants({ only }: CodeActionContext, kind: CodeActionKind): boolean {
  return !only || only.some((wish) => wish === '' || kind === wish || kind.startsWith(`${wish}.`));
}

/** Whether two ranges share a place; their ends count. */
function touch(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.end) <= 0 && comparePositions(b.start, a.end) <= 0;
}

/** The editor's own diagnostic of a finding, so that it shows the fix with it. */
function diagnosticOf(
  finding: Finding,
  known: readonly Diagnostic[],
  document: LangiumDocument,
  client: EditorClient,
): Diagnostic {
  const found = known.find(
    ({ code, range }) =>
      code === finding.code &&
      comparePositions(range.start, finding.range.start) === 0 &&
      comparePositions(range.end, finding.range.end) === 0,
  );
  return found ?? toDiagnostic(finding, document.textDocument.uri, client);
}
