import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { projects, root } from '../../apps/api/bin/parts/workspace.mjs';

it('docs/dependencies.md names every direct dependency, and nothing else', () => {
  const direct = [{ folder: '.' }, ...projects()].flatMap(({ folder }) => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    return Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith('@yaodian/'));
  });
  const [listed] = readFileSync(join(root, 'docs', 'dependencies.md'), 'utf8').split('## Held back');
  const named = [...listed.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
  assert.deepEqual([...new Set(named)].sort(), [...new Set(direct)].sort());
});
