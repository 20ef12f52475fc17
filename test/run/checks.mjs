import { join } from 'node:path';
import { runCommand } from '../../apps/api/bin/parts/command.mjs';
import { quietEnvironment } from '../../apps/api/bin/parts/environment.mjs';
import { root } from '../../apps/api/bin/parts/workspace.mjs';

/** A command that passes or fails as a whole counts as one test. */
export async function check(script, args, seconds = 600) {
  const { code, timedOut, output } = await runCommand(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    env: quietEnvironment(),
    seconds,
  });
  const passed = code === 0;
  const note = timedOut ? `\nStopped after ${seconds} seconds.` : '';
  return { passed: Number(passed), failed: Number(!passed), skipped: 0, output: output + note };
}

/** One nx target, over all projects or the named ones. */
export const target = (name, projects) =>
  check('nx/dist/bin/nx.js', [
    'run-many',
    '-t',
    name,
    '--outputStyle=static',
    ...(projects.length ? ['-p', projects.join(',')] : []),
  ]);
