import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { it } from 'node:test';
import { runCommand } from './command.mjs';

const node = process.execPath;
const here = fileURLToPath(new URL('.', import.meta.url));
const lives = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
/** A program that starts another one, prints its number, and stays. */
const parent = `
  const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
  console.log(child.pid);
  setInterval(() => {}, 1000);`;

async function until(condition) {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}

it('answers with the exit code and all output', async () => {
  const script = 'console.log("out"); console.error("err"); process.exitCode = 3';
  const { code, output } = await runCommand(node, ['-e', script]);
  assert.equal(code, 3);
  assert.deepEqual(output.trim().split('\n').sort(), ['err', 'out']);
});

it('stops a command that takes too long, with everything that it started', async () => {
  const { timedOut, output } = await runCommand(node, ['-e', parent], { seconds: 1 });
  assert.equal(timedOut, true);
  await until(() => !lives(Number(output)));
});

it('passes the wish to stop on to the server, and ends with its exit code', async () => {
  const server = "process.on('SIGTERM', () => process.exit(7)); console.log('ready'); setInterval(() => {}, 1000)";
  const script = `
    import { runServer } from './command.mjs';
    import { runScript } from './failure.mjs';
    await runScript(() => runServer(process.execPath, ['-e', ${JSON.stringify(server)}]));`;
  const starter = spawn(node, ['--input-type=module', '-e', script], {
    cwd: here,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(starter.stdout, 'data');
  starter.kill('SIGTERM');
  assert.deepEqual(await once(starter, 'exit'), [7, null]);
});

it('stops a silent command when it is asked to stop itself', async () => {
  const script = `
    import { runCommand } from './command.mjs';
    import { runScript } from './failure.mjs';
    const running = runScript(() => runCommand(process.execPath, ['-e', 'setInterval(() => {}, 1000)']));
    console.log('ready');
    await running;`;
  const starter = spawn(node, ['--input-type=module', '-e', script], {
    cwd: here,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(starter.stdout, 'data');
  starter.kill('SIGINT');
  assert.deepEqual(await once(starter, 'exit'), [130, null]);
});
