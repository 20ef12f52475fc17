import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { exportFile, sendExport } from '../../exports/export.reply.js';
import { untilGone } from '../../platform/reply.js';
import { Allow } from '../../platform/route-access.js';
import { BoardExportService } from './board-export.service.js';
import { BoardQuery, SelectUrgent, SupervisionBoard, UrgentAssignments } from './board.dto.js';
import { BoardService } from './board.service.js';

@ApiTags('supervision')
@Controller('supervision/board')
export class BoardController {
  constructor(
    private readonly board: BoardService,
    private readonly exports: BoardExportService,
  ) {}

  @Get()
  @Allow('supervision.read')
  @ApiOperation({ operationId: 'getSupervisionBoard', summary: 'The lights of a plan by unit and by section.' })
  @ApiOkResponse({ type: SupervisionBoard })
  get(@Query() query: BoardQuery): Promise<SupervisionBoard> {
    return this.board.get(query);
  }

  @Get('export.xlsx')
  @Allow('supervision.read')
  @ApiOperation({ operationId: 'exportSupervisionBoard', summary: 'The same as an Excel workbook.' })
  @ApiOkResponse(exportFile('xlsx'))
  async excel(@Query() query: BoardQuery, @Res() reply: FastifyReply): Promise<void> {
    await sendExport(reply, 'xlsx', await this.exports.workbook(query, untilGone(reply)));
  }

  @Post('urgent')
  @Allow('supervision.read')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'selectUrgent',
    summary: 'The assignments in some cells that are red or yellow and wait for their unit; nothing is changed.',
  })
  @ApiOkResponse({ type: UrgentAssignments })
  urgent(@Body() asked: SelectUrgent): Promise<UrgentAssignments> {
    return this.board.urgent(asked);
  }
}
