import { Body, Controller, Delete, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { Allow } from '../../platform/route-access.js';
import { VersionQuery } from '../../plans/plan.dto.js';
import { EditStep, NewStep, OrderSteps, Step } from './step.dto.js';
import { StepService } from './step.service.js';

@ApiTags('assignments')
@Controller()
export class StepController {
  constructor(private readonly steps: StepService) {}

  @Post('assignments/:id/steps')
  @Allow('assignments.receive')
  @HttpCode(200)
  @ApiOperation({ operationId: 'addStep', summary: "Adds a step (工作节点) to a unit's own assignment." })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: [Step] })
  add(
    @Param('id', IdPipe) id: number,
    @Body() asked: NewStep,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<Step[]> {
    return this.steps.add(id, asked, principal, key);
  }

  @Put('assignments/:id/steps/order')
  @Allow('assignments.receive')
  @ApiOperation({ operationId: 'orderSteps', summary: 'Puts the steps of an assignment in another order.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: [Step] })
  order(@Param('id', IdPipe) id: number, @Body() asked: OrderSteps, @SignedIn() principal: Principal): Promise<Step[]> {
    return this.steps.order(id, asked, principal);
  }

  @Patch('steps/:id')
  @Allow('assignments.receive')
  @ApiOperation({ operationId: 'editStep', summary: 'Changes a step, or ticks it.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: [Step] })
  edit(@Param('id', IdPipe) id: number, @Body() asked: EditStep, @SignedIn() principal: Principal): Promise<Step[]> {
    return this.steps.edit(id, asked, principal);
  }

  @Delete('steps/:id')
  @Allow('assignments.receive')
  @ApiOperation({ operationId: 'removeStep', summary: 'Removes a step.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: [Step] })
  remove(
    @Param('id', IdPipe) id: number,
    @Query() { version }: VersionQuery,
    @SignedIn() principal: Principal,
  ): Promise<Step[]> {
    return this.steps.remove(id, version, principal);
  }
}
