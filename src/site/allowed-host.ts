import { isIP } from 'node:net';
import { hostname } from 'node:os';

const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '::1'];

/**
 * Whether a server that listens at a name or address answers to what a request calls it. On loopback that is loopback's
 * names; else also its own name, this machine's, and addresses written in numbers, which nobody can turn elsewhere.
 *
 * @param called the `Host` of the request, with a port or without
 */
export function isAllowedHost(called: string | undefined, listening: string): boolean {
  const match = /^(?:\[([\da-f:.]+)\]|([^:[\]]+))(?::\d{1,5})?$/i.exec(called ?? '');
  const name = (match?.[1] ?? match?.[2])?.toLowerCase();
  if (name === undefined) return false;
  if (LOOPBACK.includes(name)) return true;
  if (LOOPBACK.includes(listening)) return false;
  return isIP(name) !== 0 || [listening, hostname()].some((own) => own.toLowerCase() === name);
}
