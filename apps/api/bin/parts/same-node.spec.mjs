import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { requireSameNode } from './same-node.mjs';

const folder = mkdtempSync(join(tmpdir(), 'yaodian-made-'));
after(() => rmSync(folder, { recursive: true }));
const made = { node: '20.19.0', modules: '115', platform: 'linux', arch: 'x64' };
writeFileSync(join(folder, 'made-for.json'), JSON.stringify(made));
const here = (versions, changes = {}) => ({ versions, platform: 'linux', arch: 'x64', ...changes });

it('takes a newer Node of the same kind', () => {
  requireSameNode(folder, here({ node: '20.20.2', modules: '115' }));
});

for (const other of [
  here({ node: '22.1.0', modules: '127' }),
  here({ node: '20.19.0', modules: '115' }, { platform: 'win32' }),
  here({ node: '20.19.0', modules: '115' }, { arch: 'arm64' }),
]) {
  it(`says what it needs on Node ${other.versions.node}, ${other.platform}-${other.arch}`, () => {
    assert.throws(() => requireSameNode(folder, other), { exitCode: 1, message: /Node 20 on linux-x64.*npm run pack/ });
  });
}
