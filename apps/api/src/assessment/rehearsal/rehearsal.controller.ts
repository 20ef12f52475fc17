import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerWithProgress } from '../../documents/progress-answer.js';
import { exportFile, sendExport } from '../../exports/export.reply.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { untilGone } from '../../platform/reply.js';
import { Allow } from '../../platform/route-access.js';
import { Rehearsal, RehearsalProgress, RehearsalQuery, Rehearse, UnitRehearsal } from './rehearsal.dto.js';
import { RehearsalService } from './rehearsal.service.js';

const ofScheme = { name: 'id', type: 'integer' } as const;

@ApiTags('schemes')
@Controller('schemes')
export class RehearsalController {
  constructor(private readonly rehearsals: RehearsalService) {}

  @Post(':id/rehearsal')
  @Allow('schemes.keep')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'rehearseScheme',
    summary: 'What a scheme does to points and ranks, beside another one (推演); nothing is stored.',
    description:
      'With `Accept: application/x-ndjson` the answer comes line by line: how many units are computed (`progress`), then the `result` or the `problem`. Whoever goes away ends it.',
  })
  @ApiParam(ofScheme)
  @ApiExtraModels(RehearsalProgress)
  @ApiOkResponse({ type: Rehearsal })
  rehearse(
    @Param('id', IdPipe) id: number,
    @Body() asked: Rehearse,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return answerWithProgress<RehearsalProgress>(request, reply, 200, async (signal, report) =>
      JSON.stringify(await this.rehearsals.rehearse({ ...asked, id, signal, report })),
    );
  }

  @Post(':id/rehearsal/units/:unitId')
  @Allow('schemes.keep')
  @HttpCode(200)
  @ApiOperation({ operationId: 'rehearseUnit', summary: 'The same for one unit, line by line.' })
  @ApiParam(ofScheme)
  @ApiParam({ name: 'unitId', type: 'integer' })
  @ApiOkResponse({ type: UnitRehearsal })
  unit(
    @Param('id', IdPipe) id: number,
    @Param('unitId', IdPipe) unitId: number,
    @Body() asked: Rehearse,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UnitRehearsal> {
    return this.rehearsals.unit(unitId, { ...asked, id, signal: untilGone(reply) });
  }

  @Get(':id/rehearsal.xlsx')
  @Allow('schemes.keep')
  @ApiOperation({ operationId: 'exportRehearsal', summary: 'Moves and differences line by line as an Excel workbook.' })
  @ApiParam(ofScheme)
  @ApiOkResponse(exportFile('xlsx'))
  async export(
    @Param('id', IdPipe) id: number,
    @Query() { facts, against }: RehearsalQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = { id, facts, against: against ?? null, signal: untilGone(reply) };
    await sendExport(reply, 'xlsx', await this.rehearsals.workbook(asked));
  }
}
