import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { root } from '../../apps/api/bin/parts/workspace.mjs';
import { readDocument } from '../../apps/api/dist/documents/reading.js';

it('reads a text as the library does', async () => {
  const file = join(root, 'test/documents/inline-roles.txt');
  const { source, result } = await readDocument({ name: 'inline-roles.txt', bytes: readFileSync(file) });
  assert.equal(source.format, 'text');
  assert.deepEqual(result.tasks[0].leadUnits, ['区司法局']);
});
