import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { Allow } from '../../platform/route-access.js';
import { Evidence } from '../evidence.dto.js';
import { AskChecks, AskedChecks, PageExtract, PagesToSee, PagesToSeeQuery, StatePage } from './page-check.dto.js';
import { PageCheckService } from './page-check.service.js';

@ApiTags('page-checks')
@Controller()
export class PageCheckController {
  constructor(private readonly checks: PageCheckService) {}

  @Post('page-checks')
  @HttpCode(200)
  @Allow('reports.read')
  @ApiOperation({
    operationId: 'askPageChecks',
    summary: 'Has the published pages of evidence checked before all others.',
  })
  @ApiOkResponse({ type: AskedChecks })
  ask(@Body() { evidenceIds }: AskChecks, @SignedIn() principal: Principal): Promise<AskedChecks> {
    return this.checks.ask(evidenceIds, principal);
  }

  @Get('page-checks/waiting')
  @Allow('evidence.grade')
  @ApiOperation({
    operationId: 'listPagesToSee',
    summary: 'Pages at which checks have failed on three days (未能核验).',
  })
  @ApiOkResponse({ type: PagesToSee })
  toSee(@Query() { limit }: PagesToSeeQuery, @SignedIn() principal: Principal): Promise<PagesToSee> {
    return this.checks.toSee(principal, limit);
  }

  @Get('evidence/versions/:id/page')
  @Allow('reports.read')
  @ApiOperation({ operationId: 'getPageExtract', summary: 'The page as it was kept, and what checks have found.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: PageExtract })
  extract(@Param('id', IdPipe) id: number, @SignedIn() principal: Principal): Promise<PageExtract> {
    return this.checks.extract(id, principal);
  }

  @Post('evidence/versions/:id/page/statement')
  @HttpCode(200)
  @Allow('evidence.grade')
  @ApiOperation({
    operationId: 'statePage',
    summary: "A reviewer's word in the place of checks that fail: 已人工核验 or 页面确已失效.",
  })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Evidence })
  state(
    @Param('id', IdPipe) id: number,
    @Body() asked: StatePage,
    @SignedIn() principal: Principal,
  ): Promise<Evidence> {
    return this.checks.state(id, asked, principal);
  }
}
