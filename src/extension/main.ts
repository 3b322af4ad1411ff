import type { ExtensionContext } from 'vscode';
import { activateWith } from './activate.ts';

/** The extension, one script for every host; what a host alone can load is loaded there alone. */
export async function activate(context: ExtensionContext): Promise<ReturnType<typeof activateWith>> {
  const isWorker = 'WorkerGlobalScope' in globalThis;
  const host = isWorker
    ? (await import('./connection/worker-client.ts')).workerHost(context)
    : (await import('./connection/process-client.ts')).processHost(context);
  return activateWith(host, context);
}
