import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../platform/route-access.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { DraftTask, DraftTasks } from '../task.dto.js';
import { DocumentDoubts, SettleDocumentDoubt, SettleDoubts, SettleTaskDoubt } from './doubt.dto.js';
import { DoubtService } from './doubt.service.js';

@ApiTags('doubts')
@Controller()
export class DoubtController {
  constructor(private readonly doubts: DoubtService) {}

  @Post('tasks/:id/doubts/settle')
  @Allow('plans.draft')
  @HttpCode(200)
  @ApiOperation({ operationId: 'settleTaskDoubt', summary: 'Keeps what a doubt is about as it stands.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: DraftTask })
  ofTask(@Param('id', IdPipe) id: number, @Body() settle: SettleTaskDoubt): Promise<DraftTask> {
    return this.doubts.settleOfTask(id, settle);
  }

  @Post('plans/:id/doubts/settle')
  @Allow('plans.draft')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'settleDoubts',
    summary: 'One answer to the doubts of one kind at several tasks; one change, undone as one.',
  })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: DraftTasks })
  ofPlan(@Param('id', IdPipe) planId: number, @Body() settle: SettleDoubts): Promise<DraftTasks> {
    return this.doubts.settleOfPlan(planId, settle);
  }

  @Post('documents/:id/doubts/settle')
  @Allow('plans.draft')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'settleDocumentDoubt',
    summary: 'Keeps a passage that looks like a task as one that is none.',
  })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: DocumentDoubts })
  ofDocument(@Param('id', IdPipe) id: number, @Body() { doubt }: SettleDocumentDoubt): Promise<DocumentDoubts> {
    return this.doubts.settleOfDocument(id, doubt);
  }
}
