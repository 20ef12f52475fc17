import type { FastifyReply } from 'fastify';
import { attachment } from '../platform/reply.js';
import type { ExportFormat } from './table.worker.js';

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} satisfies Record<ExportFormat, string>;

/** How the API description tells of such a file. */
export const exportFile = (format: ExportFormat) => ({
  content: { [types[format]]: { schema: { type: 'string', format: 'binary' } } },
});

/** Answers with a table as a file of this name. */
export async function sendExport(
  reply: FastifyReply,
  format: ExportFormat,
  { name, bytes }: { name: string; bytes: Uint8Array },
): Promise<void> {
  await reply.type(types[format]).header('content-disposition', attachment(name)).send(Buffer.from(bytes.buffer));
}
