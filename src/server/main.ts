import { startServer } from './start.ts';

/** Begins to serve whoever started this. What a host alone can load is loaded there alone. */
async function start(): Promise<void> {
  if ('WorkerGlobalScope' in globalThis) return startServer((await import('./worker-host.ts')).workerHost());
  const { isToolServer, serveTools } = await import('./tools/tool-server-host.ts');
  if (isToolServer()) return serveTools();
  startServer((await import('./process-host.ts')).processHost());
}

// One script for every host, so that what they share is shipped once.
void start();
