import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../platform/domain-error.js';
import { invalid } from '../platform/validation.js';
import { fileLimit, importLimit, mostFiles } from './import.dto.js';

export interface UploadedFile {
  name: string;
  bytes: Buffer;
}

export interface Upload {
  files: UploadedFile[];
  /** The other fields, as the DTO expects them. */
  fields: unknown;
}

const tooLarge = (name: string) => new DomainError('document-too-large', { name, bytes: String(fileLimit) });

/**
 * Receives what requests bring. Their bytes lie outside V8's heap, where no limit of Node's reaches them, so they are
 * counted here: who comes when too much is held already is asked to come again.
 */
export class Uploads {
  private held = 0;

  /** @param limit bytes that all uploads under way may hold together, whoever sends them */
  constructor(private readonly limit = 4 * importLimit) {}

  /** Holds an upload while `work` goes on. Everything is received before anything is refused. */
  async during<T>(request: FastifyRequest, work: (upload: Upload) => Promise<T>): Promise<T> {
    if (!request.isMultipart()) return work({ files: [], fields: request.body });
    const hold = new Hold((bytes) => {
      if (this.held + bytes > this.limit) return false;
      this.held += bytes;
      return true;
    });
    try {
      const { refusal, ...upload } = await receiveForm(request, hold).catch(() => {
        throw invalid('', 'must be a complete form');
      });
      if (refusal) throw refusal;
      return await work(upload);
    } finally {
      this.held -= hold.bytes;
    }
  }
}

/** The bytes that one request holds. */
class Hold {
  bytes = 0;

  constructor(private readonly grant: (bytes: number) => boolean) {}

  take(bytes: number): boolean {
    if (!this.grant(bytes)) return false;
    this.bytes += bytes;
    return true;
  }
}

async function receiveForm(request: FastifyRequest, hold: Hold): Promise<Upload & { refusal?: DomainError }> {
  const fields: Record<string, unknown> = {};
  const files: UploadedFile[] = [];
  let refusal: DomainError | undefined;
  for await (const part of request.parts({ limits: { fileSize: fileLimit, fields: 20 } })) {
    if (part.type === 'field') {
      if (part.valueTruncated) refusal ??= tooLarge(part.fieldname);
      fields[part.fieldname] = formValue(part.fieldname, part.value);
    } else if (refusal) {
      part.file.resume();
    } else {
      const file = await receiveFile(part, hold, files.length);
      if (file instanceof DomainError) {
        refusal = file;
        // nothing of it will be read
        files.length = 0;
      } else files.push(file);
    }
  }
  return { files, fields, refusal };
}

async function receiveFile(part: MultipartFile, hold: Hold, before: number): Promise<UploadedFile | DomainError> {
  const name = plainName(part.filename);
  const chunks: Buffer[] = [];
  let refusal: DomainError | undefined;
  if (part.fieldname !== 'file') refusal = invalid('file', 'is the only field that takes files');
  else if (before === mostFiles) refusal = new DomainError('too-many-files', { files: String(mostFiles) });
  for await (const chunk of part.file as AsyncIterable<Buffer>) {
    if (refusal) continue;
    if (hold.bytes + chunk.length > importLimit) refusal = tooLarge(name);
    else if (!hold.take(chunk.length)) refusal = new DomainError('imports-busy');
    else chunks.push(chunk);
    if (refusal) chunks.length = 0;
  }
  if (part.file.truncated) refusal ??= tooLarge(name);
  return refusal ?? { name, bytes: Buffer.concat(chunks) };
}

/** Forms know only strings. */
function formValue(name: string, value: unknown): unknown {
  if ((name === 'dryRun' || name === 'again') && (value === 'true' || value === 'false')) return value === 'true';
  if (['planId', 'planYear', 'version'].includes(name) && typeof value === 'string' && /^\d{1,10}$/.test(value))
    return Number(value);
  return value;
}

/** A file's name without folders and control characters, and no longer than the column. */
export function plainName(name: string): string {
  const plain = name
    .replace(/^.*[/\\]/, '')
    .replace(/\p{Cc}/gu, '')
    .trim();
  return Array.from(plain).slice(-255).join('') || 'unnamed';
}
