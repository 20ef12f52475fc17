import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { runCommand } from './command.mjs';
import { Failure } from './failure.mjs';
import { linkProjects, packagesAreInstalled } from './packages.mjs';
import { productionPackages } from './production-packages.mjs';
import { root } from './workspace.mjs';

const server = 'apps/api';
/** pdfjs draws with it, and here it only reads. */
const without = ['@napi-rs/canvas'];
/** What the server's folder needs beside its packages. */
const parts = [
  ...[
    'apps/api/package.json',
    'apps/api/dist',
    'apps/api/src/documents/demo',
    'apps/api/src/organisation/demo',
    'apps/web/dist',
    'LICENSE',
  ],
  ...['command', 'failure', 'free-port', 'interruption', 'same-node', 'serve', 'start-options', 'start-packed'].map(
    (name) => `apps/api/bin/parts/${name}.mjs`,
  ),
  'apps/api/bin/parts/oldest-node.cjs',
];

/** Makes one archive with everything that a machine without a network needs beside Node; `--folder DIR` stops before the archive. */
export async function pack(args) {
  const { folder } = options(args);
  if (!packagesAreInstalled(root)) throw new Failure('The packages are not installed: run npm ci first.');
  linkProjects(root);
  await build(['@yaodian/api', '@yaodian/web'], console.log);
  const { version } = readJson('package.json');
  const name = `yaodian-${version}-${process.platform}-${process.arch}-node${process.versions.node.split('.')[0]}`;
  const target = folder ? resolve(folder) : join(root, 'dist', name);
  if (folder && existsSync(target)) throw new Failure(`The folder ${target} is there already: name one that is not.`);
  rmSync(target, { recursive: true, force: true });
  fill(target);
  if (folder) {
    console.log(target);
    return 0;
  }
  const archive = `${target}.tar.gz`;
  const { code, output } = await runCommand('tar', ['-czf', archive, '-C', dirname(target), name]);
  if (code !== 0) throw new Failure(`${output.trim()}\n\ntar could not make the archive: the reason stands above.`);
  rmSync(target, { recursive: true });
  console.log(`${relative(process.cwd(), archive)}  ${(statSync(archive).size / 2 ** 20).toFixed(1)} MB`);
  return 0;
}

function options(args) {
  try {
    return parseArgs({ args, options: { folder: { type: 'string' } } }).values;
  } catch (error) {
    if (!error.code?.startsWith('ERR_PARSE_ARGS')) throw error;
    throw new Failure(`${error.message.split('. ')[0]}. npm run pack [-- --folder DIR] is all that is understood.`, 2);
  }
}

const readJson = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

function fill(target) {
  for (const part of parts) copy(part, join(target, part));
  const { packages } = readJson('package-lock.json');
  const exists = (path) => existsSync(join(root, path));
  for (const path of productionPackages(packages, server, { exists, without })) {
    if (path === server) continue;
    const { name = '' } = packages[path];
    if (path.startsWith('node_modules/')) copy(path, join(target, path));
    else if (!path.includes('node_modules/')) copyProject(path, join(target, 'node_modules', name));
    // a package inside a project stays inside it
    else copy(path, join(target, 'node_modules', ownerOf(packages, path), path.slice(path.indexOf('node_modules/'))));
  }
  copy('apps/api/bin/packed', target);
  const { version, license, engines } = readJson('package.json');
  const scripts = { start: 'node start.mjs' };
  const manifest = { name: 'yaodian', version, private: true, license, type: 'module', engines, scripts };
  writeFileSync(join(target, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  const { node, modules } = process.versions;
  const made = { node, modules, platform: process.platform, arch: process.arch };
  writeFileSync(join(target, 'made-for.json'), `${JSON.stringify(made, null, 2)}\n`);
}

/** The name of the project that a nested package lies in. */
const ownerOf = (packages, path) => packages[path.slice(0, path.indexOf('/node_modules/'))].name;

/** A project of the workspace as an installed package: what it exports, and no link. */
function copyProject(path, target) {
  copy(`${path}/package.json`, join(target, 'package.json'));
  copy(`${path}/dist`, join(target, 'dist'));
}

function copy(path, target) {
  const from = join(root, path);
  mkdirSync(dirname(target), { recursive: true });
  cpSync(from, target, { recursive: true, filter: (file) => isRun(relative(from, file), basename(path)) });
}

const notRun = new Set(['.map', '.ts', '.mts', '.cts', '.tsbuildinfo']);

/** Whether a file is needed when the program runs: no types, no maps, no packages of others, no sources of what is compiled. */
function isRun(file, name) {
  const steps = file.split(sep);
  if (steps.includes('node_modules') || notRun.has(extname(file))) return false;
  if (name !== 'better-sqlite3') return true;
  if (steps[0] === 'deps' || steps[0] === 'src') return false;
  return steps[0] !== 'build' || 'build/Release/better_sqlite3.node'.startsWith(steps.join('/'));
}
