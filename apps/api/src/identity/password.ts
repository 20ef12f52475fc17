import { hash, verify } from '@node-rs/argon2';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import type { PasswordRules } from '../installation/setting.dto.js';
import { DomainError } from '../platform/domain-error.js';

export const longestPassword = 200;

/** From 0, guessed at once, to 4: at least 10⁸ guesses. */
const leastScore = 3;

const strength = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: longestPassword });

/** argon2id with the library's own parameters (19 MiB, 2 passes), which follow OWASP's advice. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'));

export const isPassword = (passwordHash: string, password: string): Promise<boolean> =>
  verify(passwordHash, password.normalize('NFKC'));

let decoy: Promise<string> | undefined;

/** Takes as long as for an account that is there, so that nobody learns which are. */
export async function verifyNothing(password: string): Promise<false> {
  await isPassword(await (decoy ??= hashPassword('nobody has this password')), password);
  return false;
}

const kindsOfCharacters = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u];

/**
 * Throws DomainError password-weak for one that is short, has too few kinds of characters, or can be guessed from common
 * words or the person's own.
 */
export function requireStrong(
  password: string,
  own: string[],
  { shortest, classes }: Pick<PasswordRules, 'shortest' | 'classes'>,
): void {
  const facts = { least: String(shortest), classes: String(classes) };
  const weak = (reason: string) => new DomainError('password-weak', { reason, ...facts });
  if ([...password].length < shortest) throw weak('short');
  if (kindsOfCharacters.filter((kind) => kind.test(password)).length < classes) throw weak('plain');
  if (strength.check(password, own).score < leastScore) throw weak('guessable');
}
