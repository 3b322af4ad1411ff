import type { Host } from './host.ts';
import { startServer } from './start.ts';

/** Where this runs. What a host alone can load is loaded there alone. */
async function findHost(): Promise<Host> {
  if ('WorkerGlobalScope' in globalThis) return (await import('./worker-host.ts')).workerHost();
  return (await import('./process-host.ts')).processHost();
}

// One script for every host, so that what they share is shipped once.
void findHost().then(startServer);
