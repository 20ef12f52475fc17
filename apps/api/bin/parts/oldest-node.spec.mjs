import assert from 'node:assert/strict';
import { it } from 'node:test';
import { nodeProblem } from './oldest-node.cjs';

for (const version of ['20.19.0', '20.20.2', '22.0.0', '24.1.0']) {
  it(`takes Node ${version}`, () => assert.equal(nodeProblem(version), null));
}

for (const version of ['8.17.0', '18.20.8', '20.18.3']) {
  it(`refuses Node ${version} in one sentence`, () => {
    assert.match(
      nodeProblem(version),
      new RegExp(`^Yaodian needs Node 20.19 or newer, and this is Node ${version}: [^.]*.*again\\.$`),
    );
  });
}
