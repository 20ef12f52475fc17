import type { FastifyReply } from 'fastify';
import { attachment } from '../platform/reply.js';
import type { ExportFormat } from './table.worker.js';

export type FileFormat = ExportFormat | 'pdf';

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} satisfies Record<FileFormat, string>;

/** How the API description tells of such a file. */
export const exportFile = (format: FileFormat) => ({
  content: { [types[format]]: { schema: { type: 'string', format: 'binary' } } },
});

/** Answers with a file of this name. */
export async function sendExport(
  reply: FastifyReply,
  format: FileFormat,
  { name, bytes }: { name: string; bytes: Uint8Array },
): Promise<void> {
  await reply.type(types[format]).header('content-disposition', attachment(name)).send(Buffer.from(bytes.buffer));
}
