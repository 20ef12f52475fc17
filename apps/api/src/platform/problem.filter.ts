import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isUnavailable } from '../database/failures.js';
import { DomainError, type ProblemCode, statusOf, titleOf } from './domain-error.js';
import type { Problem } from './problem.dto.js';

const retryAfterSeconds = 5;

/** Every failure leaves here, as problem details (RFC 9457). What only the office may know stays in the log. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = problemOf(error, request);
  // a client that has gone away is told nothing
  if (reply.sent || reply.raw.destroyed) return;
  if (problem.status === 503) void reply.header('retry-after', retryAfterSeconds);
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem));
}

/** A failure as problem details; one that is the server's own goes to the log. */
export function problemOf(error: unknown, request: FastifyRequest): Problem {
  const known = error instanceof DomainError ? error : new DomainError(codeOf(error));
  const status = statusOf(known.code);
  if (status >= 500) request.log.error(forLog(error), known.code);
  return {
    type: `urn:yaodian:problem:${known.code}`,
    title: titleOf(known.code),
    status,
    code: known.code,
    facts: known.facts,
    ...known.extras,
  };
}

/** A failed query carries its statement and values, which can be a whole document; the log shall not hold that. */
function forLog(error: unknown): object {
  const { name, message, code, stack, cause } = (error ?? {}) as Error & { code?: unknown };
  return { name, message, code, stack, cause: cause instanceof Error ? cause.message : undefined };
}

/** What a failure of the framework, or one that nobody foresaw, means to a client. */
function codeOf(error: unknown): ProblemCode {
  if (isUnavailable(error)) return 'database-unavailable';
  switch (statusFrom(error)) {
    case 404:
      return 'not-found';
    case 413:
      return 'request-too-large';
    case 415:
      return 'unsupported-media-type';
    case 500:
      return 'internal';
    default:
      return 'validation';
  }
}

/** The HTTP status that Nest or Fastify gave a failure of theirs in the 400s, else 500. */
function statusFrom(error: unknown): number {
  const status =
    error instanceof HttpException
      ? error.getStatus()
      : ((error as { statusCode?: unknown } | null)?.statusCode ?? 500);
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
