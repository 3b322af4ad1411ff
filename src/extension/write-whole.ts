import * as vscode from 'vscode';

/**
 * Writes a file whole or not at all, in whatever a folder lies: into a new file beside it, which then takes its place.
 *
 * @throws when it cannot be written; the old file is then as it was, and nothing is left beside it.
 */
export async function writeWhole(target: vscode.Uri, bytes: Uint8Array): Promise<void> {
  const { fs } = vscode.workspace;
  const old = await Promise.resolve(fs.stat(target)).catch(() => undefined);
  if (old && (old.type & vscode.FileType.Directory) !== 0) throw vscode.FileSystemError.FileIsADirectory(target);
  // Replacing it would get round its being protected.
  if (old?.permissions === vscode.FilePermission.Readonly) throw vscode.FileSystemError.NoPermissions(target);
  const beside = target.with({ path: `${target.path}.${crypto.randomUUID().slice(0, 8)}.tmp` });
  try {
    await fs.writeFile(beside, bytes);
    await fs.rename(beside, target, { overwrite: true });
  } catch (error) {
    await Promise.resolve(fs.delete(beside)).catch(() => undefined);
    throw error;
  }
}
