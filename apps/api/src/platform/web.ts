import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { DomainError } from './domain-error.js';

/**
 * Serves the built web application. Its assets carry a hash in their name and never change; the page itself is always
 * asked for again. Every address that is not a file is a page of the application, which finds its way from the address.
 */
export async function serveWeb(fastify: FastifyInstance, webRoot: string): Promise<void> {
  await fastify.register(fastifyStatic, { root: webRoot, serve: false, cacheControl: false });
  fastify.get('/*', (request, reply) => {
    const { '*': file } = request.params as { '*': string };
    if (file === 'api' || file.startsWith('api/')) throw new DomainError('not-found');
    if (path.extname(file) === '' || file === 'index.html') {
      return reply.header('cache-control', 'no-store').sendFile('index.html');
    }
    const unchanging = file.startsWith('assets/');
    return reply
      .header('cache-control', unchanging ? 'public, max-age=31536000, immutable' : 'no-cache')
      .sendFile(file);
  });
}
