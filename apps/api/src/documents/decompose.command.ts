import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { ReadError, ReadErrorCode } from '@yaodian/decomposition';
import { decompositionJson } from './decompose.json.js';
import { decompositionTable } from './decompose.table.js';
import { parseUnits } from './decompose.units.js';
import { readDocuments, UnreadableFiles } from './reading.js';

const usage = `Usage: npm run -s decompose -- FILE [options]

Reads a key-points document (.docx, .xlsx, .xls, .et, .pdf, .ofd, .txt, .md, .html) and prints its task table.

  --year YEAR           year for dates that print none; by default the document's own
  --units FILE          register of units that printed names are matched with, as JSON
  --text FILE           writes the normalised text, which the printed ranges count in
  --format json|table   json by default
  --help                prints this

Exit code 1: the document or the register cannot be read. Exit code 2: the command was called wrongly.
`;

/** The command was called wrongly. */
class UsageError extends Error {}

/** What is given to the command cannot be used. */
class InputError extends Error {}

interface Arguments {
  file: string;
  year?: number;
  units?: string;
  text?: string;
  format: 'json' | 'table';
}

/** Paths are relative to where the caller stands; npm runs the command elsewhere, and says where that was. */
const resolve = (file: string): string => path.resolve(process.env['INIT_CWD'] || process.cwd(), file);

function readArguments(given: string[]): Arguments | 'help' {
  const { values, positionals } = parse(given);
  if (values.help) return 'help';
  const { year, units, text, format = 'json' } = values;
  const [file, ...others] = positionals;
  if (file === undefined) throw new UsageError('Which file? The name of a document is missing.');
  if (others.length > 0) throw new UsageError(`One document at a time: ${others.join(' ')} is too much.`);
  if (format !== 'json' && format !== 'table') throw new UsageError(`--format is json or table, not "${format}".`);
  if (year !== undefined && !/^(19|20)\d\d$/.test(year))
    throw new UsageError(`--year is a year such as 2026, not "${year}".`);
  if (text !== undefined && resolve(text) === resolve(file))
    throw new UsageError('--text would overwrite the document.');
  return { file, year: year === undefined ? undefined : Number(year), units, text, format };
}

function parse(given: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: given,
      allowPositionals: true,
      options: { year: text, units: text, text, format: text, help: { type: 'boolean' } },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

async function run({ file, year, units, text, format }: Arguments): Promise<string> {
  const register = units === undefined ? undefined : parseUnits(readFile(units).toString('utf8'), fail(units));
  const { source, result } = await read(file, { year, units: register });
  if (text !== undefined) attempt(text, () => writeFileSync(resolve(text), source.document.text));
  return format === 'table' ? decompositionTable(result) : decompositionJson(result);
}

const fail = (file: string) => (reason: string) => new InputError(`${file}: ${reason}`);

async function read(file: string, options: { year?: number; units?: ReturnType<typeof parseUnits> }) {
  try {
    const { documents } = await readDocuments({
      files: [{ name: path.basename(file), bytes: readFile(file) }],
      options,
    });
    return documents[0]!;
  } catch (error) {
    if (error instanceof UnreadableFiles) throw fail(file)(sentenceOf(error.failures[0]!.error));
    throw error;
  }
}

const word = 'open it in Word or WPS and save it as .docx.';
/** Where the way out depends on what the file is. */
const ofKind: Record<string, string> = {
  'unsupported doc': `old Word and WPS files (.doc, .wps) cannot be read yet; ${word}`,
  'unsupported rtf': `RTF files cannot be read yet; ${word}`,
  'unsupported odt': `ODT files cannot be read yet; ${word}`,
  'unsupported mht': `single-file web pages cannot be read yet; ${word}`,
  'unsupported xlsb': '.xlsb files cannot be read yet; save it as .xlsx.',
  'unsupported ods': 'ODS files cannot be read yet; save it as .xlsx.',
  'unsupported zip': 'this is an archive; unpack it and name one of its files.',
};

function sentenceOf({ code, facts }: ReadError): string {
  const { kind = '', most = '' } = facts;
  if (code === 'mislabelled') return `its content (${kind}) is of another kind than its name says.`;
  if (code === 'too-large' && most !== '') return `it is too large: more than ${most} ${large[kind]}.`;
  return ofKind[`${code} ${kind}`] ?? sentences[code];
}

const large: Record<string, string> = {
  unpacked: 'MB when unpacked',
  parts: 'files in the archive',
  elements: 'XML elements',
  rows: 'filled rows',
  cells: 'filled cells',
  pages: 'pages',
};

const sentences: Record<ReadErrorCode, string> = {
  empty: 'there is no text in it.',
  binary: 'this is not a text.',
  'broken-encoding': 'it holds bytes that neither UTF-8, UTF-16 nor GB18030 explains; save it again as UTF-8.',
  unsupported: 'this kind of file cannot be read yet; save it as .docx, .xlsx, plain text or HTML.',
  mislabelled: 'its content is of another kind than its name says.',
  encrypted: 'it is protected by a password; save it again without one.',
  scanned: 'it consists of pictures of pages, without text.',
  macros: 'it may hold macros; save it again as a file without them.',
  damaged: 'it is damaged or ends in the middle.',
  'too-large': 'it is too large.',
};

const readFile = (file: string): Buffer => attempt(file, () => readFileSync(resolve(file)));

/** Does something with a file, and says in plain words why it cannot be done. */
function attempt<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reasons: Record<string, string> = {
      ENOENT: 'there is no such file or folder.',
      EISDIR: 'this is a folder, not a file.',
      ENOTDIR: 'a part of this path is not a folder.',
      EACCES: 'this account may not use it.',
    };
    if (code === undefined) throw error;
    throw fail(file)(reasons[code] ?? `it cannot be used (${code}).`);
  }
}

// whoever reads the output may stop early (| head); that is no failure
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  const given = readArguments(process.argv.slice(2));
  process.stdout.write(given === 'help' ? usage : await run(given));
} catch (error) {
  if (!(error instanceof UsageError || error instanceof InputError)) throw error;
  process.stderr.write(`${error.message}\n${error instanceof UsageError ? `\n${usage}` : ''}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
