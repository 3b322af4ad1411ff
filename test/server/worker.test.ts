import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, expect, it } from 'vitest';
import { bundles, optionsOf } from '../../scripts/bundles.ts';

interface Message {
  readonly id?: number;
  readonly result?: unknown;
}

let script: string;
beforeAll(async () => {
  const bundle = bundles.find(({ entry }) => entry === 'src/server/main.ts')!;
  const { outputFiles } = await build({ ...optionsOf(bundle), plugins: [], write: false });
  script = outputFiles![0]!.text;
});

/** Runs the server in a world that has what a web worker has, and nothing of Node. */
function startWorker() {
  const answers = new Map<number, (result: unknown) => void>();
  const { setTimeout, clearTimeout, queueMicrotask, performance, TextDecoder, TextEncoder, URL } = globalThis;
  const world: Record<string, unknown> & { onmessage?: (event: { data: unknown }) => void } = {
    ...{ setTimeout, clearTimeout, queueMicrotask, performance, TextDecoder, TextEncoder, URL },
    WorkerGlobalScope: class {},
    addEventListener: () => {},
    postMessage: ({ id, result }: Message) => id !== undefined && answers.get(id)?.(result),
  };
  world.self = world;
  runInContext(script, createContext(world));
  return async (id: number, method: string, params: object) => {
    const answer = new Promise((resolve) => answers.set(id, resolve));
    // The script listens as soon as it has found out where it runs.
    await new Promise((resolve) => setTimeout(resolve, 0));
    world.onmessage?.({ data: { jsonrpc: '2.0', id, method, params } });
    return answer;
  };
}

it('the script of the server serves in a web worker, too', async () => {
  const ask = startWorker();
  const initialized = await ask(1, 'initialize', { processId: null, rootUri: null, capabilities: {} });
  expect(initialized).toMatchObject({ capabilities: { hoverProvider: true } });
  const theme = 'light';
  expect(await ask(2, 'bmc/drawFence', { text: 'segment s "Early birds"\n', theme })).toContain('Early birds');
});
