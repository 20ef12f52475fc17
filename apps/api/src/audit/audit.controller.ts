import { Readable } from 'node:stream';
import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { IdPipe } from '../platform/id.pipe.js';
import { attachment } from '../platform/reply.js';
import { Allow } from '../platform/route-access.js';
import { today } from '../platform/work-context.js';
import { AuditChain, AuditedValue, AuditEntry, AuditFilter, AuditPage, AuditQuery, ReadValues } from './audit.dto.js';
import { AuditService } from './audit.service.js';

@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  @Get()
  @Allow('audit.read')
  @ApiOperation({ operationId: 'listAuditEntries', summary: 'Who did what, the newest first; without the values.' })
  @ApiOkResponse({ type: AuditPage })
  list(@Query() query: AuditQuery): Promise<AuditPage> {
    return this.audit.list(query);
  }

  @Get('export.csv')
  @Allow('audit.read')
  @ApiOperation({ operationId: 'exportAuditLog', summary: 'The same as a CSV file; the export is recorded.' })
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string', format: 'binary' } } } })
  async export(@Query() filter: AuditFilter, @Res() reply: FastifyReply): Promise<void> {
    const pieces = await this.audit.export(filter);
    const name = `审计日志_${today()}.csv`;
    await reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', attachment(name))
      .send(Readable.from(pieces));
  }

  @Get('chain')
  @Allow('audit.read')
  @ApiOperation({
    operationId: 'getAuditChain',
    summary: 'How far the log is sealed, and what its last check has found.',
  })
  @ApiOkResponse({ type: AuditChain })
  chain(): Promise<AuditChain> {
    return this.audit.chain();
  }

  @Post('verifications')
  @Allow('audit.read')
  @ApiOperation({ operationId: 'verifyAuditLog', summary: 'Checks the whole log now; the outcome is recorded.' })
  @ApiCreatedResponse({ type: AuditChain })
  verify(): Promise<AuditChain> {
    return this.audit.verify();
  }

  @Get(':id')
  @Allow('audit.read')
  @ApiOperation({ operationId: 'getAuditEntry' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: AuditEntry })
  entry(@Param('id', IdPipe) id: number): Promise<AuditEntry> {
    return this.audit.find(id);
  }

  @Post(':id/values')
  @HttpCode(200)
  @Allow('audit.read-values')
  @ApiOperation({
    operationId: 'readAuditValues',
    summary: 'The values of one entry, for a reason; the request is recorded.',
  })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: [AuditedValue] })
  values(@Param('id', IdPipe) id: number, @Body() request: ReadValues): Promise<AuditedValue[]> {
    return this.audit.readValues(id, request);
  }
}
