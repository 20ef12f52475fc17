import { Controller, Get, Header, Param, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiQuery,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiIdempotencyKey, IdempotencyKey } from '../platform/idempotency-key.js';
import { IdPipe } from '../platform/id.pipe.js';
import {
  DocumentReading,
  ImportDocument,
  ImportResult,
  SourceDocumentDetail,
  SourceDocumentSummary,
} from './document.dto.js';
import { DocumentService } from './document.service.js';

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
  @ApiBody({ type: ImportDocument })
  @ApiQuery({ name: 'dryRun', type: Boolean, required: false, description: 'As in the body.' })
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: DocumentReading, description: 'Of a dry run.' })
  @ApiCreatedResponse({ type: ImportResult })
  import(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query() query: Record<string, unknown>,
    @IdempotencyKey() key?: string,
  ): Promise<void> {
    return this.documents.import(request, reply, query, key);
  }

  @Get('plans/:id/documents')
  @ApiOperation({ operationId: 'listDocuments' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: [SourceDocumentSummary] })
  list(@Param('id', IdPipe) planId: number): Promise<SourceDocumentSummary[]> {
    return this.documents.list(planId);
  }

  @Get('documents/:id')
  @Header('content-type', 'application/json; charset=utf-8')
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
  file(@Param('id', IdPipe) id: number, @Res() reply: FastifyReply): Promise<void> {
    return this.documents.file(id, reply);
  }
}
