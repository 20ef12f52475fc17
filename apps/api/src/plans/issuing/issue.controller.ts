import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { Allow } from '../../platform/route-access.js';
import { PlanSummary } from '../plan.dto.js';
import { IssuePlan, IssuePreview, SetIssuing } from './issue.dto.js';
import { IssueService } from './issue.service.js';

@ApiTags('issuing')
@Controller('plans/:id')
export class IssueController {
  constructor(private readonly issuing: IssueService) {}

  @Get('issuing')
  @Allow('plans.issue')
  @ApiOperation({
    operationId: 'previewIssue',
    summary: 'The plan as it would be issued today, and what still hinders.',
  })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: IssuePreview })
  preview(@Param('id', IdPipe) planId: number): Promise<IssuePreview> {
    return this.issuing.preview(planId);
  }

  @Patch('issuing')
  @Allow('plans.issue')
  @ApiOperation({ operationId: 'setIssuing', summary: 'How the plan is to be issued.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: IssuePreview })
  set(@Param('id', IdPipe) planId: number, @Body() settings: SetIssuing): Promise<IssuePreview> {
    return this.issuing.set(planId, settings);
  }

  @Post('issue')
  @Allow('plans.issue')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'issuePlan',
    summary: 'Issues a plan as its preview shows it: its units get their assignments, and the plan its rounds.',
  })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: PlanSummary })
  issue(
    @Param('id', IdPipe) planId: number,
    @Body() asked: IssuePlan,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<PlanSummary> {
    return this.issuing.issue(planId, asked, principal, key);
  }
}
