import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runCommand } from './command.mjs';
import { quietEnvironment } from './environment.mjs';
import { Failure } from './failure.mjs';
import { root, withDependencies } from './workspace.mjs';
import { requireWritable } from './writable.mjs';

const notSources = new Set(['node_modules', 'dist', 'coverage', 'bin', 'test']);
const isSource = (name) => !notSources.has(name) && !name.startsWith('.') && !/\.spec\.tsx?$/.test(name);

/** Name, size and time of change of everything that the projects are built from, in one short text. */
export function fingerprint(projects, folder = root) {
  const hash = createHash('sha256');
  const add = (path) => {
    const { size, mtimeMs } = statSync(join(folder, path));
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  };
  const addFolder = (path) => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      if (!isSource(entry.name)) continue;
      if (entry.isDirectory()) addFolder(`${path}/${entry.name}`);
      else add(`${path}/${entry.name}`);
    }
  };
  ['package-lock.json', 'tsconfig.json', 'nx.json'].forEach(add);
  projects.forEach((project) => addFolder(project.folder));
  return hash.digest('hex');
}

/** Builds the named projects and what they need; does nothing when no source changed since the last time. */
export async function build(names, say = () => {}) {
  const projects = withDependencies(names);
  const notes = join(root, 'node_modules', '.cache', 'yaodian');
  const note = join(notes, `built-${names.map((name) => name.replace('@yaodian/', '')).join('-')}`);
  const fresh = () =>
    projects.every(({ folder }) => existsSync(join(root, folder, 'dist'))) &&
    existsSync(note) &&
    readFileSync(note, 'utf8') === fingerprint(projects);
  if (fresh()) return;
  requireWritable(root);
  mkdirSync(notes, { recursive: true });
  await alone(join(notes, 'building'), async () => {
    if (fresh()) return;
    say('Building …');
    const before = fingerprint(projects);
    rmSync(note, { force: true });
    await runNx(['run-many', '-t', 'build', '-p', ...names]);
    writeFileSync(note, before);
  });
}

/** Runs an nx command; a failure carries its output. */
export async function runNx(args, options = {}) {
  const nx = join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');
  const { code, output } = await runCommand(process.execPath, [nx, ...args, '--outputStyle=static'], {
    cwd: root,
    env: quietEnvironment(),
    ...options,
  });
  if (code !== 0) throw new Failure(`${output.trim()}\n\nThe build failed: the reason stands above.`);
  return output;
}

/** Lets one process at a time do the work; the others wait. A process that died holds nobody up. */
async function alone(lock, work) {
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (!holderLives(lock)) rmSync(lock, { force: true });
      else await wait(100);
    }
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function holderLives(lock) {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    // between its creation and its first byte the file is empty
    if (holder === 0) return Date.now() - statSync(lock).mtimeMs < 5000;
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
