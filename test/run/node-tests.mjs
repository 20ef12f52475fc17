import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../apps/api/bin/parts/command.mjs';
import { quietEnvironment } from '../../apps/api/bin/parts/environment.mjs';
import { root } from '../../apps/api/bin/parts/workspace.mjs';

/** The tests of scripts that run without being built: NAME.spec.mjs in or below a folder. */
export function nodeTestFiles(folder) {
  return readdirSync(join(root, folder), { recursive: true })
    .filter((file) => file.endsWith('.spec.mjs'))
    .map((file) => `${folder}/${file}`);
}

/** Runs test files of Node's own test runner, so many at once; answers with their counts. */
export async function nodeTests(files, seconds, together = 1) {
  const args = ['--test', `--test-concurrency=${together}`, '--test-reporter=spec', ...files];
  const { code, timedOut, output } = await runCommand(process.execPath, args, {
    cwd: root,
    env: quietEnvironment(),
    seconds,
  });
  const note = timedOut ? `\nStopped after ${seconds} seconds.` : '';
  return { ...nodeTestCounts(output, code), output: output + note };
}

/** Counts of the summary that ends the output. */
export function nodeTestCounts(output, code) {
  const count = (word) => Number(output.match(new RegExp(`^ℹ ${word} (\\d+)$`, 'm'))?.[1] ?? 0);
  const failed = count('fail') + count('cancelled');
  return { passed: count('pass'), failed: failed || Number(code !== 0), skipped: count('skipped') + count('todo') };
}
