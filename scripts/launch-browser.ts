import { type Browser, chromium } from 'playwright-core';
import type { Say } from './vscode/fetch-server.ts';
import { browsersToTry } from './vscode/find-chromium.ts';

/**
 * Starts the first browser of this machine that starts, without a window.
 *
 * @throws Error that names every browser tried and why it did not start.
 */
export async function launchBrowser(args: readonly string[] = [], say?: Say): Promise<Browser> {
  const asRoot = process.getuid?.() === 0;
  const failures: string[] = [];
  for await (const { program, env } of browsersToTry(say)) {
    // The unpacked Chromium has no setuid helper beside it, and a container often forbids user namespaces.
    const sandbox = asRoot || program.includes('.vscode-test') ? ['--no-sandbox'] : [];
    try {
      return await chromium.launch({
        executablePath: program,
        args: [...sandbox, '--disable-gpu', ...args],
        env: { ...(process.env as Record<string, string>), ...env },
      });
    } catch (error) {
      failures.push(`${program}: ${String(error).split('\n').slice(0, 6).join('\n  ')}`);
    }
  }
  const advice = 'install Chrome, Edge or Chromium, or name one in BMC_CHROMIUM.';
  throw new Error(
    failures.length === 0
      ? `There is no browser: ${advice}`
      : `No browser started:\n${failures.join('\n')}\nTo help, ${advice}`,
  );
}
