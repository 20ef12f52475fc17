import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { attachment } from './reply.js';

/** A file as it came. */
export interface StoredBytes {
  name: string;
  size: number;
  stream: Readable;
}

/** How the API description tells of such a file. */
export const storedBytes = {
  content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
} as const;

/** Answers with a file as it came; whatever is in it, it is nothing that a page of ours runs. */
export async function sendStoredBytes(reply: FastifyReply, { name, size, stream }: StoredBytes): Promise<void> {
  await reply
    .type('application/octet-stream')
    .header('content-length', size)
    .header('content-disposition', attachment(name))
    .header('content-security-policy', "sandbox; default-src 'none'")
    .send(stream);
}
