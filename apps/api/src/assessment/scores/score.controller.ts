import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { Allow } from '../../platform/route-access.js';
import { LineFacts, LineQuery } from './fact.dto.js';
import { FactService } from './fact.service.js';
import { AssessedPlan, Scorecard, ScoreOverview, ScoreQuery, SnapshotQuery } from './score.dto.js';
import { ScoreService } from './score.service.js';
import { ScoreTrend, TrendQuery } from './trend.dto.js';

const ofPlan = { name: 'planId', type: 'integer' } as const;
const ofUnit = { name: 'unitId', type: 'integer' } as const;

@ApiTags('scores')
@Controller('scores')
export class ScoreController {
  constructor(
    private readonly scores: ScoreService,
    private readonly facts: FactService,
  ) {}

  @Get()
  @Allow('scores.read')
  @ApiOperation({
    operationId: 'getScores',
    summary: 'The units of a plan with their scores, by comparison group; for units their own until it is published.',
  })
  @ApiOkResponse({ type: ScoreOverview })
  overview(@Query() { planId }: ScoreQuery, @SignedIn() principal: Principal): Promise<ScoreOverview> {
    return this.scores.overview(planId, principal);
  }

  @Get('plans')
  @Allow('scores.read')
  @ApiOperation({ operationId: 'listAssessedPlans', summary: 'Issued plans, the newest year first.' })
  @ApiOkResponse({ type: [AssessedPlan] })
  plans(): Promise<AssessedPlan[]> {
    return this.scores.plans();
  }

  @Get(':planId/trend')
  @Allow('scores.read')
  @ApiOperation({ operationId: 'getScoreTrend', summary: 'Running totals by day and inspection totals by quarter.' })
  @ApiParam(ofPlan)
  @ApiOkResponse({ type: ScoreTrend })
  trend(
    @Param('planId', IdPipe) planId: number,
    @Query() query: TrendQuery,
    @SignedIn() principal: Principal,
  ): Promise<ScoreTrend> {
    return this.scores.trend(planId, query, principal);
  }

  @Get(':planId/units/:unitId')
  @Allow('scores.read')
  @ApiOperation({ operationId: 'getScorecard', summary: "A unit's scorecard (计分卡) with its ledger." })
  @ApiParam(ofPlan)
  @ApiParam(ofUnit)
  @ApiOkResponse({ type: Scorecard })
  card(
    @Param('planId', IdPipe) planId: number,
    @Param('unitId', IdPipe) unitId: number,
    @Query() query: SnapshotQuery,
    @SignedIn() principal: Principal,
  ): Promise<Scorecard> {
    return this.scores.card({ planId, unitId }, query, principal);
  }

  @Get(':planId/units/:unitId/lines/:key')
  @Allow('scores.read')
  @ApiOperation({ operationId: 'getLineFacts', summary: 'What stands behind a line of a ledger.' })
  @ApiParam(ofPlan)
  @ApiParam(ofUnit)
  @ApiParam({ name: 'key', type: String, description: 'Of a leaf, a bonus or deduction item, or a veto.' })
  @ApiOkResponse({ type: LineFacts })
  line(
    @Param('planId', IdPipe) planId: number,
    @Param('unitId', IdPipe) unitId: number,
    @Param('key') key: string,
    @Query() query: LineQuery,
    @SignedIn() principal: Principal,
  ): Promise<LineFacts> {
    return this.facts.behind({ planId, unitId, key }, query, principal);
  }
}
