/** What an editor may say of itself when it connects (`initializationOptions`), beyond the Language Server Protocol. */
export interface ClientOptions {
  /** Whether it can show the documents that `explanationUri` names: the codes of findings then lead to them. */
  readonly showsExplanations?: boolean;
}

/** The scheme of the documents that explain findings; the extension provides them. */
export const EXPLANATION_SCHEME = 'bmc-explain';

/** The document that explains a sort of finding: `bmc-explain:/relationship/needs-type.md`. */
export function explanationUri(code: string): string {
  return `${EXPLANATION_SCHEME}:/${code}.md`;
}

/** The code that the path of an explaining document names. */
export function codeInPath(path: string): string {
  return path.replace(/^\//, '').replace(/\.md$/, '');
}

/** Request of the extension to the server: explain a sort of finding. */
export const EXPLAIN = 'bmc/explain';

/** What is to be explained. */
export interface ExplainParams {
  /** The code of a finding. */
  readonly code: string;
}

/** The server's answer: a Markdown document; null for a code that no finding has. */
export type ExplainResult = string | null;
