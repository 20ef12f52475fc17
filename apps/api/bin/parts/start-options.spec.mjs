import assert from 'node:assert/strict';
import { it } from 'node:test';
import { startOptions } from './start-options.mjs';

it('shows the demonstration on port 3000 unless told otherwise', () => {
  assert.deepEqual(startOptions([], {}), { mode: 'demo', port: '3000', help: false });
});

it('takes the mode and the port, which goes before the environment', () => {
  const environment = { PORT: '8080' };
  assert.deepEqual(startOptions(['--office', '--port=3001'], environment), {
    mode: 'office',
    port: '3001',
    help: false,
  });
  assert.equal(startOptions([], environment).port, '8080');
});

for (const port of ['65536', 'http', '-1', '3000x', '']) {
  it(`refuses the port "${port}"`, () => assert.throws(() => startOptions([`--port=${port}`], {}), { exitCode: 2 }));
}

for (const args of [['--ofice'], ['office'], ['--port'], ['--office=yes']]) {
  it(`refuses ${args.join(' ')} in one line`, () => {
    assert.throws(() => startOptions(args, {}), { exitCode: 2, message: /^[^\n]+--help shows what is understood\.$/ });
  });
}
