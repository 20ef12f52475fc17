import assert from 'node:assert/strict';
import { it } from 'node:test';
import { registeredUnits } from './units-file.mjs';

const read = (value) => registeredUnits('units.json', Buffer.from(value));

it('takes a register', () => {
  assert.deepEqual(read('[{ "name": "县财政局", "aliases": ["财政局"], "place": "云岭县", "id": 7 }]'), [
    { name: '县财政局', shortName: undefined, aliases: ['财政局'], formerNames: [], place: '云岭县', level: undefined },
  ]);
});

for (const [what, text, message] of [
  ['what is not JSON', '[{', /no valid JSON/],
  ['what is not a list', '{}', /no list/],
  ['a unit without a name', '[{ "name": "县财政局" }, { "shortName": "财政局" }]', /^Unit 2 of units\.json/],
  ['an alias that is no list', '[{ "name": "县财政局", "aliases": "财政局" }]', /^Unit 1 of units\.json/],
]) {
  it(`refuses ${what}`, () => assert.throws(() => read(text), { exitCode: 1, message }));
}
