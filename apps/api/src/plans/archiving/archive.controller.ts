import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { Allow } from '../../platform/route-access.js';
import { PlanSummary } from '../plan.dto.js';
import { ArchivePlan, PlanOutcome, UnarchivePlan } from './archive.dto.js';
import { ArchiveService } from './archive.service.js';

@ApiTags('archiving')
@Controller('plans/:id')
export class ArchiveController {
  constructor(private readonly archives: ArchiveService) {}

  @Get('outcome')
  @Allow('plans.archive')
  @ApiOperation({
    operationId: 'getOutcome',
    summary: 'What an issued or archived plan has come to: what is closed, cancelled and open.',
  })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: PlanOutcome })
  outcome(@Param('id', IdPipe) planId: number): Promise<PlanOutcome> {
    return this.archives.outcome(planId);
  }

  @Post('archive')
  @Allow('plans.archive')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'archivePlan',
    summary: 'Ends the year of an issued plan; from then on it is read only.',
  })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: PlanSummary })
  archive(
    @Param('id', IdPipe) planId: number,
    @Body() asked: ArchivePlan,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<PlanSummary> {
    return this.archives.archive(planId, asked, principal, key);
  }

  @Post('unarchive')
  @Allow('plans.archive')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'unarchivePlan',
    summary: 'Takes the archiving back: what it closed is open again as it was.',
  })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: PlanSummary })
  takeBack(
    @Param('id', IdPipe) planId: number,
    @Body() asked: UnarchivePlan,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<PlanSummary> {
    return this.archives.takeBack(planId, asked, principal, key);
  }
}
