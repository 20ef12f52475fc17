import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure } from './failure.mjs';

export const decomposeHelp = `npm run -s decompose -- FILE [--year 2019] [--units units.json] [--text FILE] [--format json|table]

Reads a key-points document (.txt, .md or saved .html) and prints its tasks to standard output.

  --year YEAR       the year of dates that have none; else the document's own
  --units FILE      a register of units to match printed names with:
                    [{ "name", "shortName", "aliases": [], "formerNames": [], "place", "level" }]
  --text FILE       writes the normalised text that all ranges refer to, counted in UTF-16 code units
  --format FORMAT   json (unless told otherwise) or table
  --help            this text

Exit code: 1 when a file cannot be read, 2 when the command is wrong.`;

const wrong = (sentence) => new Failure(`${sentence} npm run -s decompose -- --help shows what is understood.`, 2);

/** What the arguments ask for, files as absolute paths; whatever is unknown, missing or twice is refused with exit code 2. */
export function decomposeOptions(args, folder) {
  const { values, positionals } = parse(args);
  if (values.help) return { help: true };
  const [file, ...others] = positionals;
  if (!file) throw wrong('The file to decompose is missing.');
  if (others.length) throw wrong('Only one file can be decomposed at a time.');
  const { year, format = 'json' } = values;
  if (year !== undefined && !/^[12]\d{3}$/.test(year)) throw wrong(`${year} is not a year.`);
  if (format !== 'json' && format !== 'table') throw wrong(`The format ${format} is unknown: json or table.`);
  const inFolder = (path) => (path === undefined ? undefined : resolve(folder, path));
  return {
    help: false,
    file: inFolder(file),
    year: year === undefined ? undefined : Number(year),
    unitsFile: inFolder(values.units),
    textFile: inFolder(values.text),
    format,
  };
}

function parse(args) {
  const text = { type: 'string' };
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { year: text, units: text, text, format: text, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    if (!error.code?.startsWith('ERR_PARSE_ARGS')) throw error;
    throw wrong(`${error.message.split(/\.\s/)[0].replace(/\.$/, '')}.`);
  }
}
