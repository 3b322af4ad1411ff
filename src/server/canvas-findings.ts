import type { LangiumDocument } from 'langium';
import { catalogueOf } from '../messages/catalogue.ts';
import { type CheckOptions, check } from '../rules/check.ts';
import type { Finding } from '../rules/finding.ts';
import { modelOf } from './canvas-models.ts';

const findings = new WeakMap<object, readonly Finding[]>();

/** With what a document is checked. */
export function checkOptionsOf(_document: LangiumDocument): CheckOptions {
  return { catalogue: catalogueOf('en') };
}

/** What the rules say of a document as it was last parsed; checked at the first call. */
export function findingsOf(document: LangiumDocument): readonly Finding[] {
  const model = modelOf(document);
  let found = findings.get(model);
  if (!found) {
    found = check(model, checkOptionsOf(document));
    findings.set(model, found);
  }
  return found;
}
