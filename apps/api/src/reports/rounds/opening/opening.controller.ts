import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiIdempotencyKey, IdempotencyKey } from '../../../platform/idempotency-key.js';
import { IdPipe } from '../../../platform/id.pipe.js';
import { Allow } from '../../../platform/route-access.js';
import { OpeningPreview, OpenRoundEarly, PlanRound } from './opening.dto.js';
import { OpeningService } from './opening.service.js';

@ApiTags('reports')
@Controller()
export class OpeningController {
  constructor(private readonly opening: OpeningService) {}

  @Get('plans/:id/rounds')
  @Allow('plans.read')
  @ApiOperation({ operationId: 'listPlanRounds', summary: "A plan's reporting rounds." })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: [PlanRound] })
  list(@Param('id', IdPipe) planId: number): Promise<PlanRound[]> {
    return this.opening.rounds(planId);
  }

  @Get('rounds/:id/opening')
  @Allow('rounds.open')
  @ApiOperation({ operationId: 'previewOpening', summary: 'What opening the round now would ask of which units.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: OpeningPreview })
  preview(@Param('id', IdPipe) id: number): Promise<OpeningPreview> {
    return this.opening.preview(id);
  }

  @Post('rounds/:id/opening')
  @Allow('rounds.open')
  @HttpCode(200)
  @ApiOperation({ operationId: 'openRoundEarly', summary: 'Opens the next round before its day.' })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: PlanRound })
  open(
    @Param('id', IdPipe) id: number,
    @Body() asked: OpenRoundEarly,
    @IdempotencyKey() key?: string,
  ): Promise<PlanRound> {
    return this.opening.open(id, asked, key);
  }
}
