import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { runServer } from './command.mjs';
import { Failure } from './failure.mjs';
import { linkProjects, packagesAreInstalled } from './packages.mjs';
import { root } from './workspace.mjs';

/**
 * Recomputes the announced result of a plan (--verify), or compares it with the facts of now (--live): of the office's own
 * work, or with --demo of the demonstration, with --data FOLDER of the data in another folder; answers with the exit code.
 */
export async function rescore(args) {
  const { mode, data, plan, how } = optionsOf(args);
  if (!packagesAreInstalled(root)) throw new Failure('The packages are not installed: run npm ci first.');
  linkProjects(root);
  await build(['@yaodian/api']);
  const program = join(root, 'apps', 'api', 'dist', 'assessment', 'result', 'rescore.command.js');
  return runServer(process.execPath, [program, plan, how], {
    cwd: root,
    env: { ...process.env, MODE: mode, DATA_DIR: data ?? join(process.env.DATA_DIR || join(root, 'data'), mode) },
  });
}

function optionsOf(args) {
  const usage = () =>
    new Failure('npm run -s rescore -- PLAN --verify|--live [--demo --data FOLDER] takes nothing else.', 2);
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        verify: { type: 'boolean' },
        live: { type: 'boolean' },
        demo: { type: 'boolean' },
        data: { type: 'string' },
      },
    });
    const [plan, ...others] = positionals;
    if (others.length > 0 || !/^[1-9]\d{0,8}$/.test(plan ?? '')) throw usage();
    if (Boolean(values.verify) === Boolean(values.live)) throw usage();
    return { mode: values.demo ? 'demo' : 'office', data: values.data, plan, how: values.live ? 'live' : 'verify' };
  } catch (error) {
    if (!error.code?.startsWith('ERR_PARSE_ARGS')) throw error;
    throw usage();
  }
}
