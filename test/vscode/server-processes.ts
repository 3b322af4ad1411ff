import type * as childProcess from 'node:child_process';
import { AS_TOOL_SERVER } from '../../src/protocol/tools.ts';

/** Whether the language server is a process here that can be looked for: not in a browser, and not on Windows. */
export const haveProcesses = globalThis.process?.platform !== undefined && globalThis.process.platform !== 'win32';

/** The process ids of the language servers that this extension host has started and that still run. */
export function serverProcesses(): readonly number[] {
  const { execFileSync } = globalThis.process.getBuiltinModule('node:child_process') as typeof childProcess;
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return rows.flatMap((row) => {
    const [, pid, parent, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(row) ?? [];
    const isOurs = Number(parent) === globalThis.process.pid && command.includes('/dist/server/main.js');
    // The same script serves AI clients, in a process that lives as long as those want.
    return isOurs && !command.includes(AS_TOOL_SERVER) ? [Number(pid)] : [];
  });
}
