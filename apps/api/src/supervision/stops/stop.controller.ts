import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { LedgerPlan } from '../../ledger/ledger.dto.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { Allow } from '../../platform/route-access.js';
import {
  ChangeStop,
  EnterStop,
  MovedDeadline,
  PreviewStop,
  StopLine,
  StoppableAssignment,
  TakeBackStop,
} from './stop.dto.js';
import { StopService } from './stop.service.js';

@ApiTags('stops')
@Controller()
export class StopController {
  constructor(private readonly stops: StopService) {}

  @Get('stops/plans')
  @Allow('stops.keep')
  @ApiOperation({
    operationId: 'listStopPlans',
    summary: 'Plans of which the person may see clock stops (停表), or stop the clock, the newest first.',
  })
  @ApiOkResponse({ type: [LedgerPlan] })
  plans(@SignedIn() principal: Principal): Promise<LedgerPlan[]> {
    return this.stops.plans(principal);
  }

  @Get('plans/:id/stops')
  @Allow('stops.keep')
  @ApiOperation({ operationId: 'listStops', summary: 'The clock stops (停表) of a plan, the newest first.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: [StopLine] })
  list(@Param('id', IdPipe) id: number, @SignedIn() principal: Principal): Promise<StopLine[]> {
    return this.stops.list(id, principal);
  }

  @Get('plans/:id/stops/assignments')
  @Allow('stops.keep')
  @ApiOperation({ operationId: 'listStoppable', summary: 'Assignments of a plan whose clock the person may stop.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: [StoppableAssignment] })
  stoppable(@Param('id', IdPipe) id: number, @SignedIn() principal: Principal): Promise<StoppableAssignment[]> {
    return this.stops.stoppable(id, principal);
  }

  @Post('stops/preview')
  @Allow('stops.keep')
  @HttpCode(200)
  @ApiOperation({ operationId: 'previewStop', summary: 'How a stop would move the effective deadlines.' })
  @ApiOkResponse({ type: [MovedDeadline] })
  preview(@Body() asked: PreviewStop, @SignedIn() principal: Principal): Promise<MovedDeadline[]> {
    return this.stops.preview(asked, principal);
  }

  @Post('stops')
  @Allow('stops.keep')
  @HttpCode(200)
  @ApiOperation({ operationId: 'enterStop', summary: 'Stops the clock of assignments.' })
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: StopLine })
  enter(@Body() asked: EnterStop, @SignedIn() principal: Principal, @IdempotencyKey() key?: string): Promise<StopLine> {
    return this.stops.enter(asked, principal, key);
  }

  @Put('stops/:id')
  @Allow('stops.keep')
  @ApiOperation({ operationId: 'changeStop', summary: 'Changes a stop: its end, its days, its assignments.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: StopLine })
  change(
    @Param('id', IdPipe) id: number,
    @Body() asked: ChangeStop,
    @SignedIn() principal: Principal,
  ): Promise<StopLine> {
    return this.stops.change(id, asked, principal);
  }

  @Post('stops/:id/taking-back')
  @Allow('stops.keep')
  @HttpCode(200)
  @ApiOperation({ operationId: 'takeBackStop', summary: 'Takes a stop back, with a reason: it counts no more.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: StopLine })
  takeBack(
    @Param('id', IdPipe) id: number,
    @Body() asked: TakeBackStop,
    @SignedIn() principal: Principal,
  ): Promise<StopLine> {
    return this.stops.takeBack(id, asked, principal);
  }
}
