import type { Catalogue } from '../../messages/catalogue.ts';
import { systemCode } from '../../project/system-error.ts';
import { readAndCheck } from '../../rules/read-and-check.ts';
import { LiveSite } from '../../site/live-site.ts';
import { type ServedSite, serveSite } from '../../site/serve-site.ts';
import { watchCanvases } from '../../site/watch-canvases.ts';
import { complain, confess, troubleMessage } from '../complaints.ts';
import { type ExitCode, FINE, type Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';
import { folderAt, siteSources } from './site-sources.ts';

/** How pages are served. */
export interface ServeFolderOptions {
  readonly host: string;
  readonly port: number;
  readonly title: string | undefined;
}

/** Serves pages of a folder's canvases, which follow the files, until it is asked to stop. */
export async function serveFolder(
  path: string,
  { host, port, title = '' }: ServeFolderOptions,
  io: Io,
  catalogue: Catalogue,
): Promise<ExitCode> {
  const { errors, report } = catalogue.commandLine;
  const folder = await folderAt(path, io, catalogue);
  const { sources, troubles } = await siteSources(folder, io, catalogue);
  for (const trouble of troubles) await complain(io, troubleMessage(trouble, catalogue));
  const frame = { catalogue, isLive: true };
  const plan = { ...frame, title: title.trim() || catalogue.site.title, readPart: io.sitePart, readAndCheck };
  const site = new LiveSite(plan, async () => (await siteSources(folder, io, catalogue)).sources);
  const failed = (error: unknown) => void confess(io, error, catalogue);
  const served = await serveSite(site, { host, port, frame, failed }).catch((error: unknown) => {
    throw refusal(error, host, port, catalogue);
  });
  let isWarned = false;
  const watch = watchCanvases(folder, {
    changed() {
      site.changed();
      served.tellChanged();
    },
    failed(error) {
      if (!isWarned) void complain(io, errors.unwatched({ reason: systemCode(error) ?? String(error) }));
      isWarned = true;
    },
  });
  await watch.ready;
  await io.stdout.write(`${report.serving({ canvases: sources.length, path, address: addressOf(served, host) })}\n`);
  if (!isLoopback(host)) await io.stderr.write(`${report.reachable({ host })}\n`);
  await io.stopAsked();
  await Promise.all([watch.end(), served.end()]);
  await io.stderr.write(`${report.served}\n`);
  return FINE;
}

function refusal(error: unknown, host: string, port: number, { commandLine: { errors } }: Catalogue): unknown {
  const code = systemCode(error);
  if (code === 'EADDRINUSE') return new UsageError(errors.portTaken({ port }));
  if (code === 'EACCES' || code === 'EPERM') return new UsageError(errors.portForbidden({ port }));
  if (code !== undefined) return new UsageError(errors.hostUnknown({ host, reason: code }));
  return error;
}

function isLoopback(host: string): boolean {
  return /^(?:localhost|127\.0\.0\.1|::1)$/.test(host);
}

/** What is typed into a browser. An address that stands for every one of this machine's is none that a browser can open. */
function addressOf({ port }: ServedSite, host: string): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}/`;
}
