import { readFileSync } from 'node:fs';
import { StartError } from './start-error.js';

/** A secret from the environment, or from the file that NAME_FILE names; null without either. Throws StartError for both, or for no such file. */
export function secretSetting(
  setting: (name: string) => string | undefined,
  name: string,
  what: string,
): string | null {
  const file = setting(`${name}_FILE`);
  const secret = setting(name) ?? null;
  if (file === undefined) return secret;
  if (secret !== null) throw new StartError(`${name} and ${name}_FILE exclude each other.`);
  try {
    const text = readFileSync(file, 'utf8').trim();
    if (text !== '') return text;
  } catch {
    // said below
  }
  throw new StartError(`${name}_FILE must be a file that holds ${what}, not "${file}".`);
}
