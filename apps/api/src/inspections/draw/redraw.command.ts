import 'reflect-metadata';
import path from 'node:path';
import { openForReading } from '../../database/data-sources.js';
import { readConfiguration, StartError } from '../../platform/configuration.js';
import { redraw } from './redraw.js';

/**
 * Does all draws of an inspection again from their kept populations and seeds; the first argument is its number. Exit code
 * 1: one of them gives another result. 2: they could not be read, or there is no such inspection. Nothing is written.
 */
try {
  const [id] = process.argv.slice(2);
  const dataSource = await openForReading(readConfiguration(process.env, path.join(import.meta.dirname, '../..')));
  try {
    const found = await redraw(dataSource.manager, Number(id));
    if (!found) {
      process.stderr.write(`There is no inspection ${id}.\n`);
      process.exitCode = 2;
    } else {
      const { title, lines, different } = found;
      process.stdout.write(`${title}\n${lines.map((line) => `  ${line}\n`).join('')}`);
      process.stdout.write(`${lines.length} draws, ${different} different.\n`);
      process.exitCode = different === 0 ? 0 : 1;
    }
  } finally {
    await dataSource.destroy();
  }
} catch (error) {
  process.stderr.write(error instanceof StartError ? `${error.message}\n` : `${(error as Error).stack}\n`);
  process.exitCode = 2;
}
