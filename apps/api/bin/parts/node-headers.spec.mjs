import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { nodeHeaders } from './node-headers.mjs';

it('finds the header files beside a Node, and only those of the same version', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'yaodian-node-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const program = join(folder, 'bin', 'node');
  assert.equal(nodeHeaders(program, '20.19.0'), undefined);
  mkdirSync(join(folder, 'include', 'node'), { recursive: true });
  writeFileSync(
    join(folder, 'include', 'node', 'node_version.h'),
    '#define NODE_MAJOR_VERSION 20\n#define NODE_MINOR_VERSION 19\n#define NODE_PATCH_VERSION 0\n',
  );
  assert.equal(nodeHeaders(program, '20.19.0'), folder);
  assert.equal(nodeHeaders(program, '22.1.0'), undefined);
});
