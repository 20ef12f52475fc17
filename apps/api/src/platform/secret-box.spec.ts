import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DomainError } from './domain-error.js';
import { SecretBox } from './secret-box.js';
import { secretKeyOf } from './secret-key.js';
import { StartError } from './start-error.js';

const codeOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return null;
};

describe('a box for secrets', () => {
  const box = new SecretBox(randomBytes(32));
  const secret = '{"password":"口令 with a $"}';

  it('gives back what was sealed, and never seals twice alike', () => {
    const sealed = [box.seal(secret, 'test'), box.seal(secret, 'test')];
    expect(sealed[0]).not.toBe(sealed[1]);
    for (const one of sealed) {
      expect(one).not.toContain('password');
      expect(box.open(one, 'test')).toBe(secret);
    }
  });

  it('gives what was never sealed as it is', () => expect(box.open(secret, 'test')).toBe(secret));

  it('opens nothing for another purpose, by another key, or of which a character was changed', () => {
    const sealed = box.seal(secret, 'test');
    const at = sealed.length - 8;
    const changed = `${sealed.slice(0, at)}${sealed[at] === 'A' ? 'B' : 'A'}${sealed.slice(at + 1)}`;
    expect(codeOf(() => box.open(sealed, 'another'))).toBe('secret-key-wrong');
    expect(codeOf(() => box.open(changed, 'test'))).toBe('secret-key-wrong');
    expect(codeOf(() => box.open(sealed.slice(0, 40), 'test'))).toBe('secret-key-wrong');
    for (const other of [new SecretBox(randomBytes(32)), new SecretBox(null)])
      expect(codeOf(() => other.open(sealed, 'test'))).toBe('secret-key-wrong');
  });

  it('without a key seals nothing', () =>
    expect(codeOf(() => new SecretBox(null).seal(secret, 'test'))).toBe('secret-key-missing'));
});

describe('the key of a server', () => {
  let dataDir: string;
  beforeEach(() => (dataDir = mkdtempSync(path.join(tmpdir(), 'yaodian-key-'))));
  afterEach(() => rmSync(dataDir, { recursive: true }));
  const embedded = () => ({ secretKey: null, databaseUrl: null, dataDir });

  it('is made once beside the embedded database, for its owner alone', async () => {
    const keys = await Promise.all([1, 2, 3].map(() => secretKeyOf(embedded())));
    expect(new Set(keys.map((key) => key!.toString('hex'))).size).toBe(1);
    expect(keys[0]).toHaveLength(32);
    const file = path.join(dataDir, 'secret.key');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8').trim()).toBe(keys[0]!.toString('hex'));
  });

  it('is the one that is named, and on a database server no other', async () => {
    const secretKey = randomBytes(32);
    expect(await secretKeyOf({ ...embedded(), secretKey })).toBe(secretKey);
    expect(await secretKeyOf({ ...embedded(), databaseUrl: 'mysql://database/yaodian' })).toBeNull();
  });

  it('is never made anew over a file that holds something else', async () => {
    writeFileSync(path.join(dataDir, 'secret.key'), 'half a k');
    await expect(secretKeyOf(embedded())).rejects.toThrow(StartError);
  });
});
