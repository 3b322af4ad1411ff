import type { Finding } from './finding.ts';

/** Whether a finding is that a text cannot be read as a whole: something in it may be missing from the canvas. */
export function isOfBrokenText({ code, severity }: Pick<Finding, 'code' | 'severity'>): boolean {
  return severity === 'error' && BROKEN_TEXT.test(code);
}

const BROKEN_TEXT = /^(?:syntax|file|encoding)\//;
