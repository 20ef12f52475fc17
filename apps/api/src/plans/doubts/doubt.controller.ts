import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../../platform/id.pipe.js';
import { DraftTask } from '../task.dto.js';
import { DocumentDoubts, SettleDocumentDoubt, SettleTaskDoubt } from './doubt.dto.js';
import { DoubtService } from './doubt.service.js';

@ApiTags('doubts')
@Controller()
export class DoubtController {
  constructor(private readonly doubts: DoubtService) {}

  @Post('tasks/:id/doubts/settle')
  @HttpCode(200)
  @ApiOperation({ operationId: 'settleTaskDoubt', summary: 'Keeps what a doubt is about as it stands.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: DraftTask })
  ofTask(@Param('id', IdPipe) id: number, @Body() settle: SettleTaskDoubt): Promise<DraftTask> {
    return this.doubts.settleOfTask(id, settle);
  }

  @Post('documents/:id/doubts/settle')
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
