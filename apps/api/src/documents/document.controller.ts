import { Controller, Get, Header, Param, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../platform/route-access.js';
import { sendStoredBytes, storedBytes } from '../platform/stored-bytes.reply.js';
import { DomainError } from '../platform/domain-error.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../platform/idempotency-key.js';
import { IdPipe } from '../platform/id.pipe.js';
import { invalid, validated } from '../platform/validation.js';
import { SourceDocumentDetail, SourceDocumentSummary } from './document.dto.js';
import {
  ImportDocument,
  ImportForm,
  ImportLine,
  ImportQuery,
  ImportReading,
  ImportResult,
  textLimit,
} from './import.dto.js';
import { DocumentService } from './document.service.js';
import { answerWithProgress } from './progress-answer.js';
import { type Upload, type UploadedFile, Uploads } from './upload.js';

const json = 'application/json; charset=utf-8';

@ApiTags('documents')
@Controller()
export class DocumentController {
  constructor(
    private readonly documents: DocumentService,
    private readonly uploads: Uploads,
  ) {}

  @Post('documents')
  @Allow('plans.draft')
  @ApiOperation({
    operationId: 'importDocuments',
    summary: 'Reads documents that make one plan together into tasks and saves them, or only reads them.',
    description:
      'Nothing is stored unless all of them can be. With `Accept: application/x-ndjson` the answer is a line for each step, and a last one with the result or the problem.',
  })
  @ApiConsumes('multipart/form-data', 'application/json')
  @ApiBody({ type: ImportForm })
  @ApiIdempotencyKey()
  @ApiExtraModels(ImportLine)
  @ApiOkResponse({ type: ImportReading, description: 'Of a dry run.' })
  @ApiCreatedResponse({ type: ImportResult })
  import(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query() query: ImportQuery,
    @IdempotencyKey() key?: string,
  ): Promise<void> {
    return this.uploads.during(request, async (upload) => {
      const { name, text, dryRun = query.dryRun, again, ...target } = await validated(ImportDocument, upload.fields);
      const files = filesOf(upload, name, text);
      const status = dryRun ? 200 : 201;
      await answerWithProgress(request, reply, status, (signal, report) => {
        const asked = { files, target, signal, report };
        return dryRun ? this.documents.dryRun(asked) : this.documents.save({ ...asked, again, key });
      });
    });
  }

  @Get('plans/:id/documents')
  @Allow('plans.read')
  @ApiOperation({ operationId: 'listDocuments' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: [SourceDocumentSummary] })
  list(@Param('id', IdPipe) planId: number): Promise<SourceDocumentSummary[]> {
    return this.documents.list(planId);
  }

  @Get('documents/:id')
  @Allow('plans.read')
  @Header('content-type', json)
  @ApiOperation({ operationId: 'getDocument' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: SourceDocumentDetail })
  get(@Param('id', IdPipe) id: number): Promise<string> {
    return this.documents.get(id);
  }

  @Get('documents/:id/file')
  @Allow('plans.read')
  @ApiOperation({ operationId: 'getDocumentFile', summary: 'The bytes as they came.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse(storedBytes)
  async file(@Param('id', IdPipe) id: number, @Res() reply: FastifyReply): Promise<void> {
    await sendStoredBytes(reply, await this.documents.file(id));
  }
}

/** The files that a request brings: those of the form, or the pasted text as a file in UTF-8. */
function filesOf({ files }: Upload, name: string | undefined, text: string | undefined): UploadedFile[] {
  if (files.length > 0 === (text !== undefined)) throw invalid('file', 'is needed, or text in its place, and not both');
  if (text === undefined) {
    if (name === undefined) return files;
    if (files.length > 1) throw invalid('name', 'is for a single document');
    return [{ name, bytes: files[0]!.bytes }];
  }
  const bytes = Buffer.from(text);
  if (bytes.length > textLimit) throw new DomainError('document-too-large', { bytes: String(textLimit) });
  return [{ name: name ?? '粘贴的文本.txt', bytes }];
}
