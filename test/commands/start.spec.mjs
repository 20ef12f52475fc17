import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, describe, it } from 'node:test';
import { officeCookie, signInToDemonstration } from '@yaodian/testing';
import { root } from '../../apps/api/bin/parts/workspace.mjs';

const folder = mkdtempSync(join(tmpdir(), 'yaodian-start-'));
const running = new Set();

/** Runs what `npm start -- …` runs, with a data folder of its own and a free port. */
function start(args = [], environment = {}, command = [process.execPath, 'apps/api/bin/start.mjs']) {
  const child = spawn(command[0], [...command.slice(1), ...args], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: '', DATA_DIR: folder, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (said.err += text));
  const ended = once(child, 'close').then(([code]) => {
    running.delete(child);
    return code;
  });
  const address = async () => {
    for (;;) {
      const found = /^Yaodian listens on (http:\/\/127\.0\.0\.1:\d+)$/m.exec(said.out);
      if (found) return found[1];
      const next = once(child.stdout, 'data').then(() => true);
      if (!(await Promise.race([next, ended.then(() => false)]))) throw new Error(`It did not start: ${said.err}`);
    }
  };
  return { child, said, ended, address };
}

const plans = async (address, cookie) =>
  (await (await fetch(`${address}/api/plans`, { headers: { cookie } })).json()).items.length;
const setUpToken = ({ out }) => /\/set-up#(\S+)$/m.exec(out)?.[1] ?? null;

describe('npm start', () => {
  afterEach(async () => {
    for (const child of running) {
      child.kill('SIGTERM');
      await once(child, 'close');
    }
  });
  after(() => rmSync(folder, { recursive: true }));

  it('serves page, interface and demonstration from one address that only this computer reaches, and says so', async () => {
    const { said, address, child, ended } = start();
    const url = await address();
    assert.match(said.out, /every other address is refused/);
    assert.match(await (await fetch(url)).text(), /<div id="root">/);
    assert.equal(await plans(url, await signInToDemonstration(url, 'office')), 1);
    assert.equal(setUpToken(said), null);
    child.kill('SIGINT');
    assert.equal(await ended, 0);
    assert.equal(said.err, '');
  });

  it('keeps the office, which starts empty, apart from the demonstration', async () => {
    const office = start(['--office']);
    const officeAddress = await office.address();
    assert.equal(await plans(officeAddress, await officeCookie(officeAddress, setUpToken(office.said))), 0);
    const demonstration = start();
    const address = await demonstration.address();
    assert.equal(await plans(address, await signInToDemonstration(address, 'office')), 1);
    assert.deepEqual(
      ['demo', 'office'].map((mode) => existsSync(join(folder, mode, 'yaodian.sqlite'))),
      [true, true],
    );
  });

  it('ends with npm', async () => {
    const { child, ended, address } = start([], {}, ['npm', 'start', '--']);
    const url = await address();
    child.kill('SIGTERM');
    // the output closes when the last of them has ended
    await ended;
    await assert.rejects(fetch(url));
  });

  it('says in one line that a port is taken, and what to do', async () => {
    const first = start();
    const { port } = new URL(await first.address());
    const second = start(['--office', '--port', port]);
    assert.equal(await second.ended, 1);
    assert.match(second.said.err, new RegExp(`^[^\\n]*${port}[^\\n]*--port[^\\n]*\\n$`));
  });

  it('says in one line that the data folder cannot be written to', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const { ended, said } = start([], { DATA_DIR: file });
    assert.equal(await ended, 1);
    assert.match(said.err, /^The data folder [^\n]* cannot be written to[^\n]*\n$/);
  });

  it('refuses to listen where others could reach it', async () => {
    const { ended, said } = start([], { HOST: '0.0.0.0' });
    assert.equal(await ended, 1);
    assert.match(said.err, /^HOST must be a loopback address[^\n]*\n$/);
  });

  it('refuses an option that it does not know', async () => {
    const { ended, said } = start(['--ofice']);
    assert.equal(await ended, 2);
    assert.match(said.err, /^Unknown option '--ofice'[^\n]*\n$/);
  });
});
