import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import { Allow } from '../platform/route-access.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../platform/idempotency-key.js';
import { IdPipe } from '../platform/id.pipe.js';
import { CheckPlan, EditPlan, NewPlan, PlanPage, PlanQuery, PlanSummary, VersionQuery } from './plan.dto.js';
import { PlanService } from './plan.service.js';

@ApiTags('plans')
@Controller('plans')
export class PlanController {
  constructor(private readonly plans: PlanService) {}

  @Get()
  @Allow('plans.read')
  @ApiOperation({ operationId: 'listPlans', summary: 'Plans, newest year first.' })
  @ApiOkResponse({ type: PlanPage })
  list(@Query() query: PlanQuery): Promise<PlanPage> {
    return this.plans.list(query);
  }

  @Post()
  @Allow('plans.draft')
  @ApiOperation({ operationId: 'createPlan' })
  @ApiIdempotencyKey()
  @ApiCreatedResponse({ type: PlanSummary })
  create(@Body() plan: NewPlan, @IdempotencyKey() key?: string): Promise<PlanSummary> {
    return this.plans.create(plan, key);
  }

  @Get(':id')
  @Allow('plans.read')
  @ApiOperation({ operationId: 'getPlan' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: PlanSummary })
  get(@Param('id', IdPipe) id: number): Promise<PlanSummary> {
    return this.plans.get(id);
  }

  @Patch(':id')
  @Allow('plans.draft')
  @ApiOperation({ operationId: 'editPlan' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: PlanSummary })
  edit(@Param('id', IdPipe) id: number, @Body() edit: EditPlan): Promise<PlanSummary> {
    return this.plans.edit(id, edit);
  }

  @Post(':id/check')
  @Allow('plans.draft')
  @HttpCode(200)
  @ApiOperation({ operationId: 'checkPlan', summary: 'A person says that the draft is checked: no doubt is open.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: PlanSummary })
  check(@Param('id', IdPipe) id: number, @Body() { version }: CheckPlan): Promise<PlanSummary> {
    return this.plans.check(id, version);
  }

  @Delete(':id')
  @Allow('plans.draft')
  @HttpCode(204)
  @ApiOperation({ operationId: 'deletePlan', summary: 'Deletes a draft with everything in it.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiNoContentResponse()
  remove(@Param('id', IdPipe) id: number, @Query() { version }: VersionQuery): Promise<void> {
    return this.plans.remove(id, version);
  }
}
