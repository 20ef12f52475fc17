import { randomBytes, randomUUID } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Configuration } from './configuration.js';
import { secretSetting } from './secret-setting.js';
import { StartError } from './start-error.js';

const bytes = 32;
const name = 'secret.key';

/** The key under which secrets are kept in the database, as SECRET_KEY or SECRET_KEY_FILE gives it; null without either. */
export function readSecretKey(setting: (name: string) => string | undefined): Buffer | null {
  const text = secretSetting(setting, 'SECRET_KEY', 'the key of 64 hexadecimal digits');
  if (text === null) return null;
  const key = keyIn(text);
  if (key === null) {
    throw new StartError('SECRET_KEY must be a key of 64 hexadecimal digits, as openssl rand -hex 32 makes it.');
  }
  return key;
}

/**
 * The key of this server. The embedded database has one server, and its key lies beside it, made when it is first needed; on
 * a database server the key is named to every server, or there is none. Throws StartError for a file that holds no key.
 */
export async function secretKeyOf({
  secretKey,
  databaseUrl,
  dataDir,
}: Pick<Configuration, 'secretKey' | 'databaseUrl' | 'dataDir'>): Promise<Buffer | null> {
  if (secretKey !== null || databaseUrl !== null) return secretKey;
  const file = path.join(dataDir, name);
  const key = keyIn(await readOrMake(file));
  if (key === null)
    throw new StartError(`${file} does not hold a key of 64 hexadecimal digits; bring it back from a backup.`);
  return key;
}

async function readOrMake(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
      throw new StartError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
    }
  }
  const fresh = `${file}.${randomUUID()}`;
  await writeFile(fresh, `${randomBytes(bytes).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    // whole or not at all, and never over another one that was made meanwhile
    await link(fresh, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(fresh);
  }
  return readFile(file, 'utf8');
}

const keyIn = (text: string): Buffer | null =>
  /^[0-9a-f]{64}$/i.test(text.trim()) ? Buffer.from(text.trim(), 'hex') : null;
