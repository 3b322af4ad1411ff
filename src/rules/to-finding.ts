import { type Catalogue, type FindingCode, findingMessage, relatedMessage } from '../messages/catalogue.ts';
import type { Finding, Offence, Severity } from './finding.ts';

/** The finding of an offence, worded in the language of a catalogue. */
export function toFinding<Code extends FindingCode>(
  code: Code,
  { range, element, args, related = [] }: Offence<Code>,
  severity: Severity,
  catalogue: Catalogue,
): Finding {
  const message = findingMessage(catalogue, code, args);
  const relation = relatedMessage(catalogue, code) ?? message;
  return {
    code,
    severity,
    message,
    range,
    args,
    element,
    related: related.map((place) => ({ range: place, message: relation })),
  };
}
