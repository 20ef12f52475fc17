import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from './build.mjs';
import { decomposeHelp, decomposeOptions } from './decompose-options.mjs';
import { Failure } from './failure.mjs';
import { packagesAreInstalled } from './packages.mjs';
import { taskTable } from './task-table.mjs';
import { registeredUnits } from './units-file.mjs';
import { root } from './workspace.mjs';

const largest = 10 * 1024 * 1024;

/** Prints what a document consists of; nothing but the result goes to standard output. */
export async function decomposeFile(args) {
  const options = decomposeOptions(args, callersFolder());
  if (options.help) {
    console.log(decomposeHelp);
    return 0;
  }
  const bytes = readOrFail(options.file);
  const units = options.unitsFile && registeredUnits(options.unitsFile, readOrFail(options.unitsFile));
  if (!packagesAreInstalled(root)) throw new Failure('The packages are not installed: run npm ci first.');
  await build(['@yaodian/decomposition']);
  const { decompose, readSource } = await import('@yaodian/decomposition');
  const source = read(basename(options.file), bytes, readSource);
  const { document, tasks, headings, notTasks, warnings } = decompose(source, { year: options.year, units });
  if (options.textFile) write(options.textFile, source.text);
  const result = { document, tasks, headings, notTasks, warnings: warnings.map(printedWarning) };
  print(options.format === 'table' ? taskTable(result) : JSON.stringify(result, null, 2));
  return 0;
}

const printedWarning = ({ kind, start, end, message }) => ({ kind, start, end, message });

/** npm runs its scripts in the project's folder and says where it was called. */
const callersFolder = () => (process.env.npm_lifecycle_event === 'decompose' && process.env.INIT_CWD) || process.cwd();

function read(name, bytes, readSource) {
  if (bytes.length > largest) throw new Failure(`${name} is larger than 10 MiB.`);
  try {
    return readSource({ name, bytes }).document;
  } catch (error) {
    const sentence = error.name === 'ReadError' && unreadable(name, error);
    if (!sentence) throw error;
    throw new Failure(sentence);
  }
}

const kinds = { zip: 'an archive or a newer Office file', ole: 'an older Office file', picture: 'a picture' };

const unreadable = (name, { code, facts }) =>
  ({
    empty: `${name} has no text in it.`,
    binary: `${name} is not a text: give a .txt, .md or saved .html file.`,
    'broken-encoding': `${name} is in no encoding that is known (UTF-8, GB18030, UTF-16): save it again as UTF-8.`,
    unsupported: `${name} is ${kinds[facts.kind] ?? `a .${facts.kind} file`}, which is not read: save its text as .txt or .html.`,
    'too-large': `${name} is too large.`,
  })[code];

function readOrFail(file) {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error.code === 'ENOENT') throw new Failure(`There is no file ${file}.`);
    if (error.code === 'EISDIR') throw new Failure(`${file} is a folder: give a file.`);
    throw new Failure(`${file} cannot be read (${error.code}).`);
  }
}

function write(file, text) {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new Failure(`${file} cannot be written (${error.code}).`);
  }
}

function print(text) {
  // whoever reads only the beginning, such as head, closes the pipe early
  process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.stdout.write(`${text}\n`);
}
