import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { Allow } from '../../platform/route-access.js';
import { readScored } from './entries.access.js';
import { ScoredPlan, ScoredPlanQuery, ScoringOutline } from './outline.dto.js';
import { outlineOf } from './outline.queries.js';
import { scoredPlans } from './plan.queries.js';

@ApiTags('scoring')
@Controller('scoring')
export class ScoringController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get('plans')
  @Allow('scores.judge')
  @ApiOperation({
    operationId: 'listScoredPlans',
    summary: 'Plans for which the person scores units, or writes own figures (自评).',
  })
  @ApiOkResponse({ type: [ScoredPlan] })
  plans(@SignedIn() principal: Principal): Promise<ScoredPlan[]> {
    return scoredPlans(this.unitOfWork.reader, principal);
  }

  @Get('outline')
  @Allow('scores.judge')
  @ApiOperation({ operationId: 'getScoringOutline', summary: 'What of a plan is scored, and how far that is.' })
  @ApiOkResponse({ type: ScoringOutline })
  async outline(@Query() { planId }: ScoredPlanQuery, @SignedIn() principal: Principal): Promise<ScoringOutline> {
    const { reader } = this.unitOfWork;
    return outlineOf(reader, await readScored(reader, principal, planId));
  }
}
