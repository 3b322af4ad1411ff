import { plainText } from '../edits/text-edit.ts';
import type { Finding as OwnFinding } from '../rules/finding.ts';
import { readAndCheck } from '../rules/read-and-check.ts';
import { conditionsOf } from './conditions.ts';
import type { CheckedCanvas, Finding, ReadOptions } from './types.ts';

/**
 * Checks the text of a canvas. Never throws for what a text holds: what cannot be read is a finding. Takes time linear in
 * the text.
 */
export function checkCanvas(text: string, options: ReadOptions = {}): CheckedCanvas {
  const conditions = conditionsOf(options);
  const { canvas, findings, fixesOf } = readAndCheck(text, conditions);
  return {
    title: canvas.title,
    findings: findings.map((finding) => ({
      ...plainFinding(finding),
      fixes: fixesOf(finding).map(({ title, edits, isUnambiguous }) => ({
        title,
        edits: edits.map(({ range, newText }) => ({ range, newText: plainText(newText) })),
        isUnambiguous,
      })),
    })),
    configFindings: conditions.configFindings.map(plainFinding),
  };
}

function plainFinding({ code, severity, message, range }: OwnFinding): Finding {
  return { code, severity, message, range };
}
