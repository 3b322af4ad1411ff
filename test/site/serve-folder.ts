import { bmc } from '../cli/fake-io.ts';

/** A folder that is served. */
export interface Served {
  /** With a slash at its end. */
  readonly address: string;
  readonly port: number;
  end(): Promise<void>;
}

/** Serves a folder as the command line does, at a port of its own. */
export async function serve(folder: string, args: readonly string[] = []): Promise<Served> {
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  let tell = (_: string) => {};
  const told = new Promise<string>((resolve) => {
    tell = resolve;
  });
  const done = bmc(['serve', folder, '--port', '0', ...args], { folder, stopAsked: () => stopped, written: tell });
  const address = await Promise.race([
    told.then((line) => /http:\S+/.exec(line)![0]),
    done.then(({ err }) => Promise.reject(new Error(err))),
  ]);
  return {
    address,
    port: Number(new URL(address).port),
    async end() {
      stop();
      await done;
    },
  };
}
