import { join } from 'node:path';
import { build } from './build.mjs';
import { runServer } from './command.mjs';
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
  await installPackages(root, console.log);
  await build(['@yaodian/api', '@yaodian/web'], console.log);
  const environment = {
    ...process.env,
    MODE: mode,
    DATA_DIR: join(process.env.DATA_DIR || join(root, 'data'), mode),
    WEB_ROOT: join(root, 'apps', 'web', 'dist'),
  };
  if (port) environment.PORT = port;
  console.log(greeting(mode));
  return runServer(process.execPath, [join(root, 'apps', 'api', 'dist', 'main.js')], {
    cwd: root,
    env: environment,
  });
}

function greeting(mode) {
  const what =
    mode === 'demo'
      ? 'Demonstration with invented documents, kept in data/demo (npm start -- --office for your own work).'
      : 'Your own work, kept in data/office.';
  return `${what}\nOnly this computer can reach it: until there are accounts, every other address is refused.`;
}
