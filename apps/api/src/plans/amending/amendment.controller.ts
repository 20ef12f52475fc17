import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { Allow } from '../../platform/route-access.js';
import { AmendTasks } from '../bulk/bulk.dto.js';
import { Amendment, AmendmentDone, AmendPlan, PossibleReviewer } from './amendment.dto.js';
import { AmendmentService } from './amendment.service.js';

@ApiTags('amending')
@Controller('plans/:id')
export class AmendmentController {
  constructor(private readonly amendments: AmendmentService) {}

  @Get('amendments')
  @Allow('plans.read')
  @ApiOperation({
    operationId: 'listAmendments',
    summary: 'What changed a plan since it was issued: the newest first.',
  })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: [Amendment] })
  list(@Param('id', IdPipe) planId: number): Promise<Amendment[]> {
    return this.amendments.list(planId);
  }

  @Post('amendments')
  @Allow('plans.amend')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'amendPlan',
    summary: 'Edits, adds and cancels tasks of an issued plan, with their assignments; the units concerned are told.',
  })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: AmendmentDone })
  amend(
    @Param('id', IdPipe) planId: number,
    @Body() asked: AmendPlan,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<AmendmentDone> {
    return this.amendments.amend(planId, asked, principal, key);
  }

  @Post('amendments/tasks')
  @Allow('plans.amend')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'amendTasks',
    summary: 'The same edit of several tasks of an issued plan: one amendment.',
  })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: AmendmentDone })
  amendTasks(
    @Param('id', IdPipe) planId: number,
    @Body() asked: AmendTasks,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<AmendmentDone> {
    return this.amendments.amendTasks(planId, asked, principal, key);
  }

  @Get('reviewers')
  @Allow('plans.amend')
  @ApiOperation({
    operationId: 'listReviewers',
    summary: "Who can review the office's own unit: people of other units.",
  })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: [PossibleReviewer] })
  reviewers(@Param('id', IdPipe) planId: number): Promise<PossibleReviewer[]> {
    return this.amendments.reviewers(planId);
  }
}
