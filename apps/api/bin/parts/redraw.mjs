import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { runServer } from './command.mjs';
import { Failure } from './failure.mjs';
import { linkProjects, packagesAreInstalled } from './packages.mjs';
import { root } from './workspace.mjs';

/**
 * Does the draws of an inspection of the office's own work again, or with --demo of the demonstration, with --data FOLDER of
 * the data in another folder; answers with the exit code.
 */
export async function redraw(args) {
  const { mode, data, inspection } = optionsOf(args);
  if (!packagesAreInstalled(root)) throw new Failure('The packages are not installed: run npm ci first.');
  linkProjects(root);
  await build(['@yaodian/api']);
  const program = join(root, 'apps', 'api', 'dist', 'inspections', 'draw', 'redraw.command.js');
  return runServer(process.execPath, [program, inspection], {
    cwd: root,
    env: { ...process.env, MODE: mode, DATA_DIR: data ?? join(process.env.DATA_DIR || join(root, 'data'), mode) },
  });
}

function optionsOf(args) {
  const usage = () => new Failure('npm run -s redraw -- INSPECTION [--demo --data FOLDER] takes nothing else.', 2);
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { demo: { type: 'boolean' }, data: { type: 'string' } },
    });
    const [inspection, ...others] = positionals;
    if (others.length > 0 || !/^[1-9]\d{0,8}$/.test(inspection ?? '')) throw usage();
    return { mode: values.demo ? 'demo' : 'office', data: values.data, inspection };
  } catch (error) {
    if (!error.code?.startsWith('ERR_PARSE_ARGS')) throw error;
    throw usage();
  }
}
