import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { exportFile, type FileFormat, sendExport } from '../../exports/export.reply.js';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { attachment, untilGone } from '../../platform/reply.js';
import { Allow } from '../../platform/route-access.js';
import { SnapshotQuery } from '../scores/score.dto.js';
import { ResultPapers } from './result-document.dto.js';
import { ResultDocumentService } from './result-document.service.js';

const plan = { name: 'planId', type: 'integer' };
const unit = { name: 'unitId', type: 'integer' };

@ApiTags('results')
@Controller('results/:planId')
@ApiParam(plan)
export class ResultDocumentController {
  constructor(private readonly documents: ResultDocumentService) {}

  @Get('papers')
  @Allow('scores.read')
  @ApiOperation({ operationId: 'getResultPapers', summary: 'Which papers of the result the person may have.' })
  @ApiOkResponse({ type: ResultPapers })
  papers(@Param('planId', IdPipe) planId: number, @SignedIn() principal: Principal): Promise<ResultPapers> {
    return this.documents.papers(planId, principal);
  }

  @Get('units/:unitId/sheet.docx')
  @Allow('scores.read')
  @ApiOperation({ operationId: 'getScoreSheetWord', summary: "A unit's score sheet (计分表), with every working." })
  @ApiParam(unit)
  @ApiOkResponse(exportFile('docx'))
  sheetWord(
    @Param('planId', IdPipe) planId: number,
    @Param('unitId', IdPipe) unitId: number,
    @Query() query: SnapshotQuery,
    @SignedIn() principal: Principal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.sheet({ planId, unitId, ...query }, 'docx', principal, reply);
  }

  @Get('units/:unitId/sheet.xlsx')
  @Allow('scores.read')
  @ApiOperation({ operationId: 'getScoreSheetExcel' })
  @ApiParam(unit)
  @ApiOkResponse(exportFile('xlsx'))
  sheetExcel(
    @Param('planId', IdPipe) planId: number,
    @Param('unitId', IdPipe) unitId: number,
    @Query() query: SnapshotQuery,
    @SignedIn() principal: Principal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.sheet({ planId, unitId, ...query }, 'xlsx', principal, reply);
  }

  @Get('units/:unitId/sheet.pdf')
  @Allow('scores.read')
  @ApiOperation({ operationId: 'getScoreSheetPdf', summary: 'The Word document, where the server makes PDF files.' })
  @ApiParam(unit)
  @ApiOkResponse(exportFile('pdf'))
  sheetPdf(
    @Param('planId', IdPipe) planId: number,
    @Param('unitId', IdPipe) unitId: number,
    @Query() query: SnapshotQuery,
    @SignedIn() principal: Principal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.sheet({ planId, unitId, ...query }, 'pdf', principal, reply);
  }

  @Get('ranking.docx')
  @Allow('scores.read')
  @ApiOperation({ operationId: 'getResultRankingWord', summary: 'The ranking (考核结果排名) of the final result.' })
  @ApiOkResponse(exportFile('docx'))
  rankingWord(
    @Param('planId', IdPipe) planId: number,
    @Query() query: SnapshotQuery,
    @SignedIn() principal: Principal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.ranking({ planId, ...query }, 'docx', principal, reply);
  }

  @Get('ranking.xlsx')
  @Allow('scores.read')
  @ApiOperation({ operationId: 'getResultRankingExcel' })
  @ApiOkResponse(exportFile('xlsx'))
  rankingExcel(
    @Param('planId', IdPipe) planId: number,
    @Query() query: SnapshotQuery,
    @SignedIn() principal: Principal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.ranking({ planId, ...query }, 'xlsx', principal, reply);
  }

  @Get('ranking.pdf')
  @Allow('scores.read')
  @ApiOperation({ operationId: 'getResultRankingPdf' })
  @ApiOkResponse(exportFile('pdf'))
  rankingPdf(
    @Param('planId', IdPipe) planId: number,
    @Query() query: SnapshotQuery,
    @SignedIn() principal: Principal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.ranking({ planId, ...query }, 'pdf', principal, reply);
  }

  @Get('circular.docx')
  @Allow('scores.read')
  @ApiOperation({ operationId: 'getResultCircularWord', summary: 'The circular of the result (考核结果通报).' })
  @ApiOkResponse(exportFile('docx'))
  async circularWord(
    @Param('planId', IdPipe) planId: number,
    @Query() query: SnapshotQuery,
    @SignedIn() principal: Principal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const of = { planId, ...query };
    await sendExport(reply, 'docx', await this.documents.circular(of, 'docx', principal, untilGone(reply)));
  }

  @Get('circular.pdf')
  @Allow('scores.read')
  @ApiOperation({ operationId: 'getResultCircularPdf' })
  @ApiOkResponse(exportFile('pdf'))
  async circularPdf(
    @Param('planId', IdPipe) planId: number,
    @Query() query: SnapshotQuery,
    @SignedIn() principal: Principal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const of = { planId, ...query };
    await sendExport(reply, 'pdf', await this.documents.circular(of, 'pdf', principal, untilGone(reply)));
  }

  @Get('transfer.xlsx')
  @Allow('results.keep')
  @ApiOperation({
    operationId: 'getResultTransferExcel',
    summary: 'For the overall assessment (移交): a row per unit.',
  })
  @ApiOkResponse(exportFile('xlsx'))
  async transferExcel(
    @Param('planId', IdPipe) planId: number,
    @SignedIn() principal: Principal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendExport(reply, 'xlsx', await this.documents.transfer(planId, 'xlsx', principal, untilGone(reply)));
  }

  @Get('transfer.csv')
  @Allow('results.keep')
  @ApiOperation({ operationId: 'getResultTransferCsv' })
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string' } } } })
  async transferCsv(
    @Param('planId', IdPipe) planId: number,
    @SignedIn() principal: Principal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name, bytes } = await this.documents.transfer(planId, 'csv', principal, untilGone(reply));
    await reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', attachment(name))
      .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  }

  private async sheet(
    of: { planId: number; unitId: number } & SnapshotQuery,
    format: FileFormat,
    principal: Principal,
    reply: FastifyReply,
  ): Promise<void> {
    await sendExport(reply, format, await this.documents.sheet(of, format, principal, untilGone(reply)));
  }

  private async ranking(
    of: { planId: number } & SnapshotQuery,
    format: FileFormat,
    principal: Principal,
    reply: FastifyReply,
  ): Promise<void> {
    await sendExport(reply, format, await this.documents.ranking(of, format, principal, untilGone(reply)));
  }
}
