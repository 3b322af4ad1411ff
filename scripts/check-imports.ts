/**
 * Holds the house of ARCHITECTURE.md: which folder imports which, and what goes with it. Prints each violation on a
 * line; the exit code is 1 if there is one.
 */
import { join } from 'node:path';
import { findViolations } from './imports/find-violations.ts';

const { files, violations } = await findViolations(join(import.meta.dirname, '..'));
for (const violation of violations) console.error(violation);
console.log(`${files} files, ${violations.length} ${violations.length === 1 ? 'violation' : 'violations'}`);
process.exitCode = violations.length > 0 ? 1 : 0;
