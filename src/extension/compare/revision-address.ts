import { Uri } from 'vscode';

/** The scheme of files in a revision, which is the git extension's own. */
const GIT = 'git';

/** What an address of a file in a revision says. */
interface Revision {
  readonly path: string;
  readonly ref: string;
}

/** The file that an address means, whether as it is or as it was in a revision. */
export function fileOf(uri: Uri): Uri {
  const revision = revisionOf(uri);
  return revision ? Uri.file(revision.path) : uri;
}

/** The revision that an address names; undefined for a file as it is. An empty one is what is staged. */
export function refOf(uri: Uri): string | undefined {
  return revisionOf(uri)?.ref;
}

function revisionOf(uri: Uri): Revision | undefined {
  if (uri.scheme !== GIT) return undefined;
  try {
    const { path, ref } = JSON.parse(uri.query) as Partial<Revision>;
    return typeof path === 'string' && typeof ref === 'string' ? { path, ref } : undefined;
  } catch {
    return undefined;
  }
}
