import type { FastifyRequest } from 'fastify';
import type { MultipartFile } from '@fastify/multipart';
import { plainName } from '../documents/upload.js';
import { DomainError } from '../platform/domain-error.js';
import type { FileStore, ReceivedFile } from '../platform/file-store.js';
import { invalid, validated } from '../platform/validation.js';
import type { FileFormat } from './evidence.dto.js';
import { lookAt } from './files/file-bytes.js';
import { recogniseFile } from './files/recognise-file.js';

/** A file that came with a request, known by its content. */
export interface UploadedEvidence extends ReceivedFile {
  name: string;
  format: FileFormat;
}

/** What a form takes beside its file. */
const fieldsAllowance = 64 * 1024;

/** Receives evidence: fields in JSON, or a form of fields and one file, which goes to the disk as it comes. */
export class EvidenceUploads {
  constructor(
    private readonly store: FileStore,
    /** Bytes of one file. */
    readonly limit: number,
  ) {}

  /** Nothing is left of the file unless `work` keeps it. Throws DomainError validation, or what is wrong with the file. */
  async during<Fields extends object, T>(
    request: FastifyRequest,
    type: new () => Fields,
    work: (fields: Fields, file: UploadedEvidence | null) => Promise<T>,
  ): Promise<T> {
    if (!request.isMultipart()) return work(await validated(type, request.body), null);
    // what states that it is too large is not even received
    if (Number(request.headers['content-length']) > this.limit + fieldsAllowance) throw this.tooLarge();
    const { fields, file } = await this.receiveForm(request);
    try {
      return await work(await validated(type, fields), file && recognised(file));
    } finally {
      await file?.discard();
    }
  }

  private async receiveForm(request: FastifyRequest) {
    const fields: Record<string, unknown> = {};
    let file: Received | null = null;
    try {
      // one byte more than may be, so that too much is seen
      const limits = { fields: 20, fieldSize: fieldsAllowance, files: 1, fileSize: this.limit + 1 };
      for await (const part of request.parts({ limits })) {
        if (part.type === 'file') file = await this.receiveFile(part);
        else if (part.value !== '') fields[part.fieldname] = formValue(part.fieldname, part.value);
      }
      return { fields, file };
    } catch (error) {
      await file?.discard();
      if (error instanceof DomainError) throw error;
      throw invalid('', 'must be a complete form with one file at most');
    }
  }

  private async receiveFile({ fieldname, filename, file }: MultipartFile): Promise<Received> {
    if (fieldname !== 'file') throw invalid('file', 'is the only field that takes a file');
    return { ...(await this.store.receive(file, this.limit)), name: plainName(filename) };
  }

  private tooLarge(): DomainError {
    return new DomainError('file-too-large', { most: String(this.limit) });
  }
}

type Received = ReceivedFile & { name: string };

const recognised = (file: Received): UploadedEvidence => ({
  ...file,
  format: lookAt(file.path, (bytes) => recogniseFile(file.name, bytes)),
});

/** Forms know only strings. */
const formValue = (name: string, value: unknown): unknown =>
  (name === 'unitId' || name === 'version') && typeof value === 'string' && /^\d{1,10}$/.test(value)
    ? Number(value)
    : value;
