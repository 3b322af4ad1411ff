import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setOutput } from './outputs.ts';
import { linesOf, runBmc } from './run-bmc.ts';

/** Checks canvases: annotations in the log, and a file for code scanning where that is asked for. */
const { BMC_PATHS = '.', BMC_FAIL_ON = 'error', BMC_SARIF, RUNNER_TEMP = '.' } = process.env;
// Paths stand behind `--`, so that none of them is taken for an option.
const paths = ['--', ...linesOf(BMC_PATHS)];

const { code, out } = await runBmc(['check', '--format', 'github', '--fail-on', BMC_FAIL_ON, ...paths]);
process.stdout.write(out);
if (BMC_SARIF === 'true') {
  const sarif = await runBmc(['check', '--format', 'sarif', '--fail-on', 'never', ...paths]);
  const file = join(RUNNER_TEMP, 'business-model-canvas.sarif');
  writeFileSync(file, sarif.out);
  setOutput('sarif', file);
}
process.exitCode = code;
