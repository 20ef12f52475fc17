import type { FastifyRequest } from 'fastify';
import { DomainError } from '../platform/domain-error.js';
import { invalid } from '../platform/validation.js';
import { documentLimit } from './document.dto.js';

export interface UploadedFile {
  name: string;
  bytes: Buffer;
}

export interface Upload {
  file?: UploadedFile;
  /** The other fields, as the DTO expects them. */
  fields: unknown;
}

export const tooLarge = () => new DomainError('document-too-large', { bytes: String(documentLimit) });

/** What a request brings: a form with a file, or JSON. Everything is received before anything is refused. */
export async function receiveUpload(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) return { fields: request.body };
  const { file, fields, large, surplus } = await receiveForm(request).catch(() => {
    throw invalid('', 'must be a complete form');
  });
  if (large) throw tooLarge();
  if (surplus) throw invalid('file', 'must be the only file');
  return { file, fields };
}

async function receiveForm(request: FastifyRequest) {
  const fields: Record<string, unknown> = {};
  let file: UploadedFile | undefined;
  let large = false;
  let surplus = false;
  for await (const part of request.parts({ limits: { fileSize: documentLimit, files: 2, fields: 20 } })) {
    if (part.type === 'field') {
      large ||= part.valueTruncated;
      fields[part.fieldname] = formValue(part.fieldname, part.value);
    } else if (part.fieldname === 'file' && !file) {
      file = { name: plainName(part.filename), bytes: await part.toBuffer() };
      large ||= part.file.truncated;
    } else {
      surplus = true;
      part.file.resume();
    }
  }
  return { file, fields, large, surplus };
}

/** Forms know only strings. */
function formValue(name: string, value: unknown): unknown {
  if (name === 'dryRun' && (value === 'true' || value === 'false')) return value === 'true';
  if ((name === 'planId' || name === 'planYear') && typeof value === 'string' && /^\d{1,10}$/.test(value))
    return Number(value);
  return value;
}

/** A file's name without folders and control characters, and no longer than the column. */
function plainName(name: string): string {
  const plain = name
    .replace(/^.*[/\\]/, '')
    .replace(/\p{Cc}/gu, '')
    .trim();
  return Array.from(plain).slice(-255).join('') || 'unnamed';
}
