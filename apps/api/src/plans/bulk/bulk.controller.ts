import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { Allow } from '../../platform/route-access.js';
import { DraftTasks } from '../task.dto.js';
import { BulkPreview, EditTasks } from './bulk.dto.js';
import { BulkService } from './bulk.service.js';

@ApiTags('tasks')
@Controller('plans/:id/tasks')
export class BulkController {
  constructor(private readonly bulk: BulkService) {}

  @Post('edit/preview')
  @Allow('plans.draft')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'previewTaskEdit',
    summary: 'What one edit of several tasks would do, in a draft or as an amendment; nothing is stored.',
  })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: BulkPreview })
  preview(@Param('id', IdPipe) planId: number, @Body() asked: EditTasks): Promise<BulkPreview> {
    return this.bulk.preview(planId, asked);
  }

  @Post('edit')
  @Allow('plans.draft')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'editTasks',
    summary: 'One edit of several tasks of a draft; one change, undone as one.',
  })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: DraftTasks })
  edit(
    @Param('id', IdPipe) planId: number,
    @Body() asked: EditTasks,
    @IdempotencyKey() key?: string,
  ): Promise<DraftTasks> {
    return this.bulk.edit(planId, asked, key);
  }
}
