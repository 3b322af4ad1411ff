import type { LangiumDocument } from 'langium';
import { catalogueOf } from '../messages/catalogue.ts';
import { check } from '../rules/check.ts';
import type { Finding } from '../rules/finding.ts';
import { modelOf } from './canvas-models.ts';

const findings = new WeakMap<object, readonly Finding[]>();

/** What the rules say of a document as it was last parsed; checked at the first call. */
export function findingsOf(document: LangiumDocument): readonly Finding[] {
  const model = modelOf(document);
  let found = findings.get(model);
  if (!found) {
    found = check(model, { catalogue: catalogueOf('en') });
    findings.set(model, found);
  }
  return found;
}
