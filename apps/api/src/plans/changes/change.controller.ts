import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../platform/route-access.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { ChangeOutcome, PlanChanges, StepChange } from './change.dto.js';
import { ChangeService } from './change.service.js';

@ApiTags('changes')
@Controller('plans/:id')
export class ChangeController {
  constructor(private readonly changes: ChangeService) {}

  @Get('changes')
  @Allow('plans.read')
  @ApiOperation({ operationId: 'getChanges', summary: 'What would be undone and redone now.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: PlanChanges })
  next(@Param('id', IdPipe) planId: number): Promise<PlanChanges> {
    return this.changes.next(planId);
  }

  @Post('undo')
  @Allow('plans.draft')
  @HttpCode(200)
  @ApiOperation({ operationId: 'undoChange', summary: 'Takes back the last change of the draft as a whole.' })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: ChangeOutcome })
  undo(
    @Param('id', IdPipe) planId: number,
    @Body() { change }: StepChange,
    @IdempotencyKey() key?: string,
  ): Promise<ChangeOutcome> {
    return this.changes.step('undo', planId, change, key);
  }

  @Post('redo')
  @Allow('plans.draft')
  @HttpCode(200)
  @ApiOperation({ operationId: 'redoChange', summary: 'Makes the change again that was undone last.' })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: ChangeOutcome })
  redo(
    @Param('id', IdPipe) planId: number,
    @Body() { change }: StepChange,
    @IdempotencyKey() key?: string,
  ): Promise<ChangeOutcome> {
    return this.changes.step('redo', planId, change, key);
  }
}
