import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { workspaceRoot } from '@yaodian/testing';

/** A real OpenID Connect provider, as a process of its own on a port that stays the same. */
export interface TestProvider {
  issuer: URL;
  clientId: string;
  clientSecret: string;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Finds a free port for a provider; it does not run yet. */
export async function findProvider(): Promise<TestProvider> {
  const port = await freePort();
  let running: ChildProcess | null = null;
  return {
    issuer: new URL(`http://127.0.0.1:${port}`),
    clientId: 'yaodian',
    clientSecret: 'the secret of the client',
    start: async () => {
      const program = path.join(workspaceRoot(), 'test/provider/provider.mjs');
      running = spawn(process.execPath, [program, String(port)], { stdio: ['ignore', 'pipe', 'ignore'] });
      await once(running.stdout!, 'data');
    },
    stop: async () => {
      if (!running) return;
      const closed = once(running, 'close');
      running.kill();
      await closed;
      running = null;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
