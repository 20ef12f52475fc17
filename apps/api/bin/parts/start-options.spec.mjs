import assert from 'node:assert/strict';
import { it } from 'node:test';
import { startOptions } from './start-options.mjs';

it('shows the demonstration unless told otherwise', () => {
  assert.deepEqual(startOptions([]), { mode: 'demo', port: undefined, help: false });
});

it('takes the mode and the port', () => {
  assert.deepEqual(startOptions(['--office', '--port', '3001']), { mode: 'office', port: '3001', help: false });
  assert.equal(startOptions(['--port=8080']).port, '8080');
});

for (const port of ['0', '65536', 'http', '-1', '3000x', '']) {
  it(`refuses the port "${port}"`, () => assert.throws(() => startOptions([`--port=${port}`]), { exitCode: 2 }));
}

for (const args of [['--ofice'], ['office'], ['--port'], ['--office=yes']]) {
  it(`refuses ${args.join(' ')} in one line`, () => {
    assert.throws(() => startOptions(args), { exitCode: 2, message: /^[^\n]+--help shows what is understood\.$/ });
  });
}
