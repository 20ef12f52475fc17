import { join, relative } from 'node:path';
import { runServer } from './command.mjs';

/** Runs the built server of a folder until it is stopped; answers with its exit code. */
export function serve(root, { mode, port }) {
  const dataFolder = join(process.env.DATA_DIR || join(root, 'data'), mode);
  console.log(greeting(root, mode, dataFolder));
  return runServer(process.execPath, [join(root, 'apps', 'api', 'dist', 'server.js')], {
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

function greeting(root, mode, dataFolder) {
  const inside = relative(root, dataFolder);
  const folder = inside.startsWith('..') ? dataFolder : inside;
  const where = process.env.DATABASE_URL ? `in the database of DATABASE_URL and in ${folder}` : `in ${folder}`;
  const what =
    mode === 'demo'
      ? `A demonstration with an invented document, kept ${where}. For your own work: npm start -- --office`
      : `Your own work, kept ${where}.`;
  const { PUBLIC_URL: address } = process.env;
  return `${what}\n${address ? `Other computers reach it by ${address}.` : 'Only this computer can reach it: every other address is refused.'}`;
}
