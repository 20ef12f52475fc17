import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runCommand } from '../../apps/api/bin/parts/command.mjs';
import { Failure } from '../../apps/api/bin/parts/failure.mjs';
import { interruption } from '../../apps/api/bin/parts/interruption.mjs';
import { findProgram } from './programs.mjs';
import { newTestFolder } from './temporary.mjs';

const folders = [
  '/usr/sbin',
  '/usr/local/sbin',
  '/usr/libexec',
  '/usr/local/bin',
  '/opt/homebrew/bin',
  '/usr/local/mysql/bin',
];

/** The server and, for MariaDB, the program that fills an empty data folder; undefined if no server is installed. */
export function serverPrograms() {
  const server = findProgram(['mariadbd', 'mysqld'], folders);
  if (!server) return undefined;
  return { server, installer: findProgram(['mariadb-install-db', 'mysql_install_db'], [dirname(server), ...folders]) };
}

/** Starts a server of our own in a temporary folder, on a free port of the loopback interface; answers with { url, stop }. */
export async function startServer({ server, installer }) {
  const folder = newTestFolder('yaodian-mariadb-');
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', removeFolder);
  const data = join(folder, 'data');
  mkdirSync(data);
  // as root the server refuses to run unless told that it is meant
  const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
  await fill(data, asRoot, server, installer);

  const users = join(folder, 'users.sql');
  writeFileSync(
    users,
    "CREATE USER IF NOT EXISTS 'root'@'127.0.0.1';\nGRANT ALL ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION;\n",
  );
  const port = await freePort();
  const log = join(folder, 'server.log');
  const child = spawn(
    server,
    [
      '--no-defaults',
      ...asRoot,
      `--datadir=${data}`,
      `--init-file=${users}`,
      `--socket=${join(folder, 'socket')}`,
      `--pid-file=${join(folder, 'pid')}`,
      '--bind-address=127.0.0.1',
      `--port=${port}`,
      '--skip-name-resolve',
      '--skip-log-bin',
      '--character-set-server=utf8mb4',
      '--innodb-flush-log-at-trx-commit=1',
    ],
    // in a group of its own: Ctrl+C must not reach it before the tests that use it have ended
    { detached: process.platform !== 'win32', stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const output = createWriteStream(log);
  child.stdout.pipe(output, { end: false });
  child.stderr.pipe(output, { end: false });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const ended = once(child, 'exit');

  const stop = async () => {
    child.kill('SIGTERM');
    const timer = setTimeout(kill, 20_000);
    await ended;
    clearTimeout(timer);
    process.off('exit', kill);
    process.off('exit', removeFolder);
    output.end();
    removeFolder();
  };
  if (!(await answers(port, child))) {
    const words = readFileSync(log, 'utf8').trim().split('\n').slice(-10).join('\n');
    await stop();
    throw new Failure(`${words}\n\nThe database server ${server} did not start: its last words stand above.`);
  }
  return { url: `mysql://root@127.0.0.1:${port}`, stop };
}

async function fill(data, asRoot, server, installer) {
  const [command, args] = installer
    ? [
        installer,
        ['--no-defaults', ...asRoot, `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db'],
      ]
    : [server, ['--no-defaults', ...asRoot, `--datadir=${data}`, '--initialize-insecure']];
  const { code, output } = await runCommand(command, args, { seconds: 120 });
  if (code !== 0)
    throw new Failure(`${output.trim()}\n\n${command} could not prepare a database: the reason stands above.`);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits up to a minute for the server's greeting. */
async function answers(port, child) {
  const end = Date.now() + 60_000;
  while (Date.now() < end && child.exitCode === null && !interruption().aborted) {
    if (await greets(port)) return true;
    await wait(100);
  }
  return false;
}

/** Whether a MySQL server speaks at the port: the fifth byte of its first packet is the protocol's version, 10. */
function greets(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(2000, () => end(false));
    socket.on('error', () => end(false));
    socket.on('end', () => end(false));
    socket.on('data', (packet) => end(packet[4] === 10));
  });
}
