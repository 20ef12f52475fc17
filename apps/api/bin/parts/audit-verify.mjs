import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { runServer } from './command.mjs';
import { Failure } from './failure.mjs';
import { linkProjects, packagesAreInstalled } from './packages.mjs';
import { root } from './workspace.mjs';

/**
 * Checks the audit log of the office's own work, or with --demo of the demonstration, and with --expect HASH whether it still
 * holds a batch that was noted earlier; answers with the exit code.
 */
export async function auditVerify(args) {
  const { mode, expected } = optionsOf(args);
  if (!packagesAreInstalled(root)) throw new Failure('The packages are not installed: run npm ci first.');
  linkProjects(root);
  await build(['@yaodian/api']);
  return runServer(process.execPath, [join(root, 'apps', 'api', 'dist', 'audit', 'verify.command.js'), ...expected], {
    cwd: root,
    env: { ...process.env, MODE: mode, DATA_DIR: join(process.env.DATA_DIR || join(root, 'data'), mode) },
  });
}

function optionsOf(args) {
  try {
    const { demo, expect } = parseArgs({
      args,
      options: { demo: { type: 'boolean' }, expect: { type: 'string' } },
    }).values;
    return { mode: demo ? 'demo' : 'office', expected: expect === undefined ? [] : [expect] };
  } catch (error) {
    if (!error.code?.startsWith('ERR_PARSE_ARGS')) throw error;
    throw new Failure('npm run -s audit:verify [-- --demo --expect HASH] takes nothing else.', 2);
  }
}
