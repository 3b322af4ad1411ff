import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';

/** Gives a value to the steps that follow; it may hold any text. */
export function setOutput(name: string, value: string, { GITHUB_OUTPUT }: NodeJS.ProcessEnv = process.env): void {
  if (!GITHUB_OUTPUT) return;
  // Nobody can know the word that ends the value, so that no text of a canvas ends it early.
  const end = `end-${randomUUID()}`;
  appendFileSync(GITHUB_OUTPUT, `${name}<<${end}\n${value}\n${end}\n`);
}

/** Adds Markdown to the page of the run. */
export function addSummary(markdown: string, { GITHUB_STEP_SUMMARY }: NodeJS.ProcessEnv = process.env): void {
  if (GITHUB_STEP_SUMMARY) appendFileSync(GITHUB_STEP_SUMMARY, `${markdown}\n`);
}

/** Says something in the log that is shown at the run; line breaks and signs of the log's own are spelled out. */
export function notice(kind: 'notice' | 'warning' | 'error', message: string): void {
  const escaped = message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  process.stdout.write(`::${kind}::${escaped}\n`);
}
