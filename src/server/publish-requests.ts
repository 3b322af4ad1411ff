import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { base64 } from '../formats/base64.ts';
import { readCanvas } from '../model/lower.ts';
import { compareNames } from '../project/canvas-files.ts';
import {
  NEXT_PAGES,
  type NextPagesParams,
  type NextPagesResult,
  PUBLISH,
  type PublishedFile,
  type PublishParams,
  type PublishResult,
} from '../protocol/publishing.ts';
import {
  type CanvasFile,
  LIST_CANVASES,
  type ListCanvasesResult,
  READ_CANVASES,
  type ReadCanvasesParams,
  type ReadCanvasesResult,
} from '../protocol/workspace-canvases.ts';
import type { CheckOptions } from '../rules/check.ts';
import { readAndCheck } from '../rules/read-and-check.ts';
import type { ReadPart } from '../site/site-assets.ts';
import type { SiteFile } from '../site/site-files.ts';
import type { SiteMaker } from '../site/site-maker.ts';
import type { SiteSource } from '../site/site-source.ts';
import { taxonomyIn } from '../taxonomy/taxonomy-in.ts';
import type { EditorClient } from './editor-client.ts';
import { type FileExists, filesBeside } from './files-beside.ts';
import { FolderSettings } from './portfolio/folder-settings.ts';
import type { SettingsKeeper } from './settings/settings-keeper.ts';

/** So much goes into one message, in characters, unless a single file is larger. */
const LARGEST_MESSAGE = 1_000_000;

/** Finds what makes pages, and the files that they need, by the address of the folder where the exporters lie. */
export type FindSite = (exporters: string) => { readonly maker: () => Promise<SiteMaker>; readonly read: ReadPart };

/** Pages being made. */
interface Publication {
  readonly name: string;
  readonly files: AsyncIterator<SiteFile>;
  /** How far they are. */
  readonly progress: { done: number; readonly troubles: string[] };
}

/** Makes pages of a folder's canvases for an editor that asks, which writes them. What that takes is loaded then. */
export function answerPublishing(
  connection: Connection,
  client: EditorClient,
  settings: SettingsKeeper,
  findSite: FindSite,
): void {
  const folders = new FolderSettings(connection, client, settings);
  let publication: Publication | undefined;

  connection.onRequest(PUBLISH, async ({ exporters, folder, title }: PublishParams): Promise<PublishResult> => {
    const { catalogue } = client;
    const { maker, read } = findSite(exporters);
    const { marker, pageNames, siteFiles } = await maker();
    const files = client.listsCanvases ? await connection.sendRequest<ListCanvasesResult>(LIST_CANVASES) : [];
    const found = files.flatMap((file) => {
      const path = pathBelow(folder, file.uri);
      return path === undefined ? [] : [{ file, path }];
    });
    const pages = pageNames(found.map(({ path }) => path));
    const sources: SiteSource[] = [];
    for (const { file, path } of found.sort((a, b) => compareNames(a.path, b.path))) {
      const { isExcluded, severities, taxonomy } = await folders.of(file.uri, catalogue);
      if (isExcluded) continue;
      sources.push({
        path,
        page: pages.get(path)!,
        ...sourceOf(file, { catalogue, severities, taxonomy: taxonomyIn(catalogue, taxonomy) }),
      });
    }
    const progress: Publication['progress'] = { done: 0, troubles: [] };
    const plan = {
      catalogue,
      isLive: false,
      title: title.trim() || catalogue.site.title,
      readPart: read,
      readAndCheck,
      async step(done: number) {
        progress.done = done;
      },
      async unread(path: string, trouble: string) {
        progress.troubles.push(`${path}: ${trouble}`);
      },
    };
    const name = crypto.randomUUID();
    publication = { name, files: siteFiles(sources, plan)[Symbol.asyncIterator](), progress };
    return { canvases: sources.length, publication: name, marker };
  });

  connection.onRequest(NEXT_PAGES, async ({ publication: name }: NextPagesParams, token: CancellationToken) => {
    const current = publication;
    if (current?.name !== name) throw new ResponseError(LSPErrorCodes.RequestFailed, NEXT_PAGES);
    const files: PublishedFile[] = [];
    for (let size = 0; size < LARGEST_MESSAGE; ) {
      // An answer without files would say that all are made.
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, NEXT_PAGES);
      const { done, value } = await current.files.next();
      if (done) break;
      const file = publishedFile(value);
      files.push(file);
      size += file.content.length;
    }
    const { done, troubles } = current.progress;
    const result: NextPagesResult = { files, done, troubles: troubles.splice(0) };
    return result;
  });

  /** How a file is read; which files are beside it is asked with its text, and not known before. */
  function sourceOf({ uri }: CanvasFile, known: CheckOptions): Pick<SiteSource, 'options' | 'read'> {
    let isThere: FileExists = () => undefined;
    return {
      options: { ...known, fileExists: (path) => isThere(path) },
      async read() {
        const params: ReadCanvasesParams = { uris: [uri] };
        const [text] = await connection.sendRequest<ReadCanvasesResult>(READ_CANVASES, params);
        if (typeof text !== 'string') return { trouble: client.catalogue.portfolio.unreadable };
        isThere = await filesBeside(uri, readCanvas(text, known.taxonomy), { client, connection });
        return { text };
      },
    };
  }
}

/** The path of a file below a folder, with slashes; undefined for one that is elsewhere. */
function pathBelow(folder: string, file: string): string | undefined {
  // The address of a file system's root ends with a slash itself.
  const start = folder.endsWith('/') ? folder : `${folder}/`;
  return file.startsWith(start) ? decodeURIComponent(file.slice(start.length)) : undefined;
}

function publishedFile({ content, path }: SiteFile): PublishedFile {
  if (typeof content === 'string') return { path, content, isBase64: false };
  return { path, content: base64(content), isBase64: true };
}
