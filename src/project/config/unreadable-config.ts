import type { Catalogue } from '../../messages/catalogue.ts';
import type { Finding } from '../../rules/finding.ts';
import { toFinding } from '../../rules/to-finding.ts';

/** What is said of a configuration file that is there and cannot be read. */
export function unreadableConfig(catalogue: Catalogue): Finding {
  const start = { line: 0, character: 0 };
  return toFinding('config/unreadable', { range: { start, end: start }, args: {} }, 'error', catalogue);
}
