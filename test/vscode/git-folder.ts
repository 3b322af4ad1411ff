import type * as childProcess from 'node:child_process';
import * as vscode from 'vscode';
import { fileOf } from './workspace.ts';

/** Whether git can be run here: not in a browser. */
export const haveGit = globalThis.process?.platform !== undefined;

/** A folder of the opened one that is a git repository of its own. */
export interface GitFolder {
  /** A file in it. */
  file(name: string): vscode.Uri;
  /** Writes a file to the disk. */
  write(name: string, text: string): Promise<void>;
  /** Runs git in it; gives what it prints. */
  git(...args: string[]): string;
  /** Commits everything as it lies there. */
  commit(message: string): void;
  remove(): Promise<void>;
}

/** Makes a repository in a new folder. */
export async function gitFolder(name: string): Promise<GitFolder> {
  const root = fileOf(name);
  const { execFileSync } = globalThis.process.getBuiltinModule('node:child_process') as typeof childProcess;
  const who = ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.org', '-c', 'commit.gpgsign=false'];
  const git = (...args: string[]) => execFileSync('git', [...who, ...args], { cwd: root.fsPath, encoding: 'utf8' });
  await vscode.workspace.fs.createDirectory(root);
  git('init', '--quiet', '--initial-branch=main');
  return {
    git,
    file: (file) => vscode.Uri.joinPath(root, file),
    write: (file, text) =>
      Promise.resolve(vscode.workspace.fs.writeFile(vscode.Uri.joinPath(root, file), new TextEncoder().encode(text))),
    commit(message) {
      git('add', '--all');
      git('commit', '--quiet', '--message', message);
    },
    remove: () => Promise.resolve(vscode.workspace.fs.delete(root, { recursive: true })),
  };
}
