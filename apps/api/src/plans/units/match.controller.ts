import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../platform/route-access.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { MatchResult, MatchUnits, RegisteredNames } from './match.dto.js';
import { MatchService } from './match.service.js';
import { RegisterService } from './register.service.js';

@ApiTags('units')
@Controller('plans/:id/units')
export class MatchController {
  constructor(
    private readonly matching: MatchService,
    private readonly registering: RegisterService,
  ) {}

  @Post('match')
  @Allow('plans.draft')
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

  @Post('register')
  @Allow('plans.draft')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'registerUnits',
    summary: 'Registers every name of a plan that is still unknown as a unit of its own; one change, undone as one.',
  })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: RegisteredNames })
  register(@Param('id', IdPipe) planId: number, @IdempotencyKey() key?: string): Promise<RegisteredNames> {
    return this.registering.registerNames(planId, key);
  }
}
