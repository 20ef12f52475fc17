import { Controller, Delete, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNoContentResponse,
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
import { Recording, RecordingComparison } from './recording.dto.js';
import { RecordingService } from './recording.service.js';

@ApiTags('assignments')
@Controller()
export class RecordingController {
  constructor(
    private readonly recordings: RecordingService,
    private readonly uploads: Uploads,
  ) {}

  @Get('plans/:id/history.xlsx')
  @Allow('plans.record-history')
  @ApiOperation({
    operationId: 'downloadHistoryForm',
    summary: "An issued plan's assignments, as a form in which their history is filled in (补录).",
  })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ content: { [xlsx]: { schema: { type: 'string', format: 'binary' } } } })
  async download(@Param('id', IdPipe) planId: number, @Res() reply: FastifyReply): Promise<void> {
    const { name, bytes } = await this.recordings.download(planId, untilGone(reply));
    await sendWorkbook(reply, name, bytes);
  }

  @Post('plans/:id/history/import')
  @Allow('plans.record-history')
  @ApiOperation({
    operationId: 'recordHistory',
    summary: 'Compares a filled form with the assignments, or records what it says.',
    description:
      'Rows are matched by identifier. What has happened since the download stays, unless `conflicts` says otherwise. Either everything is recorded or nothing.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: ImportWorkbookForm })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: RecordingComparison, description: 'Of a dry run.' })
  @ApiCreatedResponse({ type: Recording })
  import(
    @Param('id', IdPipe) planId: number,
    @SignedIn() principal: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @IdempotencyKey() key?: string,
  ): Promise<RecordingComparison | Recording> {
    return receiveWorkbook(this.uploads, request, reply, ImportWorkbook, {
      compare: (file, signal) => this.recordings.compare(planId, file, principal, signal),
      apply: (asked) => this.recordings.apply(planId, asked, principal, key),
    });
  }

  @Get('plans/:id/history/imports')
  @Allow('plans.record-history')
  @ApiOperation({ operationId: 'listRecordings', summary: 'The recording that can still be undone, if there is one.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: [Recording] })
  async list(@Param('id', IdPipe) planId: number): Promise<Recording[]> {
    const last = await this.recordings.undoable(planId);
    return last ? [last] : [];
  }

  @Delete('history/imports/:id')
  @HttpCode(204)
  @Allow('plans.record-history')
  @ApiOperation({ operationId: 'undoRecording', summary: 'Takes back what a form recorded.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiNoContentResponse()
  undo(@Param('id', IdPipe) id: number, @SignedIn() principal: Principal): Promise<void> {
    return this.recordings.undo(id, principal);
  }
}
