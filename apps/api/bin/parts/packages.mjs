import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { runCommand } from './command.mjs';
import { quietEnvironment } from './environment.mjs';
import { nodeHeaders } from './node-headers.mjs';
import { npmFailure } from './npm-failure.mjs';
import { requireWritable } from './writable.mjs';

const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Whether node_modules holds what package-lock.json asks for. Packages for other systems may be absent. */
export function packagesAreInstalled(folder) {
  const lock = join(folder, 'package-lock.json');
  const installedLock = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installedLock)) return false;
  if (statSync(installedLock).mtimeMs >= statSync(lock).mtimeMs) return true;
  const installed = readPackages(installedLock);
  return Object.entries(readPackages(lock)).every(([path, { version, optional, link }]) => {
    if (path === '' || isOwn(path) || link) return true;
    return path in installed ? installed[path].version === version : optional === true;
  });
}

/** One of the workspace's own projects, which is linked and not installed. */
const isOwn = (path) => !path.includes('node_modules/');

/** Links the workspace's own projects that have come since the packages were installed. */
export function linkProjects(folder) {
  for (const [path, { link, resolved }] of Object.entries(readPackages(join(folder, 'package-lock.json')))) {
    const at = join(folder, path);
    const project = join(folder, resolved ?? '');
    if (!link || existsSync(at) || !existsSync(project)) continue;
    mkdirSync(dirname(at), { recursive: true });
    // Windows lets everybody make junctions, which want the whole path
    if (process.platform === 'win32') symlinkSync(project, at, 'junction');
    else symlinkSync(relative(dirname(at), project), at);
  }
}

/** Installs what package-lock.json asks for, if anything is missing; no package runs a script of its own. */
export async function installPackages(folder, say) {
  if (!packagesAreInstalled(folder)) {
    requireWritable(folder);
    await saying(say, 'Installing the packages, which takes a minute or two the first time', () =>
      npm(folder, ['ci', '--include=dev', '--ignore-scripts']),
    );
  }
  linkProjects(folder);
}

/** Sees to it that the embedded database loads. To compile it takes two minutes of one core, while other work can go on. */
export async function prepareDatabase(folder, say) {
  if (await databaseLoads(folder)) return;
  await saying(say, 'Preparing the embedded database for this Node', () =>
    npm(folder, ['rebuild', 'better-sqlite3', '--ignore-scripts=false']),
  );
}

/** Says what is done, and again every half minute that it lasts, so that nobody believes it stands still. */
async function saying(say, what, work) {
  const begin = Date.now();
  say(`${what} …`);
  const timer = setInterval(() => say(`… still at it, ${Math.round((Date.now() - begin) / 1000)} s`), 30_000);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
}

async function npm(folder, args) {
  const options = ['--no-audit', '--no-fund', '--loglevel=error', '--foreground-scripts=false'];
  const own = process.env.npm_execpath ?? '';
  const [command, first] = basename(own) === 'npm-cli.js' ? [process.execPath, [own]] : ['npm', []];
  const env = quietEnvironment();
  env.npm_config_nodedir ??= nodeHeaders();
  // node-gyp compiles file by file otherwise
  env.JOBS ??= 'max';
  const { code, output } = await runCommand(command, [...first, ...args, ...options], { cwd: folder, env });
  if (code === 0) return;
  const log = join(mkdtempSync(join(tmpdir(), 'yaodian-')), 'npm.log');
  writeFileSync(log, output);
  throw npmFailure(output, folder, log);
}

/** Its compiled part is missing at first, or belongs to another Node. */
async function databaseLoads(folder) {
  const probe = "new (require('better-sqlite3'))(':memory:').close()";
  const { code } = await runCommand(process.execPath, ['-e', probe], { cwd: join(folder, 'apps', 'api') });
  return code === 0;
}
