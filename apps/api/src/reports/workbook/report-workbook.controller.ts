import { Controller, Delete, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Uploads } from '../../documents/upload.js';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { untilGone } from '../../platform/reply.js';
import { Allow } from '../../platform/route-access.js';
import { receiveWorkbook, sendWorkbook, xlsx } from '../../workbooks/receive-workbook.js';
import { ImportWorkbook, ImportWorkbookForm } from '../../workbooks/workbook.dto.js';
import { ReportFormComparison, ReportImport } from './report-workbook.dto.js';
import { ReportWorkbookService } from './report-workbook.service.js';

@ApiTags('reports')
@Controller()
export class ReportWorkbookController {
  constructor(
    private readonly workbooks: ReportWorkbookService,
    private readonly uploads: Uploads,
  ) {}

  @Get('rounds/:id/units/:unitId/reports.xlsx')
  @Allow('reports.write')
  @ApiOperation({
    operationId: 'downloadReportForm',
    summary: 'All that a unit owes in a round, as a form that is filled in and brought back.',
  })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiParam({ name: 'unitId', type: 'integer' })
  @ApiOkResponse({ content: { [xlsx]: { schema: { type: 'string', format: 'binary' } } } })
  async download(
    @Param('id', IdPipe) roundId: number,
    @Param('unitId', IdPipe) unitId: number,
    @SignedIn() principal: Principal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name, bytes } = await this.workbooks.download({ roundId, unitId }, principal, untilGone(reply));
    await sendWorkbook(reply, name, bytes);
  }

  @Post('rounds/:id/units/:unitId/reports/import')
  @Allow('reports.write')
  @ApiOperation({
    operationId: 'importReportForm',
    summary: 'Compares a filled form with the reports, or writes them as drafts.',
    description:
      'Rows are matched by identifier. What was written on the page since the download stays, unless `conflicts` says otherwise. Either everything is written or nothing; nothing is submitted.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: ImportWorkbookForm })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiParam({ name: 'unitId', type: 'integer' })
  @ApiOkResponse({ type: ReportFormComparison, description: 'Of a dry run.' })
  @ApiCreatedResponse({ type: ReportImport })
  import(
    @Param('id', IdPipe) roundId: number,
    @Param('unitId', IdPipe) unitId: number,
    @SignedIn() principal: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @IdempotencyKey() key?: string,
  ): Promise<ReportFormComparison | ReportImport> {
    const of = { roundId, unitId };
    return receiveWorkbook(this.uploads, request, reply, ImportWorkbook, {
      compare: (file, signal) => this.workbooks.compare(of, file, principal, signal),
      apply: (asked) => this.workbooks.apply(of, asked, principal, key),
    });
  }

  @Get('rounds/:id/units/:unitId/reports/imports')
  @Allow('reports.write')
  @ApiOperation({ operationId: 'listReportImports', summary: 'The import that can still be undone, if there is one.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiParam({ name: 'unitId', type: 'integer' })
  @ApiOkResponse({ type: [ReportImport] })
  async list(
    @Param('id', IdPipe) roundId: number,
    @Param('unitId', IdPipe) unitId: number,
    @SignedIn() principal: Principal,
  ): Promise<ReportImport[]> {
    const last = await this.workbooks.undoable({ roundId, unitId }, principal);
    return last ? [last] : [];
  }

  @Delete('reports/imports/:id')
  @HttpCode(204)
  @Allow('reports.write')
  @ApiOperation({ operationId: 'undoReportImport', summary: 'Takes back what an import wrote.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiNoContentResponse()
  undo(@Param('id', IdPipe) id: number, @SignedIn() principal: Principal): Promise<void> {
    return this.workbooks.undo(id, principal);
  }
}
