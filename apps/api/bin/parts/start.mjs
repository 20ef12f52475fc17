import { join, relative } from 'node:path';
import { build } from './build.mjs';
import { runServer } from './command.mjs';
import { requireFreePort } from './free-port.mjs';
import { installPackages } from './packages.mjs';
import { startHelp, startOptions } from './start-options.mjs';
import { root } from './workspace.mjs';

/** Installs what is missing, builds what changed, and runs the server until it is stopped; answers with its exit code. */
export async function start(args) {
  const { mode, port, help } = startOptions(args);
  if (help) {
    console.log(startHelp);
    return 0;
  }
  await requireFreePort(port);
  await installPackages(root, console.log);
  await build(['@yaodian/api', '@yaodian/web'], console.log);
  const dataFolder = join(process.env.DATA_DIR || join(root, 'data'), mode);
  console.log(greeting(mode, dataFolder));
  return runServer(process.execPath, [join(root, 'apps', 'api', 'dist', 'main.js')], {
    cwd: root,
    env: {
      ...process.env,
      MODE: mode,
      PORT: port,
      DATA_DIR: dataFolder,
      WEB_ROOT: join(root, 'apps', 'web', 'dist'),
    },
  });
}

function greeting(mode, dataFolder) {
  const inside = relative(root, dataFolder);
  const folder = inside.startsWith('..') ? dataFolder : inside;
  const where = process.env.DATABASE_URL ? `in the database of DATABASE_URL and in ${folder}` : `in ${folder}`;
  const what =
    mode === 'demo'
      ? `A demonstration with an invented document, kept ${where}. For your own work: npm start -- --office`
      : `Your own work, kept ${where}.`;
  return `${what}\nOnly this computer can reach it: until there are accounts, every other address is refused.`;
}
