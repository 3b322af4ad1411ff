/** One fix as a person chooses it: what it is for, and its title under the light bulb. */
export interface WalkStep {
  readonly code: string;
  readonly title: string;
}

/**
 * The way from `examples/with-findings.bmc` to a canvas without findings, by fixes alone, in the order in which a person
 * would go: down the text, and back to what a fix brings to light.
 */
export const WALK: readonly WalkStep[] = [
  { code: 'reference/missing-file', title: 'Remove `from "studio-2024.bmc"`' },
  { code: 'segment/expectation-unmet', title: 'Add `type communities` to “Classes by app”' },
  { code: 'reference/unknown', title: 'Change to `sick`' },
  { code: 'property/unknown', title: 'Change to `phases`' },
  { code: 'relationship/personal-needs-face-to-face', title: 'Add `via hall`' },
  { code: 'relationship/needs-segment', title: 'Add `with regulars`' },
  { code: 'relationship/needs-type', title: 'Add `type dedicated-personal-assistance`' },
  { code: 'relationship/mode-contradicts-type', title: 'Remove `mode personal`' },
  { code: 'term/alias', title: 'Change to `retention`' },
  { code: 'relationship/channel-misses-segment', title: 'Change to `app`' },
  { code: 'syntax/missing-comma', title: 'Add the comma' },
  { code: 'term/unknown', title: 'Change to `service-fee`' },
  { code: 'name/duplicate', title: 'Rename `coaches` to `coaches-2`' },
  { code: 'name/reserved', title: 'Rename `cost` to `cost-1`' },
  { code: 'reference/wrong-kind', title: 'Change to `back`' },
  { code: 'amount/not-a-number', title: 'Change to `118000 EUR per year`' },
  { code: 'property/empty', title: 'Add `kind fixed`' },
  { code: 'property/misplaced', title: 'Remove `phases`' },
  { code: 'syntax/unclosed-text', title: 'Close the text before `{`' },
  { code: 'canvas/block-empty', title: 'Add a partner' },
];
