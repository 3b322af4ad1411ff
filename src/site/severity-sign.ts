import type { Catalogue } from '../messages/catalogue.ts';
import type { Severity } from '../rules/finding.ts';
import { renderFinding } from '../views/sheet/render-card.ts';
import type { Markup } from '../views/svg/escape.ts';
import { element } from '../views/svg/svg-writer.ts';
import { themeOf } from '../views/theme.ts';

/** The mark of a finding as it stands on notes, for a line of text. @param isTold whether words beside it say the same. */
export function severitySign(severity: Severity, { site }: Catalogue, isTold = false): Markup {
  const mark = renderFinding({ severity, x: 0, y: 0, findings: [] }, themeOf('light'));
  const told = isTold ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': site.page.severities[severity] };
  return element('svg', { class: 'severity', viewBox: '-8 -8 16 16', ...told }, mark);
}
