import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jestCounts } from './jest.mjs';
import { nodeTestCounts } from './node-tests.mjs';

describe('jestCounts', () => {
  const result = {
    numPassedTests: 5,
    numFailedTests: 0,
    numPendingTests: 1,
    numTodoTests: 1,
    numRuntimeErrorTestSuites: 0,
  };

  it('takes over what jest counted, with tests to do as skipped', () => {
    assert.deepEqual(jestCounts(result, 0), { passed: 5, failed: 0, skipped: 2 });
    assert.equal(jestCounts({ ...result, numFailedTests: 2 }, 1).failed, 2);
  });

  it('counts a file that could not run as one failure', () => {
    assert.equal(jestCounts({ ...result, numRuntimeErrorTestSuites: 1 }, 1).failed, 1);
  });

  it('counts a bad end without a failed test, or without any result, as one failure', () => {
    assert.equal(jestCounts(result, 1).failed, 1);
    assert.equal(jestCounts(result, null).failed, 1);
    assert.deepEqual(jestCounts(undefined, 1), { passed: 0, failed: 1, skipped: 0 });
  });
});

describe('nodeTestCounts', () => {
  const summary = (pass, fail, cancelled) =>
    `✔ one\nℹ tests 9\nℹ pass ${pass}\nℹ fail ${fail}\nℹ cancelled ${cancelled}\nℹ skipped 1\nℹ todo 1\nℹ duration_ms 7.5\n`;

  it('reads the summary, with cancelled tests as failed', () => {
    assert.deepEqual(nodeTestCounts(summary(5, 1, 1), 1), { passed: 5, failed: 2, skipped: 2 });
  });

  it('counts a bad end without a failed test as one failure', () => {
    assert.equal(nodeTestCounts(summary(5, 0, 0), 1).failed, 1);
  });
});
