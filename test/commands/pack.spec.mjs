import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { root } from '../../apps/api/bin/parts/workspace.mjs';

const folder = mkdtempSync(join(tmpdir(), 'yaodian-pack-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const run = (command, args, options = {}) => spawnSync(command, args, { cwd: folder, encoding: 'utf8', ...options });

/** A machine of its own: no network but loopback, and nothing where the project's folder was. */
const isolated = ['--net', '--mount', 'sh', '-c', 'ip link set lo up && mount -t tmpfs none "$0" && exec "$@"', root];
const [unshare] = [
  ['unshare', []],
  ['unshare', ['--map-root-user']],
].filter(([command, first]) => run(command, [...first, ...isolated, 'true']).status === 0);

/** Where no such machine can be made: every connection beyond this computer fails, and so does whoever asks for a name. */
const noNetwork = `
  const { Socket } = require('node:net');
  const { connect } = Socket.prototype;
  Socket.prototype.connect = function (...args) {
    const [{ host = 'localhost', path } = {}] = Array.isArray(args[0]) ? args[0] : args;
    if (!path && !['localhost', '127.0.0.1', '::1'].includes(host)) {
      process.nextTick(() => this.destroy(Object.assign(new Error('no network'), { code: 'ENETUNREACH' })));
      return this;
    }
    return connect.apply(this, args);
  };`;

describe('npm run pack', () => {
  const unpacked = join(folder, 'unpacked');

  it('makes one archive with no link, no type and no tool in it', () => {
    const { status, stdout, stderr } = run('npm', ['run', '-s', 'pack'], { cwd: root });
    assert.equal(status, 0, stderr);
    const [, archive] = /^(dist\/yaodian-\S+\.tar\.gz) {2}[\d.]+ MB$/m.exec(stdout);
    mkdirSync(unpacked);
    assert.equal(run('tar', ['-xzf', join(root, archive), '-C', unpacked, '--strip-components=1']).status, 0);
    const entries = readdirSync(unpacked, { recursive: true, withFileTypes: true });
    assert.deepEqual(
      entries.filter((entry) => entry.isSymbolicLink() || /\.(?:ts|map)$/.test(entry.name)).map(({ name }) => name),
      [],
    );
    const packages = readdirSync(join(unpacked, 'node_modules'));
    for (const tool of ['jest', 'nx', 'typescript', 'prettier', 'antd', 'vite', 'playwright-core'])
      assert.equal(packages.includes(tool), false, tool);
    assert.equal(existsSync(join(unpacked, 'node_modules/@napi-rs/canvas')), false);
  });

  it('starts without a network and without the project, as an office and as the demonstration, and stops', (t) => {
    // Node looks for packages in the folders above, too
    for (let above = dirname(unpacked); above !== dirname(above); above = dirname(above))
      assert.equal(existsSync(join(above, 'node_modules')), false, above);
    copyFileSync(join(root, 'test/commands/pack.scenario.mjs'), join(folder, 'scenario.mjs'));
    copyFileSync(join(root, 'libs/testing/dist/accounts.js'), join(folder, 'accounts.mjs'));
    writeFileSync(join(folder, 'no-network.cjs'), noNetwork);
    const scenario = [process.execPath, join(folder, 'scenario.mjs'), unpacked];
    const env = { PATH: process.env.PATH, HOME: folder };
    if (!unshare) {
      t.diagnostic(
        'No network namespace can be made here: connections beyond this computer are refused in Node itself.',
      );
      env.NODE_OPTIONS = `--require ${join(folder, 'no-network.cjs')}`;
    }
    const [command, args] = unshare ? [unshare[0], [...unshare[1], ...isolated, ...scenario]] : ['env', scenario];
    const { status, stdout, stderr } = run(command, args, { env });
    assert.equal(status, 0, stderr);
    const seen = JSON.parse(stdout);
    assert.match(seen.network, /^(?:ENETUNREACH|EHOSTUNREACH)$/);
    assert.match(seen.page, /<div id="root">/);
    assert.deepEqual(seen.tasks, [['公开部门预算', '2026-06-30']]);
    assert.ok(seen.bytes > 5000);
    assert.equal(seen.code, 0);
    assert.equal(existsSync(join(unpacked, 'data/office/yaodian.sqlite')), true);

    // without an option it is the demonstration, whole: its document, its units, its file
    const { tasks, units, ...rest } = seen.demonstration;
    assert.deepEqual(rest, { mode: 'demo', plans: 1, file: 200, code: 0, err: '' });
    assert.ok(tasks >= 25 && units > 10, `${tasks} tasks, ${units} units`);
    assert.equal(existsSync(join(unpacked, 'data/demo/yaodian.sqlite')), true);
  });

  it('says what it needs where Node is another one', () => {
    writeFileSync(
      join(unpacked, 'made-for.json'),
      JSON.stringify({ node: '18.1.0', modules: '108', platform: process.platform, arch: process.arch }),
    );
    const { status, stderr } = run(process.execPath, [join(unpacked, 'start.mjs'), '--port', '0']);
    assert.equal(status, 1);
    assert.match(stderr, /^This archive was made for Node 18 on [^\n]+\n$/);
  });

  it('puts the same into a folder, but never over another one', () => {
    const target = join(folder, 'app');
    mkdirSync(target);
    const { status, stderr } = run('npm', ['run', '-s', 'pack', '--', '--folder', target], { cwd: root });
    assert.equal(status, 1);
    assert.match(stderr, /is there already: name one that is not\.\n$/);
  });
});
