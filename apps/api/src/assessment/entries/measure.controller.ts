import { Body, Controller, Get, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Uploads } from '../../documents/upload.js';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { untilGone } from '../../platform/reply.js';
import { Allow } from '../../platform/route-access.js';
import { receiveWorkbook, sendWorkbook, xlsx } from '../../workbooks/receive-workbook.js';
import { ScoredPlanQuery } from './outline.dto.js';
import {
  MeasureComparison,
  MeasureFigure,
  MeasureImport,
  MeasurePage,
  MeasureQuery,
  MeasureWorkbookQuery,
  WriteMeasures,
} from './measure.dto.js';
import { MeasureService } from './measure.service.js';
import { MeasureWorkbookService } from './measure-workbook.service.js';
import { ImportWorkbook, ImportWorkbookForm } from '../../workbooks/workbook.dto.js';

@ApiTags('scoring')
@Controller('measures')
export class MeasureController {
  constructor(
    private readonly measures: MeasureService,
    private readonly workbooks: MeasureWorkbookService,
    private readonly uploads: Uploads,
  ) {}

  @Get()
  @Allow('scores.judge')
  @ApiOperation({ operationId: 'listMeasureFigures', summary: 'Figures of measures (指标数据), by unit.' })
  @ApiOkResponse({ type: MeasurePage })
  list(@Query() query: MeasureQuery, @SignedIn() principal: Principal): Promise<MeasurePage> {
    return this.measures.list(principal, query);
  }

  @Put()
  @Allow('scores.judge')
  @ApiOperation({ operationId: 'writeMeasureFigures', summary: 'Figures with their sources; all of them or none.' })
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: [MeasureFigure], description: 'What was written, as it is now.' })
  write(
    @Body() asked: WriteMeasures,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<MeasureFigure[]> {
    return this.measures.write(principal, asked, key);
  }

  @Get('workbook')
  @Allow('scores.judge')
  @ApiOperation({
    operationId: 'downloadMeasures',
    summary: 'A workbook with a row for each unit, measure and period, to be filled in and brought back.',
  })
  @ApiOkResponse({ content: { [xlsx]: { schema: { type: 'string', format: 'binary' } } } })
  async download(
    @Query() query: MeasureWorkbookQuery,
    @SignedIn() principal: Principal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name, bytes } = await this.workbooks.download(principal, query, untilGone(reply));
    await sendWorkbook(reply, name, bytes);
  }

  @Post('workbook')
  @Allow('scores.judge')
  @ApiOperation({
    operationId: 'importMeasures',
    summary: 'Compares an edited workbook with what is there, or does what it says.',
    description:
      'Rows are matched by identifier, added ones by unit, measure and period. What somebody else has changed since the download stays, unless `conflicts` says otherwise. Either everything is done or nothing.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: ImportWorkbookForm })
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: MeasureComparison, description: 'Of a dry run.' })
  @ApiCreatedResponse({ type: MeasureImport })
  import(
    @Query() { planId }: ScoredPlanQuery,
    @SignedIn() principal: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @IdempotencyKey() key?: string,
  ): Promise<MeasureComparison | MeasureImport> {
    return receiveWorkbook(this.uploads, request, reply, ImportWorkbook, {
      compare: (file, signal) => this.workbooks.compare(principal, planId, file, signal),
      apply: (asked) => this.workbooks.apply(principal, planId, asked, key),
    });
  }
}
