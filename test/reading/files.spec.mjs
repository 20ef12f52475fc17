import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { comparisons, documentsIn, expectedOf } from '@yaodian/testing/expected';
import { root } from '../../apps/api/bin/parts/workspace.mjs';
import { readDocument, refusalOf } from './parts/read.mjs';

/** Invented documents as files of Word, Excel, PDF …; what a careful reader makes of each stands beside it. */
const folder = join(root, 'test/documents/files');
const rejected = join(folder, 'rejected');

for (const name of documentsIn(folder)) {
  describe(name, async () => {
    const expected = expectedOf(folder, name);
    const { year, units } = expected;
    const bytes = readFileSync(join(folder, name));
    const { source, result } = await readDocument({ name, bytes, options: { year, units } });
    for (const [what, compare] of Object.entries(comparisons)) {
      it(what, () => {
        const { found, wanted } = compare(source.document.text, result, expected);
        assert.deepEqual(found, wanted);
      });
    }
  });
}

for (const name of documentsIn(rejected)) {
  it(`rejected/${name} is refused with its reason`, async () => {
    const { note: _note, ...reason } = expectedOf(rejected, name);
    assert.deepEqual(await refusalOf(name, readFileSync(join(rejected, name))), reason);
  });
}
