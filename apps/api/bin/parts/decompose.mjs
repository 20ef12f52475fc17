import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { Failure } from './failure.mjs';
import { linkProjects, packagesAreInstalled } from './packages.mjs';
import { root } from './workspace.mjs';

/** Builds what is needed, silently and only if a source changed, and becomes the command that apps/api holds. */
export async function decompose() {
  if (!packagesAreInstalled(root)) throw new Failure('The packages are not installed: run npm ci first.');
  linkProjects(root);
  await build(['@yaodian/api']);
  // left over from another script of npm, this would not be the folder where the command was called
  if (process.env.npm_lifecycle_event !== 'decompose') delete process.env.INIT_CWD;
  await import(pathToFileURL(join(root, 'apps', 'api', 'dist', 'documents', 'decompose.command.js')));
  return process.exitCode;
}
