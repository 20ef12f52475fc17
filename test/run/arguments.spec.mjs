import assert from 'node:assert/strict';
import { it } from 'node:test';
import { chosenSteps } from './arguments.mjs';

const known = ['lint', 'unit', 'api'];

it('runs everything unless told otherwise', () => {
  assert.deepEqual(chosenSteps([], known), { names: known, filters: [], helpWanted: false });
});

it('takes a step and what narrows it down, even if that is called like a step', () => {
  assert.deepEqual(chosenSteps(['unit', 'api', 'plan'], known), {
    names: ['unit'],
    filters: ['api', 'plan'],
    helpWanted: false,
  });
});

it('takes several steps joined by commas', () => {
  assert.deepEqual(chosenSteps(['lint,api'], known).names, ['lint', 'api']);
});

it('wants help wherever the option stands', () => {
  assert.equal(chosenSteps(['unit', '--help'], known).helpWanted, true);
});

for (const args of [['unti'], ['lint,unti'], [''], ['--watch'], ['unit', '--watch']]) {
  it(`refuses ${JSON.stringify(args)}`, () => {
    assert.throws(() => chosenSteps(args, known), { exitCode: 2, message: /^[^\n]+$/ });
  });
}
