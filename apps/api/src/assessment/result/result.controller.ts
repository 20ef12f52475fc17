import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { Allow } from '../../platform/route-access.js';
import { ResultService } from './result.service.js';
import { ActOnResult, AnnualResult, CorrectResult, PublishResult, WaiveQuarter } from './result.dto.js';
import { WaiverService } from './waiver.service.js';

@ApiTags('results')
@Controller('results/:planId')
@ApiParam({ name: 'planId', type: 'integer' })
export class ResultController {
  constructor(
    private readonly results: ResultService,
    private readonly waivers: WaiverService,
  ) {}

  @Get()
  @Allow('scores.read')
  @ApiOperation({
    operationId: 'getResult',
    summary: "How far the year's result (年度结果) is, and what the next act lacks.",
  })
  @ApiOkResponse({ type: AnnualResult })
  get(@Param('planId', IdPipe) planId: number, @SignedIn() principal: Principal): Promise<AnnualResult> {
    return this.results.get(planId, principal);
  }

  @Post('waivers')
  @Allow('results.keep')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'waiveQuarter',
    summary: 'Says with a reason that no inspection of a quarter is needed.',
  })
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: AnnualResult })
  waive(
    @Param('planId', IdPipe) planId: number,
    @Body() asked: WaiveQuarter,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<AnnualResult> {
    return this.waivers.waive(planId, asked, principal, key);
  }

  @Delete('waivers/:quarter')
  @Allow('results.keep')
  @HttpCode(200)
  @ApiOperation({ operationId: 'takeBackWaiver', summary: 'Before the result is announced.' })
  @ApiParam({ name: 'quarter', type: 'integer' })
  @ApiOkResponse({ type: AnnualResult })
  takeBack(
    @Param('planId', IdPipe) planId: number,
    @Param('quarter', IdPipe) quarter: number,
    @SignedIn() principal: Principal,
  ): Promise<AnnualResult> {
    return this.waivers.takeBack(planId, quarter, principal);
  }

  @Post('announcement')
  @Allow('results.keep')
  @HttpCode(200)
  @ApiOperation({ operationId: 'announceResult', summary: 'Freezes the first snapshot and opens the appeals (公示).' })
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: AnnualResult })
  announce(
    @Param('planId', IdPipe) planId: number,
    @Body() asked: ActOnResult,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<AnnualResult> {
    return this.results.announce(planId, asked, principal, key);
  }

  @Post('finalisation')
  @Allow('results.keep')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'finaliseResult',
    summary: 'Freezes the next snapshot, with what appeals corrected (定稿).',
  })
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: AnnualResult })
  finalise(
    @Param('planId', IdPipe) planId: number,
    @Body() asked: ActOnResult,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<AnnualResult> {
    return this.results.finalise(planId, asked, principal, key);
  }

  @Post('publication')
  @Allow('results.keep')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'publishResult',
    summary: 'Publishes the final result under its document number (发布).',
  })
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: AnnualResult })
  publish(
    @Param('planId', IdPipe) planId: number,
    @Body() asked: PublishResult,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<AnnualResult> {
    return this.results.publish(planId, asked, principal, key);
  }

  @Post('corrections')
  @Allow('results.keep')
  @HttpCode(200)
  @ApiOperation({ operationId: 'correctResult', summary: 'A new numbered version with a reason (更正); final again.' })
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: AnnualResult })
  correct(
    @Param('planId', IdPipe) planId: number,
    @Body() asked: CorrectResult,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<AnnualResult> {
    return this.results.correct(planId, asked, principal, key);
  }
}
