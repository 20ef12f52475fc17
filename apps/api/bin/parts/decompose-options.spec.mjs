import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { it } from 'node:test';
import { decomposeOptions } from './decompose-options.mjs';

const folder = resolve('/somewhere');

it('takes files relative to the folder of the caller', () => {
  const options = decomposeOptions(['a.txt', '--text', 'b.txt', '--units', '/c.json', '--year', '2019'], folder);
  assert.deepEqual(options, {
    help: false,
    file: join(folder, 'a.txt'),
    year: 2019,
    unitsFile: resolve('/c.json'),
    textFile: join(folder, 'b.txt'),
    format: 'json',
  });
});

for (const [what, args] of [
  ['no file', []],
  ['two files', ['a.txt', 'b.txt']],
  ['an unknown option', ['a.txt', '--yaer', '2019']],
  ['a year that is none', ['a.txt', '--year', '19']],
  ['an option without its value', ['a.txt', '--year']],
  ['an unknown format', ['a.txt', '--format', 'csv']],
]) {
  it(`refuses ${what} as wrong usage`, () => {
    assert.throws(() => decomposeOptions(args, folder), { exitCode: 2, message: /^[^\n]+$/ });
  });
}
