import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Uploads } from '../../documents/upload.js';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { untilGone } from '../../platform/reply.js';
import { Allow } from '../../platform/route-access.js';
import { receiveWorkbook, sendWorkbook, xlsx } from '../../workbooks/receive-workbook.js';
import { ImportWorkbook, ImportWorkbookForm } from '../../workbooks/workbook.dto.js';
import { AmendByWorkbook, AmendByWorkbookForm, TaskComparison, TaskImport } from './task-workbook.dto.js';
import { TaskWorkbookService } from './task-workbook.service.js';

const matching =
  'Rows are matched by identifier, rows without one are added. What somebody else has changed since the download stays, unless `conflicts` says otherwise. Either everything is done or nothing.';

@ApiTags('tasks')
@Controller('plans/:id')
export class TaskWorkbookController {
  constructor(
    private readonly workbooks: TaskWorkbookService,
    private readonly uploads: Uploads,
  ) {}

  @Get('tasks.xlsx')
  @Allow('plans.draft')
  @ApiOperation({
    operationId: 'downloadTasks',
    summary: "A plan's tasks as a workbook that is edited and brought back.",
  })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ content: { [xlsx]: { schema: { type: 'string', format: 'binary' } } } })
  async download(@Param('id', IdPipe) planId: number, @Res() reply: FastifyReply): Promise<void> {
    const { name, bytes } = await this.workbooks.download(planId, untilGone(reply));
    await sendWorkbook(reply, name, bytes);
  }

  @Post('tasks/import')
  @Allow('plans.draft')
  @ApiOperation({
    operationId: 'importTasks',
    summary: 'Compares edited tasks with those of a draft, or does what they say.',
    description: matching,
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: ImportWorkbookForm })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: TaskComparison, description: 'Of a dry run.' })
  @ApiCreatedResponse({ type: TaskImport })
  import(
    @Param('id', IdPipe) planId: number,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @IdempotencyKey() key?: string,
  ): Promise<TaskComparison | TaskImport> {
    return receiveWorkbook(this.uploads, request, reply, ImportWorkbook, {
      compare: (file, signal) => this.workbooks.compare(planId, file, signal),
      apply: (asked) => this.workbooks.apply(planId, asked, key),
    });
  }

  @Post('amendments/import')
  @Allow('plans.amend')
  @ApiOperation({
    operationId: 'amendByWorkbook',
    summary: 'Compares edited tasks with those of an issued plan, or makes one amendment of them.',
    description: matching,
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: AmendByWorkbookForm })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: TaskComparison, description: 'Of a dry run.' })
  @ApiCreatedResponse({ type: TaskImport })
  amend(
    @Param('id', IdPipe) planId: number,
    @SignedIn() principal: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @IdempotencyKey() key?: string,
  ): Promise<TaskComparison | TaskImport> {
    return receiveWorkbook(this.uploads, request, reply, AmendByWorkbook, {
      compare: (file, signal) => this.workbooks.compare(planId, file, signal),
      apply: (asked) => this.workbooks.amend(planId, asked, principal, key),
    });
  }
}
