import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { DatabaseSettings } from './databases.js';
import { workspaceRoot } from './workspace.js';

export interface TestServer {
  /** http://127.0.0.1:PORT */
  url: string;
  /** What sets the installation up, on the first start of an office; else null. */
  setUpToken: string | null;
  pid: number;
  /** What it has written to standard error: its log. */
  log(): string;
  /** Asks it to end (SIGTERM by default), waits until it has, and gives its exit code, or null where a signal ended it. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

export interface ServerOptions extends DatabaseSettings {
  mode?: 'demo' | 'office';
  /** A free port is taken by default. */
  port?: number;
  env?: Record<string, string>;
}

/** The built server ended before it was ready; `log` is what it said. */
export class ServerFailure extends Error {
  constructor(
    readonly exitCode: number | null,
    readonly log: string,
  ) {
    super(`The server ended with exit code ${exitCode} before it was ready: ${log}`);
  }
}

const patience = 60_000;

/** Starts the built application (apps/api/dist) as a process of its own and waits until it is ready. */
export async function startServer(options: ServerOptions): Promise<TestServer> {
  const program = path.join(workspaceRoot(), 'apps/api/dist/server.js');
  if (!existsSync(program)) throw new Error(`${program} is missing: npm run build`);
  const child = spawn(process.execPath, [program], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      MODE: options.mode ?? 'office',
      PORT: String(options.port ?? 0),
      DATA_DIR: options.dataDir,
      DATABASE_URL: options.databaseUrl ?? '',
      ...options.env,
    },
  });
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
  try {
    const { url, setUpToken } = await readyAt(child, () => log);
    return { url, setUpToken, pid: child.pid!, log: () => log, stop: (signal) => end(child, signal) };
  } catch (error) {
    await end(child, 'SIGKILL');
    throw error;
  }
}

function readyAt(child: ChildProcess, log: () => string): Promise<Pick<TestServer, 'url' | 'setUpToken'>> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The server was not ready in time: ${log()}`)), patience);
    let printed = '';
    child.stdout!.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const url = /^Yaodian listens on (\S+)\n/m.exec(printed)?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve({ url, setUpToken: /\/set-up#(\S+)\n/.exec(printed)?.[1] ?? null });
    });
    child.once('close', (code) => {
      clearTimeout(timer);
      reject(new ServerFailure(code, log()));
    });
  });
}

async function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    const closed = once(child, 'close');
    child.kill(signal);
    const timer = setTimeout(() => child.kill('SIGKILL'), patience);
    await closed;
    clearTimeout(timer);
  }
  return child.exitCode;
}
