import type { ExtensionContext } from 'vscode';
import { activateWith } from './activate.ts';

/** The extension, one script for every host; what a host alone can load is loaded there alone. */
export async function activate(context: ExtensionContext): Promise<ReturnType<typeof activateWith>> {
  const isWorker = 'WorkerGlobalScope' in globalThis;
  const makeClient = isWorker
    ? (await import('./worker-client.ts')).workerClient(context)
    : (await import('./process-client.ts')).processClient(context);
  return activateWith(makeClient, context);
}
