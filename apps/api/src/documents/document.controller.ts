import { Controller, Get, Header, Param, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiIdempotencyKey, IdempotencyKey } from '../platform/idempotency-key.js';
import { IdPipe } from '../platform/id.pipe.js';
import { attachment, untilGone } from '../platform/reply.js';
import { invalid, validated } from '../platform/validation.js';
import {
  documentLimit,
  DocumentReading,
  ImportDocument,
  ImportForm,
  ImportQuery,
  ImportResult,
  SourceDocumentDetail,
  SourceDocumentSummary,
} from './document.dto.js';
import { DocumentService } from './document.service.js';
import { receiveUpload, tooLarge, type Upload, type UploadedFile } from './upload.js';

const json = 'application/json; charset=utf-8';

@ApiTags('documents')
@Controller()
export class DocumentController {
  constructor(private readonly documents: DocumentService) {}

  @Post('documents')
  @ApiOperation({
    operationId: 'importDocument',
    summary: 'Reads a document into tasks and saves it, or only reads it.',
  })
  @ApiConsumes('multipart/form-data', 'application/json')
  @ApiBody({ type: ImportForm })
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: DocumentReading, description: 'Of a dry run.' })
  @ApiCreatedResponse({ type: ImportResult })
  async import(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query() query: ImportQuery,
    @IdempotencyKey() key?: string,
  ): Promise<void> {
    const upload = await receiveUpload(request);
    const {
      name,
      text,
      dryRun = query.dryRun,
      planId,
      planYear,
      planTitle,
    } = await validated(ImportDocument, upload.fields);
    const file = fileOf(upload, name, text);
    const target = { planId, planYear, planTitle };
    const signal = untilGone(reply);
    if (dryRun)
      await reply
        .status(200)
        .type(json)
        .send(await this.documents.dryRun(file, target, signal));
    else await reply.status(201).send(await this.documents.save(file, target, signal, key));
  }

  @Get('plans/:id/documents')
  @ApiOperation({ operationId: 'listDocuments' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: [SourceDocumentSummary] })
  list(@Param('id', IdPipe) planId: number): Promise<SourceDocumentSummary[]> {
    return this.documents.list(planId);
  }

  @Get('documents/:id')
  @Header('content-type', json)
  @ApiOperation({ operationId: 'getDocument' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: SourceDocumentDetail })
  get(@Param('id', IdPipe) id: number): Promise<string> {
    return this.documents.get(id);
  }

  @Get('documents/:id/file')
  @ApiOperation({ operationId: 'getDocumentFile', summary: 'The bytes as they came.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  async file(@Param('id', IdPipe) id: number, @Res() reply: FastifyReply): Promise<void> {
    const { name, size, stream } = await this.documents.file(id);
    await reply
      .type('application/octet-stream')
      .header('content-length', size)
      .header('content-disposition', attachment(name))
      .send(stream);
  }
}

/** The file that a request brings: the one of the form, or the pasted text as a file in UTF-8. */
function fileOf({ file }: Upload, name: string | undefined, text: string | undefined): UploadedFile {
  if (file && text === undefined) return { name: name ?? file.name, bytes: file.bytes };
  if (file || text === undefined) throw invalid('file', 'is needed, or text in its place, and not both');
  const bytes = Buffer.from(text);
  if (bytes.length > documentLimit) throw tooLarge();
  return { name: name ?? '粘贴的文本.txt', bytes };
}
