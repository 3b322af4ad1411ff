import type { Range } from '../../model/range.ts';
import type { ReportedFinding, ReportedFix } from '../reports/report.ts';

/** All that reports tell of a checked text, as plain data. */
export interface KeptCheck {
  readonly findings: readonly ReportedFinding[];
  /** The fixes of each finding; undefined where nobody asked for them. */
  readonly fixes?: readonly (readonly ReportedFix[])[] | undefined;
  /** The files beside the canvas that were looked for, and whether they were there; null where that cannot be known. */
  readonly lookedFor: readonly (readonly [path: string, isThere: boolean | null])[];
}

/** Reads back what was written as JSON; undefined where it is something else. */
export function readKeptCheck(text: string): KeptCheck | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isKeptCheck(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isKeptCheck(value: unknown): value is KeptCheck {
  if (!isRecord(value)) return false;
  const { findings, fixes, lookedFor } = value;
  if (!isListOf(findings, isFinding) || !isListOf(lookedFor, isLookedFor)) return false;
  return fixes === undefined || (isListOf(fixes, areFixes) && fixes.length === findings.length);
}

function isFinding(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { code, severity, message, range, related, about } = value;
  return (
    typeof code === 'string' &&
    (severity === 'error' || severity === 'warning' || severity === 'information') &&
    typeof message === 'string' &&
    isRange(range) &&
    isListOf(related, (place) => isRecord(place) && isRange(place.range) && typeof place.message === 'string') &&
    isListOf(about, (word) => word === null || typeof word === 'string')
  );
}

function areFixes(value: unknown): boolean {
  const isEdit = (edit: unknown) => isRecord(edit) && isRange(edit.range) && typeof edit.newText === 'string';
  return isListOf(value, (fix) => isRecord(fix) && typeof fix.title === 'string' && isListOf(fix.edits, isEdit));
}

function isLookedFor(value: unknown): boolean {
  return Array.isArray(value) && typeof value[0] === 'string' && (value[1] === null || typeof value[1] === 'boolean');
}

function isRange(value: unknown): value is Range {
  return isRecord(value) && isPosition(value.start) && isPosition(value.end);
}

function isPosition(value: unknown): boolean {
  return isRecord(value) && Number.isInteger(value.line) && Number.isInteger(value.character);
}

function isListOf(value: unknown, fits: (one: unknown) => boolean): value is readonly unknown[] {
  return Array.isArray(value) && value.every(fits);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
