import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltCommandLine, buildCommandLine } from './build-command-line.ts';
import { bmc as bmcInside, CLEAN, folderOf, WITH_ERROR } from './fake-io.ts';

let built: BuiltCommandLine;
let withoutServer: BuiltCommandLine;
beforeAll(async () => {
  [built, withoutServer] = await Promise.all([buildCommandLine(['cli', 'server']), buildCommandLine(['cli'])]);
});
afterAll(() => {
  built.remove();
  withoutServer.remove();
});

function start(args: readonly string[], { main = built.main, folder = '.', environment = {} } = {}) {
  return spawn(process.execPath, [main, ...args], { cwd: folder, env: { PATH: process.env.PATH, ...environment } });
}

/** What a process wrote, and how it ended. */
async function outcomeOf(child: ChildProcessWithoutNullStreams) {
  const written = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written.err += text;
  });
  const [code] = await once(child, 'close');
  return { code, ...written };
}

describe('the built command', () => {
  it.each([
    [['check', '.']],
    [['check', '.', '--format', 'json']],
    [['check', 'gone.bmc']],
    [['check', '--fromat']],
    [['render', 'a.bmc']],
    [['--version']],
    [['render', '--help']],
    [[]],
  ])('does with %j what it does inside a test', async (args) => {
    const folder = await folderOf({ 'a.bmc': CLEAN, 'b.bmc': WITH_ERROR });
    expect(await outcomeOf(start(args, { folder }))).toEqual(await bmcInside(args, { folder }));
  });

  it('says nothing of how it keeps its memory flat over many canvases', async () => {
    const folder = await folderOf(Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${at}.bmc`, CLEAN])));
    const outcome = await outcomeOf(start(['check'], { folder }));
    expect(outcome).toEqual({ code: 0, out: '', err: '30 canvases checked: no findings.\n' });
  });

  it('shares a cache with another of its kind, both being right', async () => {
    const names = Array.from({ length: 40 }, (_, at) => `${at}.bmc`);
    const folder = await folderOf(Object.fromEntries(names.map((name) => [name, `// ${name}\n${WITH_ERROR}`])));
    const plain = await outcomeOf(start(['check'], { folder }));
    const both = [1, 2].map(() => outcomeOf(start(['check', '--cache=kept'], { folder })));
    for (const outcome of await Promise.all(both)) expect(outcome).toEqual(plain);
    expect(await outcomeOf(start(['check', '--cache=kept'], { folder }))).toEqual(plain);
  });

  it('reads the standard input, as far as there is any sense in it', async () => {
    const child = start(['check', '-']);
    child.stdin.end(WITH_ERROR);
    expect(await outcomeOf(child)).toMatchObject({ code: 1, out: expect.stringMatching(/^-:2:27 error /) });

    const endless = start(['check', '-']);
    endless.stdin.on('error', () => {});
    const feed = () => {
      while (endless.stdin.writable && endless.stdin.write(Buffer.alloc(1 << 20, 'x')));
    };
    endless.stdin.on('drain', feed);
    feed();
    expect(await outcomeOf(endless)).toMatchObject({ code: 1, out: expect.stringContaining('(file/too-large)') });
  });

  it('hands over everything before it ends, however slowly it is read', async () => {
    const notes = Array.from({ length: 1500 }, (_, index) => `segment s${index} "Segment number ${index}"\n`).join('');
    const folder = await folderOf({ 'a.bmc': notes });
    const child = start(['render', 'a.bmc'], { folder });
    const pieces: Buffer[] = [];
    for await (const piece of child.stdout) {
      pieces.push(piece);
      await new Promise((resume) => setTimeout(resume, 1));
    }
    const picture = Buffer.concat(pieces).toString();
    // More than a pipe takes at once.
    expect(picture.length).toBeGreaterThan(300_000);
    expect(picture).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
  });

  it('stays silent when its reader leaves', async () => {
    const lines = Array.from({ length: 5000 }, (_, index) => `channel c${index} "C" { for gone${index} }\n`).join('');
    const folder = await folderOf({ 'a.bmc': lines, 'b.bmc': lines });
    const child = start(['check'], { folder });
    child.stdout.once('data', () => child.stdout.destroy());
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    const [code] = await once(child, 'close');
    expect(code).toBe(1);
    expect(err).not.toMatch(/EPIPE|bmc:|at /);
  });

  it('ends with 70 where a part of it is missing, and shows the stack on request', async () => {
    const { main } = withoutServer;
    const { code, out, err } = await outcomeOf(start(['lsp', '--stdio'], { main }));
    expect([code, out]).toEqual([70, '']);
    expect(err).toMatch(/^bmc: An error in bmc itself: .*server.main\.js is missing\. Please report it.*\n$/);
    const debugged = await outcomeOf(start(['lsp', '--stdio'], { main, environment: { BMC_DEBUG: '1' } }));
    expect(debugged.err).toMatch(/\n {4}at /);
  });

  it.runIf('enableCompileCache' in module)(
    'keeps what was compiled in the folder that this user has for that',
    async () => {
      const folder = await folderOf({ 'a.bmc': CLEAN, 'no-folder': '' });
      const check = (caches: string) =>
        outcomeOf(start(['check', 'a.bmc'], { folder, environment: { XDG_CACHE_HOME: caches } }));
      const without = await check('');
      expect(without.code).toBe(0);
      const caches = join(folder, 'caches');
      for (const _ of ['for the first time', 'and again']) expect(await check(caches)).toEqual(without);
      expect(readdirSync(join(caches, 'bmc'), { recursive: true }).length).toBeGreaterThan(3);
      expect(await check(join(folder, 'no-folder'))).toEqual(without);
    },
  );

  it.runIf(existsSync('/dev/full'))('ends with 2 where the disk is full', async () => {
    const folder = await folderOf({ 'a.bmc': CLEAN });
    const { code, err } = await outcomeOf(start(['render', 'a.bmc', '-o', '/dev/full'], { folder }));
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^bmc: `\/dev\/full` cannot be written: the disk is full\./),
    ]);
  });
});

describe('bmc lsp --stdio', () => {
  it('speaks the Language Server Protocol until it is told to end', async () => {
    const child = start(['lsp', '--stdio']);
    const outcome = outcomeOf(child);
    const send = (message: object) => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    await once(child.stdout, 'data');
    send({ id: 2, method: 'shutdown' });
    send({ method: 'exit' });
    const { code, out } = await outcome;
    expect(out).toMatch(/^Content-Length: \d+\r\n/);
    expect(out).toContain('"capabilities"');
    expect(code).toBe(0);
  });
});

describe('the bundle of the command line', () => {
  it('has neither the protocol of the server nor anything of an editor in it', () => {
    const inputs = [...built.inputs.keys()];
    expect(inputs).toContain('src/cli/main.ts');
    const forbidden =
      /vscode-languageserver(-protocol)?\/|vscode-languageclient|langium\/lib\/lsp\/|^src\/(server|extension|webview)\//;
    expect(inputs.filter((input) => forbidden.test(input))).toEqual([]);
  });

  it('has no maker of parsers in it, and hardly anything of Langium', () => {
    const inputs = [...built.inputs];
    expect(inputs.filter(([input]) => /chevrotain|\/language\/generated\/grammar/.test(input))).toEqual([]);
    const ofLangium = inputs.filter(([input]) => input.includes('/langium/'));
    expect(ofLangium.reduce((sum, [, bytes]) => sum + bytes, 0)).toBeLessThan(5_000);
  });

  it('is a program that the shell can run', () => {
    expect(readFileSync(built.main, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});
