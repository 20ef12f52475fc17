import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { Allow } from '../../platform/route-access.js';
import { CarriedOver, CarryOver, CarryPreview, Lineage } from './carry.dto.js';
import { CarryService } from './carry.service.js';

@ApiTags('carrying')
@Controller('plans/:id')
export class CarryController {
  constructor(private readonly carrying: CarryService) {}

  @Get('carry-over')
  @Allow('plans.draft')
  @ApiOperation({
    operationId: 'previewCarryOver',
    summary: 'The unfinished tasks of an issued or archived plan, as they would go on in the next year.',
  })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: CarryPreview })
  preview(@Param('id', IdPipe) planId: number): Promise<CarryPreview> {
    return this.carrying.preview(planId);
  }

  @Post('carry-over')
  @Allow('plans.draft')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'carryOver',
    summary: "Puts unfinished tasks into a later year's draft, new or there, linked to where they came from.",
  })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: CarriedOver })
  carry(
    @Param('id', IdPipe) planId: number,
    @Body() asked: CarryOver,
    @IdempotencyKey() key?: string,
  ): Promise<CarriedOver> {
    return this.carrying.carry(planId, asked, key);
  }

  @Get('lineage')
  @Allow('plans.read')
  @ApiOperation({
    operationId: 'getLineage',
    summary: "Where a plan's tasks come from, and where they went: tasks of other years.",
  })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Lineage })
  lineage(@Param('id', IdPipe) planId: number): Promise<Lineage> {
    return this.carrying.lineage(planId);
  }
}
