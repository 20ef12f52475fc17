import { build } from './build.mjs';
import { requireFreePort } from './free-port.mjs';
import { installPackages, prepareDatabase } from './packages.mjs';
import { serve } from './serve.mjs';
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
  await Promise.all([prepareDatabase(root, console.log), build(['@yaodian/api', '@yaodian/web'], console.log)]);
  return serve(root, { mode, port });
}
