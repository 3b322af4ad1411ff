import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CLEAN, folderOf } from '../cli/fake-io.ts';
import { type Served, serve } from './serve-folder.ts';

async function served(
  files: Readonly<Record<string, string>> = { 'plans/a.bmc': CLEAN },
): Promise<Served & { readonly folder: string }> {
  const folder = await folderOf({ 'secret.txt': 'secret', 'package.json': '{}', ...files });
  const site = await serve(join(folder, 'plans'));
  onTestFinished(() => site.end());
  return { ...site, folder };
}

/** The answer to a request of a path as it stands: browsers would mend it. */
function ask(
  { port }: Served,
  path: string,
  { method = 'GET', headers = {} }: { readonly method?: string; readonly headers?: Record<string, string> } = {},
): Promise<{ readonly status: number; readonly headers: Record<string, unknown>; readonly body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: 'localhost', port, path, method, headers }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (piece: string) => {
        body += piece;
      });
      answer.on('end', () => resolve({ status: answer.statusCode!, headers: answer.headers, body }));
    });
    asked.on('error', reject).end();
  });
}

describe('a served folder', () => {
  it('has an index, a page for each canvas, and what they load', async () => {
    const site = await served();
    for (const path of [
      '/',
      '/index.html',
      '/canvases/a.html',
      '/data/a.js',
      '/search.js',
      '/compare.html',
      '/assets/site.js',
      '/assets/site.css',
      '/assets/draw.js',
      '/assets/icon.svg',
      '/assets/inter-regular.woff2',
    ]) {
      expect((await ask(site, path)).status, path).toBe(200);
    }
    expect((await ask(site, '/canvases/a.html')).body).toContain('Readers');
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/canvases/../../secret.txt',
    '/canvases/..%2f..%2fsecret.txt',
    '/canvases/....//....//secret.txt',
    '/assets/../../package.json',
    '/assets/%2e%2e%2f%2e%2e%2fpackage.json',
    '/assets/constructor',
    '/assets/__proto__',
    '/data/%00a.js',
    '/a.bmc',
    '/canvases/a.bmc',
    '/canvases/a',
    '/canvases/a.js',
    '/data/a.html',
    '/%ff',
    '//localhost/etc/passwd',
    '/etc/passwd',
    '/file:///etc/passwd',
  ])('gives nothing but its pages: %s', async (path) => {
    const site = await served();
    const { body, status } = await ask(site, path);
    expect(status).toBe(404);
    expect(body).not.toMatch(/secret(?!\.)|root:/);
    expect(body).toContain('No such page');
  });

  it('reads no file out of the folder, through a link that comes later neither', async () => {
    const { symlinkSync } = await import('node:fs');
    const site = await served({ 'plans/a.bmc': CLEAN, 'secret.bmc': 'segment s "Secret plan"' });
    symlinkSync('../secret.bmc', join(site.folder, 'plans/link.bmc'));
    for (const path of ['/', '/search.js', '/canvases/link.html', '/data/link.js', '/compare.html']) {
      expect((await ask(site, path)).body, path).not.toContain('Secret plan');
    }
    expect((await ask(site, '/')).body).toContain('link.bmc');
  });

  it.each(['evil.example', 'localhost.evil.example:80', '10.1.2.3'])('does not answer to the name %s', async (Host) => {
    const site = await served();
    for (const path of ['/', '/events', '/data/a.js']) {
      const { body, status } = await ask(site, path, { headers: { Host } });
      expect(status).toBe(421);
      expect(body).not.toContain('Readers');
    }
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('lets nobody %s', async (method) => {
    const site = await served();
    const { headers, status } = await ask(site, '/index.html', { method });
    expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: 'GET, HEAD' });
  });

  it('gives the head alone where that is asked for', async () => {
    const site = await served();
    const { body, status } = await ask(site, '/canvases/a.html', { method: 'HEAD' });
    expect({ body, status }).toEqual({ body: '', status: 200 });
  });

  it('gives other sites’ pages nothing to read or to run; a link from there works', async () => {
    const site = await served();
    const from = (fetch: Record<string, string>) => ask(site, '/data/a.js', { headers: fetch });
    expect((await from({ 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' })).status).toBe(403);
    expect((await from({ 'Sec-Fetch-Site': 'same-site', 'Sec-Fetch-Mode': 'no-cors' })).status).toBe(403);
    expect((await from({ 'Sec-Fetch-Site': 'same-origin', 'Sec-Fetch-Mode': 'no-cors' })).status).toBe(200);
    expect((await from({ 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' })).status).toBe(200);
  });

  it('says with every answer what it may be used for', async () => {
    const site = await served();
    for (const path of ['/', '/canvases/a.html', '/data/a.js', '/nowhere']) {
      const { headers } = await ask(site, path);
      expect(headers).toMatchObject({
        'cross-origin-resource-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      });
      expect(headers['content-security-policy']).toMatch(
        /^default-src 'none'; script-src 'self';.*frame-ancestors 'none'$/,
      );
      expect(headers['content-security-policy']).not.toMatch(/unsafe|file:|\*/);
    }
  });

  it('listens on loopback alone', async () => {
    const { networkInterfaces } = await import('node:os');
    const site = await served();
    const others = Object.values(networkInterfaces())
      .flatMap((all) => all ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of others) {
      const reached = await new Promise<boolean>((resolve) => {
        const socket = connect({ host: address, port: site.port, timeout: 500 }, () => resolve(true));
        for (const end of ['error', 'timeout'] as const) socket.once(end, () => resolve(false));
        onTestFinished(() => void socket.destroy());
      });
      expect(reached, address).toBe(false);
    }
  });

  it('shows what the files hold now: changed, new, gone, set otherwise', async () => {
    const site = await served();
    const file = (name: string, text: string) => writeFileSync(join(site.folder, 'plans', name), text);
    expect((await ask(site, '/')).body).toContain('1 canvas');
    file('a.bmc', 'canvas "Changed"\nsegment s "S" { size many }');
    file('b.bmc', CLEAN);
    const index = (await ask(site, '/')).body;
    expect(index).toContain('2 canvases');
    expect(index).toContain('Changed');
    expect((await ask(site, '/canvases/b.html')).status).toBe(200);
    expect(index).toContain('1\u00a0error');
    file('bmc.config.json', '{ "exclude": ["b.bmc"] }');
    expect((await ask(site, '/')).body).toContain('1 canvas<');
    expect((await ask(site, '/canvases/b.html')).status).toBe(404);
  });

  it('notices that what a canvas came from is there', async () => {
    const site = await served({ 'plans/new.bmc': `canvas "New" { from "old.bmc" }\n${CLEAN}` });
    expect((await ask(site, '/')).body).toContain('1\u00a0hint');
    writeFileSync(join(site.folder, 'plans/old.bmc'), CLEAN);
    expect((await ask(site, '/')).body).not.toContain('1\u00a0hint');
    expect((await ask(site, '/canvases/new.html')).body).toContain('compare.html#old..new');
  });
});
