import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Gives how to close connections on which nothing has been asked yet. Browsers open some in advance, and Node waits a
 * minute for their first request, a server that stops included.
 */
export function unusedConnections(server: Server): () => void {
  const unused = new Set<Socket>();
  server.on('connection', (socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.on('request', ({ socket }) => unused.delete(socket));
  return () => {
    for (const socket of unused) if (socket.bytesRead === 0) socket.destroy();
  };
}
