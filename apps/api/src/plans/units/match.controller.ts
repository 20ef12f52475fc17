import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { MatchResult, MatchUnits } from './match.dto.js';
import { MatchService } from './match.service.js';

@ApiTags('units')
@Controller('plans/:id/units/match')
export class MatchController {
  constructor(private readonly matching: MatchService) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    operationId: 'matchUnits',
    summary: 'Says what a printed name means, in all tasks of a plan; one change, undone as one.',
  })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: MatchResult })
  match(
    @Param('id', IdPipe) planId: number,
    @Body() asked: MatchUnits,
    @IdempotencyKey() key?: string,
  ): Promise<MatchResult> {
    return this.matching.match(planId, asked, key);
  }
}
