import { Controller, Get, HttpCode, Param, ParseEnumPipe, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { exportFile, sendExport } from '../../exports/export.reply.js';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { DomainError } from '../../platform/domain-error.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { untilGone } from '../../platform/reply.js';
import { Allow } from '../../platform/route-access.js';
import { FigureService } from './figure.service.js';
import { FigureRows, FigureRowsQuery, type SheetFigure, sheetFigures } from './rows.dto.js';
import { SheetDocumentService } from './sheet-document.service.js';
import { InspectionRanking, UnitSheet, VersionOfScores } from './sheet.dto.js';

const figureNames = Object.fromEntries(sheetFigures.map((name) => [name, name]));

@ApiTags('inspections')
@Controller('inspections/:id')
export class FigureController {
  constructor(
    private readonly figures: FigureService,
    private readonly documents: SheetDocumentService,
  ) {}

  @Get('ranking')
  @Allow('inspections.read')
  @ApiOperation({
    operationId: 'getInspectionRanking',
    summary: 'The units of an inspection by comparison group and rank; for units once it is published.',
  })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: InspectionRanking })
  ranking(
    @Param('id', IdPipe) id: number,
    @Query() query: VersionOfScores,
    @SignedIn() principal: Principal,
  ): Promise<InspectionRanking> {
    return this.figures.ranking(id, query, principal);
  }

  @Post('ranking/refresh')
  @Allow('inspections.read')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'refreshInspectionRanking',
    summary: 'Computes the scores of all units as they are now; nothing that anybody entered changes.',
  })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: InspectionRanking })
  refresh(@Param('id', IdPipe) id: number, @SignedIn() principal: Principal): Promise<InspectionRanking> {
    return this.figures.refresh(id, principal);
  }

  @Get('units/:unitId/sheet')
  @Allow('inspections.read')
  @ApiOperation({ operationId: 'getUnitSheet', summary: "A unit's sheet (督查评分表), with its working." })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiParam({ name: 'unitId', type: 'integer' })
  @ApiOkResponse({ type: UnitSheet })
  sheet(
    @Param('id', IdPipe) id: number,
    @Param('unitId', IdPipe) unitId: number,
    @Query() query: VersionOfScores,
    @SignedIn() principal: Principal,
  ): Promise<UnitSheet> {
    return this.figures.sheet(id, unitId, query, principal);
  }

  @Get('units/:unitId/sheet.docx')
  @Allow('inspections.read')
  @ApiOperation({ operationId: 'getUnitSheetDocument', summary: "A unit's sheet as a Word document." })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiParam({ name: 'unitId', type: 'integer' })
  @ApiOkResponse(exportFile('docx'))
  async document(
    @Param('id', IdPipe) id: number,
    @Param('unitId', IdPipe) unitId: number,
    @Query() query: VersionOfScores,
    @SignedIn() principal: Principal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendExport(reply, 'docx', await this.documents.word({ id, unitId }, query, principal, untilGone(reply)));
  }

  @Get('units/:unitId/figures/:figure/rows')
  @Allow('inspections.read')
  @ApiOperation({ operationId: 'getFigureRows', summary: 'The rows that a figure of a sheet was counted from.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiParam({ name: 'unitId', type: 'integer' })
  @ApiParam({ name: 'figure', enum: sheetFigures, enumName: 'SheetFigure' })
  @ApiOkResponse({ type: FigureRows })
  rows(
    @Param('id', IdPipe) id: number,
    @Param('unitId', IdPipe) unitId: number,
    @Param('figure', new ParseEnumPipe(figureNames, { exceptionFactory: () => new DomainError('not-found') }))
    figure: SheetFigure,
    @Query() query: FigureRowsQuery,
    @SignedIn() principal: Principal,
  ): Promise<FigureRows> {
    return this.figures.rows(id, unitId, figure, query, principal);
  }
}
