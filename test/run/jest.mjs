import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../apps/api/bin/parts/command.mjs';
import { quietEnvironment } from '../../apps/api/bin/parts/environment.mjs';
import { root } from '../../apps/api/bin/parts/workspace.mjs';
import { newTestFolder } from './temporary.mjs';

/** Whether a project has tests for jest. */
export const hasSpecs = (folder) =>
  ['src', 'test']
    .map((name) => join(root, folder, name))
    .filter(existsSync)
    .some((path) => readdirSync(path, { recursive: true }).some((file) => /\.spec\.tsx?$/.test(file)));

/** Runs the jest project of one folder; answers with its counts. */
export async function jest(folder, { patterns = [], args = [], env = {}, seconds }) {
  // whatever a test leaves is gone with it
  const temporary = newTestFolder('yaodian-jest-');
  const resultFile = join(temporary, 'result.json');
  try {
    const { code, timedOut, output } = await runCommand(
      process.execPath,
      [
        join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
        ...['--ci', '--json', `--outputFile=${resultFile}`, '--forceExit', ...args],
        // kept from step to step
        `--cacheDirectory=${join(root, 'node_modules', '.cache', 'jest')}`,
        // without a pattern a run that finds no test is a failure
        ...(patterns.length ? ['--passWithNoTests', ...patterns] : []),
      ],
      { cwd: join(root, folder), env: { ...quietEnvironment(), NODE_ENV: 'test', TMPDIR: temporary, ...env }, seconds },
    );
    const result = existsSync(resultFile) ? JSON.parse(readFileSync(resultFile, 'utf8')) : undefined;
    const note = timedOut ? `\nStopped after ${seconds} seconds.` : '';
    return { ...jestCounts(result, code), output: readable(output) + note };
  } finally {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 20 });
  }
}

/** Counts of jest's own result. A file that could not run, and a run that ended badly without a failed test, count as one failure. */
export function jestCounts(result, code) {
  if (!result) return { passed: 0, failed: 1, skipped: 0 };
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    failed: failed || Number(code !== 0),
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

/** Without the line about the file that only this runner reads. */
const readable = (output) =>
  output
    .split('\n')
    .filter((line) => !line.startsWith('Test results written to'))
    .join('\n');
