import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import type { UploadedFile, Uploads } from '../documents/upload.js';
import { DomainError } from '../platform/domain-error.js';
import { attachment, untilGone } from '../platform/reply.js';
import { invalid, validated } from '../platform/validation.js';
import { mostRows } from './read-table.js';
import type { ConflictChoice, ImportWorkbook, WorkbookComparison } from './workbook.dto.js';

export const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The sheet's first row, and one more than may follow, so that more is noticed. */
export const rowsToRead = mostRows + 2;

/** A workbook that is to be applied exactly as it was compared. */
export interface AskedImport {
  file: UploadedFile;
  comparison: string;
  conflicts?: ConflictChoice;
  signal: AbortSignal;
}

interface Work<F, C, R> {
  compare: (file: UploadedFile, signal: AbortSignal) => Promise<C>;
  apply: (asked: AskedImport & F) => Promise<R>;
}

/**
 * Receives a form with an edited workbook, whose fields are those of `form`: compares it in a dry run, or does what it
 * says. Throws DomainError validation.
 */
export function receiveWorkbook<F extends ImportWorkbook, C, R>(
  uploads: Uploads,
  request: FastifyRequest,
  reply: FastifyReply,
  form: new () => F,
  { compare, apply }: Work<F, C, R>,
): Promise<C | R> {
  const signal = untilGone(reply);
  return uploads.during(request, async ({ files, fields }) => {
    const asked = await validated(form, fields);
    const { dryRun, comparison } = asked;
    const [file, ...more] = files;
    if (!file || more.length > 0) throw invalid('file', 'is needed, and only one');
    if (dryRun) {
      reply.status(200);
      return compare(file, signal);
    }
    if (comparison === undefined) throw invalid('comparison', 'is needed, or dryRun');
    return apply({ ...asked, file, comparison, signal });
  });
}

/** Answers with a workbook of this name. */
export async function sendWorkbook(reply: FastifyReply, name: string, bytes: Uint8Array): Promise<void> {
  await reply.type(xlsx).header('content-disposition', attachment(name)).send(Buffer.from(bytes));
}

/** What an import asks for, as far as a repetition under the same key has to be the same. */
export const askedOf = ({ file, comparison, conflicts }: AskedImport) => ({
  file: createHash('sha256').update(file.bytes).digest('hex'),
  comparison,
  conflicts,
});

/**
 * Throws DomainError import-outdated where something is no longer as it was compared, table-faults, or
 * conflicts-undecided.
 */
export function requireApplicable(
  now: WorkbookComparison & { conflicts: unknown[] },
  { comparison, conflicts }: Pick<AskedImport, 'comparison' | 'conflicts'>,
): void {
  if (now.comparison !== comparison) throw new DomainError('import-outdated');
  if (now.problems.length > 0) throw new DomainError('table-faults', { count: String(now.problems.length) });
  if (now.conflicts.length > 0 && conflicts === undefined)
    throw new DomainError('conflicts-undecided', { count: String(now.conflicts.length) });
}
