import type { Catalogue } from '../../messages/catalogue.ts';
import { checkForReport } from './check-to-keep.ts';
import type { Checker } from './checker.ts';

/** A checker that keeps nothing. */
export function plainChecker(catalogue: Catalogue): Checker {
  return {
    check: async (text, source) => checkForReport(text, source, catalogue),
    isKnownClean: () => false,
    close: async () => {},
  };
}
