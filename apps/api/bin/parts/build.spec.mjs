import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fingerprint } from './build.mjs';

describe('fingerprint', () => {
  let folder;
  const write = (file, text = '') => {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const print = () => fingerprint([{ folder: 'libs/one' }], folder);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'yaodian-build-'));
    ['package-lock.json', 'tsconfig.json', 'nx.json', 'libs/one/src/index.ts', 'libs/one/src/deep/rule.ts'].forEach(
      (file) => write(file),
    );
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  for (const [what, change] of [
    ['a file is edited', () => write('libs/one/src/deep/rule.ts', 'export {};')],
    ['a file of the same size is put in its place', () => utimesSync(join(folder, 'libs/one/src/index.ts'), 1, 1)],
    ['a file is added', () => write('libs/one/src/new.ts')],
    ['a file is removed', () => rmSync(join(folder, 'libs/one/src/deep/rule.ts'))],
    ['the packages change', () => write('package-lock.json', '{}')],
  ]) {
    it(`changes when ${what}`, () => {
      const before = print();
      change();
      assert.notEqual(print(), before);
    });
  }

  it('stays when a test, the built files or another project change', () => {
    const before = print();
    write('libs/one/src/rule.spec.ts');
    write('libs/one/dist/index.js');
    write('libs/two/src/index.ts');
    assert.equal(print(), before);
  });
});
