import { PassThrough } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemOf } from '../platform/problem.filter.js';
import { untilGone } from '../platform/reply.js';
import type { ImportProgress } from './import.dto.js';

const lines = 'application/x-ndjson';

export type ReportProgress<P = ImportProgress> = (progress: P) => void;

/**
 * Answers with the JSON that `work` gives; to a client that asks for lines, with a line for each step of it on the way,
 * and then the result or the problem. `signal` is aborted when the client goes away before it has its answer.
 */
export async function answerWithProgress<P = ImportProgress>(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  work: (signal: AbortSignal, report?: ReportProgress<P>) => Promise<string>,
): Promise<void> {
  const signal = untilGone(reply);
  if (!(request.headers.accept ?? '').includes(lines)) {
    await reply
      .status(status)
      .type('application/json; charset=utf-8')
      .send(await work(signal));
    return;
  }
  const stream = new PassThrough();
  const write = (line: string) => {
    if (!stream.destroyed) stream.write(`${line}\n`);
  };
  void reply.status(200).type(`${lines}; charset=utf-8`).header('x-accel-buffering', 'no').send(stream);
  try {
    write(`{"result":${await work(signal, (progress) => write(JSON.stringify({ progress })))}}`);
  } catch (error) {
    write(JSON.stringify({ problem: problemOf(error, request) }));
  }
  stream.end();
}
