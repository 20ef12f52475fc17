import { deepStrictEqual } from 'node:assert';
import { tmpdir } from 'node:os';
import { describe, it } from 'node:test';
import { testFolder } from './temporary.mjs';

describe('the folder of the tests', () => {
  it('is in memory where there is room, else among the temporary files', () => {
    const here = import.meta.dirname;
    deepStrictEqual(
      [testFolder(here, 1), testFolder(here, Number.MAX_SAFE_INTEGER), testFolder(`${here}/nowhere`, 1)],
      [here, tmpdir(), tmpdir()],
    );
  });
});
