import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DomainError } from './domain-error.js';
import { invalid } from './validation.js';

const megabyte = 1024 * 1024;
/** Pasted text of 10 MiB may grow in JSON, where a sender escapes every character that is not ASCII. */
const documentLimit = 24 * megabyte;
const otherLimit = 4 * megabyte;
/** What is too large is still received up to here, so that the sender gets to read the answer. */
const patience = 256 * megabyte;
/** No request of ours nests deeper than this (a scheme's tree of six levels does, with rules); much deeper ones would exhaust the stack of whoever walks them. */
const deepest = 24;

/** Bodies in JSON, received and parsed by ourselves: what is too large is answered, not cut off. */
export function acceptJson(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', async (request: FastifyRequest) => {
    const forDocument = request.routeOptions.url === '/api/documents';
    const bytes = await receive(request, forDocument ? documentLimit : otherLimit);
    if (bytes === null) throw new DomainError(forDocument ? 'document-too-large' : 'request-too-large');
    return parse(bytes);
  });
}

async function receive({ raw }: FastifyRequest, limit: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of raw as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else chunks.length = 0;
      if (size > patience) break;
    }
  } catch {
    throw invalid('', 'must be sent to its end');
  }
  return size > limit ? null : Buffer.concat(chunks);
}

function parse(bytes: Buffer): unknown {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw invalid('', 'must be JSON in UTF-8');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid('', 'must be an object');
  for (let level: unknown[] = [value], depth = 0; level.length > 0; depth++) {
    if (depth > deepest) throw invalid('', 'must not be nested so deeply');
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return value;
}
