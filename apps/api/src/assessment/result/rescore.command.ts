import 'reflect-metadata';
import path from 'node:path';
import { openForReading } from '../../database/data-sources.js';
import { systemClock } from '../../platform/clock.js';
import { readConfiguration, StartError } from '../../platform/configuration.js';
import { DomainError } from '../../platform/domain-error.js';
import { rescoreLive, rescoreVerify } from './rescore.js';

/**
 * Looks at the announced result of a plan again; the first argument is its number, the second `verify` (all snapshots from
 * their frozen facts) or `live` (the last snapshot against the facts of now). Exit code 1: something differs. 2: it could
 * not be read, or nothing is announced. Nothing is written.
 */
try {
  const [id, how] = process.argv.slice(2);
  const dataSource = await openForReading(readConfiguration(process.env, path.join(import.meta.dirname, '../..')));
  try {
    const planId = Number(id);
    const { manager } = dataSource;
    const found =
      how === 'live' ? await rescoreLive(manager, planId, systemClock.now()) : await rescoreVerify(manager, planId);
    if (!found) {
      process.stderr.write(`Plan ${id} has no announced result.\n`);
      process.exitCode = 2;
    } else {
      process.stdout.write(found.lines.map((line) => `${line}\n`).join(''));
      process.exitCode = found.isSame ? 0 : 1;
    }
  } finally {
    await dataSource.destroy();
  }
} catch (error) {
  const isTold = error instanceof StartError || error instanceof DomainError;
  process.stderr.write(isTold ? `${error.message}\n` : `${(error as Error).stack}\n`);
  process.exitCode = 2;
}
