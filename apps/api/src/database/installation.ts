import type { EntityManager } from 'typeorm';
import { type Configuration, type Mode, StartError } from '../platform/configuration.js';
import { isDuplicate } from './failures.js';
import { demonstrationKeys } from './idempotency.js';
import { InstallationRow } from './installation.entity.js';

const only = { id: 1 };

/**
 * Keeps the demonstration and an office's own work apart: what a database is first started for, it stays. Gives whether
 * it is older than this, and has content. Throws StartError where it was begun for the other of the two.
 */
export async function claimDatabase(
  tx: EntityManager,
  { mode, databaseUrl }: Pick<Configuration, 'mode' | 'databaseUrl'>,
): Promise<boolean> {
  const known = await tx.findOneBy(InstallationRow, only);
  const content = known ? null : await contentBefore(tx);
  const begun = known?.mode ?? (await begin(tx, content ?? mode));
  if (begun !== mode) {
    const elsewhere = databaseUrl === null ? 'another folder with DATA_DIR' : 'another database with DATABASE_URL';
    throw new StartError(mode === 'office' ? holdsDemonstration(elsewhere) : holdsOwnWork(elsewhere));
  }
  return content !== null;
}

const holdsDemonstration = (elsewhere: string) =>
  `This database holds the demonstration, and your own work is never mixed with it: name ${elsewhere}, or start the demonstration (without --office, MODE=demo).`;
const holdsOwnWork = (elsewhere: string) =>
  `This database holds an office's own work, and the demonstration is never mixed with it: name ${elsewhere}, or start your own work (with --office, MODE=office).`;

/** Writes down what the database is for, unless another server is just doing so; gives what stands there then. */
async function begin(tx: EntityManager, mode: Mode): Promise<string> {
  try {
    await tx.insert(InstallationRow, { ...only, mode });
    return mode;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return (await tx.findOneByOrFail(InstallationRow, only)).mode;
  }
}

/** What a database from before this was begun for: the demonstration has left its keys, and all else is somebody's work. */
async function contentBefore(tx: EntityManager): Promise<Mode | null> {
  const has = async (from: string, values: string[] = []) =>
    (await tx.query<unknown[]>(`SELECT 1 FROM ${from} LIMIT 1`, values)).length > 0;
  if (await has('idempotent_request WHERE request_key IN (?, ?)', [demonstrationKeys.units, demonstrationKeys.plan])) {
    return 'demo';
  }
  return (await has('plan')) || (await has('unit')) ? 'office' : null;
}
