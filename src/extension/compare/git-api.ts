import type { Event, Uri } from 'vscode';

/* What is used here of the programming interface of VS Code's own git extension (`vscode.git`, version 1). */

/** What the git extension exports. */
export interface GitExtension {
  /** Without it, `getAPI` throws. */
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

/** Git, as the editor knows it. */
export interface GitApi {
  /** While it looks for repositories, it knows none. */
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: Event<'uninitialized' | 'initialized'>;
  readonly onDidOpenRepository: Event<GitRepository>;
  /** The address of a file in a revision, which opens as a document that cannot be written. */
  toGitUri(uri: Uri, ref: string): Uri;
  getRepository(uri: Uri): GitRepository | null;
  /** The folder of the repository that a folder lies in, whether the editor has it open or not. */
  getRepositoryRoot?(folder: Uri): Promise<Uri | null>;
  openRepository?(root: Uri): Promise<GitRepository | null>;
}

/** One repository. All of its questions to git are rejected where git cannot answer. */
export interface GitRepository {
  readonly rootUri: Uri;
  readonly state: {
    readonly HEAD: { readonly name?: string; readonly commit?: string } | undefined;
    /** What is staged; a file that was renamed there has both names. */
    readonly indexChanges: readonly GitChange[];
    readonly onDidChange: Event<void>;
  };
  /** What a file says in a revision. */
  show(ref: string, path: string): Promise<string>;
  getCommit(ref: string): Promise<GitCommit>;
  /** The last commits, the newest first; of one file, where a path is given. */
  log(options: { readonly maxEntries?: number; readonly path?: string }): Promise<readonly GitCommit[]>;
  getRefs(query: { readonly sort?: 'alphabetically' | 'committerdate' }): Promise<readonly GitRef[]>;
  diffBetween(ref1: string, ref2: string): Promise<readonly GitChange[]>;
}

/** A file that changed. */
export interface GitChange {
  readonly uri: Uri;
  readonly originalUri: Uri;
  readonly renameUri: Uri | undefined;
}

/** One commit. */
export interface GitCommit {
  readonly hash: string;
  readonly message: string;
  readonly parents: readonly string[];
  readonly authorDate?: Date;
  readonly authorName?: string;
}

/** A name of a commit. */
export interface GitRef {
  readonly type: 0 | 1 | 2;
  readonly name?: string;
  readonly commit?: string;
}

/** What a name of a commit is, in the order of `GitRef.type`. */
export const REF_TYPES = ['branch', 'remote', 'tag'] as const;
