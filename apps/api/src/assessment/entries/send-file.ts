import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { attachment } from '../../platform/reply.js';

/** Answers with a file's bytes as they came. */
export async function sendScoreFile(
  reply: FastifyReply,
  { name, size, stream }: { name: string; size: number; stream: Readable },
): Promise<void> {
  await reply
    .type('application/octet-stream')
    .header('content-length', size)
    .header('content-disposition', attachment(name))
    .header('content-security-policy', "sandbox; default-src 'none'")
    .send(stream);
}
