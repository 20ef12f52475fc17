import { once } from 'node:events';
import { createServer } from 'node:net';
import { Failure } from './failure.mjs';

/** Throws a Failure if the port cannot be listened on; said before anything is installed or built. */
export async function requireFreePort(port) {
  const server = createServer().listen(Number(port), '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    const reason = { EADDRINUSE: 'is taken by another program', EACCES: 'is not for everybody to use' }[error.code];
    if (!reason) throw error;
    const other = port === '3000' ? 3001 : 3000;
    throw new Failure(`Port ${port} ${reason}: choose another one, such as npm start -- --port ${other}.`);
  }
  server.close();
  await once(server, 'close');
}
