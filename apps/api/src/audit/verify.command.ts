import 'reflect-metadata';
import path from 'node:path';
import { openExistingDatabase } from '../database/data-sources.js';
import { readConfiguration, StartError } from '../platform/configuration.js';
import { hasBatch } from './audit.queries.js';
import { verifyChain } from './verify.js';

/**
 * Checks the whole audit log. Exit code 1: it is not as it was sealed, or no batch has the hash that the first argument
 * expects; somebody has noted that elsewhere, so batches taken away from the end are missed. 2: it could not be read, or
 * there is none; a database is never made here.
 */
try {
  const [expected] = process.argv.slice(2);
  const unitOfWork = await openExistingDatabase(readConfiguration(process.env, path.join(import.meta.dirname, '..')));
  try {
    const { batches, entries, values, head, broken } = await verifyChain(unitOfWork.reader);
    if (broken) {
      const where = broken.entry === null ? '' : `, entry ${broken.entry}`;
      process.stdout.write(`Batch ${broken.batch} is not as it was sealed: ${broken.reason}${where}\n`);
      process.exitCode = 1;
    } else {
      process.stdout.write(
        `${batches} batches with ${entries} entries and ${values} values are as they were sealed.\n`,
      );
      process.stdout.write(`The last batch's hash: ${head}\n`);
      if (expected !== undefined && !(await hasBatch(unitOfWork.reader, expected))) {
        process.stdout.write(`No batch has the expected hash ${expected}: batches were taken away, or made anew.\n`);
        process.exitCode = 1;
      }
    }
  } finally {
    await unitOfWork.close();
  }
} catch (error) {
  process.stderr.write(error instanceof StartError ? `${error.message}\n` : `${(error as Error).stack}\n`);
  process.exitCode = 2;
}
