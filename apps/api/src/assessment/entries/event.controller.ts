import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NewFile } from '../../attached-files/attached-file.dto.js';
import { EvidenceUploads } from '../../evidence/evidence.upload.js';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { Allow } from '../../platform/route-access.js';
import { sendStoredBytes, storedBytes } from '../../platform/stored-bytes.reply.js';
import { AssessmentEvent, AssessmentEventPage, EventQuery, RecordEvent, WithdrawEvent } from './event.dto.js';
import { EventService } from './event.service.js';
import { NewScoreFileForm, ScoreFile } from './file.dto.js';
import { ScoreFileService } from './score-file.service.js';

@ApiTags('scoring')
@Controller('assessment-events')
export class AssessmentEventController {
  constructor(
    private readonly events: EventService,
    private readonly files: ScoreFileService,
    private readonly uploads: EvidenceUploads,
  ) {}

  @Get()
  @Allow('scores.judge')
  @ApiOperation({ operationId: 'listAssessmentEvents', summary: '加分、扣分、否决事项, the newest day first.' })
  @ApiOkResponse({ type: AssessmentEventPage })
  list(@Query() query: EventQuery, @SignedIn() principal: Principal): Promise<AssessmentEventPage> {
    return this.events.list(principal, query);
  }

  @Post()
  @Allow('scores.judge')
  @HttpCode(200)
  @ApiOperation({ operationId: 'recordAssessmentEvent', summary: 'Something that adds, deducts or vetoes.' })
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: AssessmentEvent })
  record(
    @Body() asked: RecordEvent,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<AssessmentEvent> {
    return this.events.record(principal, asked, key);
  }

  @Post(':id/withdrawal')
  @Allow('scores.judge')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'withdrawAssessmentEvent',
    summary: 'It stays readable, with the reason, and counts for nothing.',
  })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: AssessmentEvent })
  withdraw(
    @Param('id', IdPipe) id: number,
    @Body() asked: WithdrawEvent,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<AssessmentEvent> {
    return this.events.withdraw(principal, id, asked, key);
  }

  @Get('files/:id')
  @Allow('scores.judge')
  @ApiOperation({
    operationId: 'getAssessmentEventFile',
    summary: 'The bytes as they came, for who scores the unit, and for itself.',
  })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse(storedBytes)
  async file(
    @Param('id', IdPipe) id: number,
    @SignedIn() principal: Principal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendStoredBytes(reply, await this.files.file(principal, 'event', id));
  }

  @Post(':id/files')
  @Allow('scores.judge')
  @HttpCode(200)
  @ApiOperation({ operationId: 'addAssessmentEventFile', summary: 'What proves it. Gives all its files.' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: NewScoreFileForm })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: [ScoreFile] })
  addFile(
    @Req() request: FastifyRequest,
    @Param('id', IdPipe) id: number,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<ScoreFile[]> {
    return this.uploads.during(request, NewFile, (_fields, file) =>
      this.files.add(principal, ['event', id], file, key),
    );
  }

  @Delete(':id/files/:fileId')
  @Allow('scores.judge')
  @HttpCode(200)
  @ApiOperation({ operationId: 'removeAssessmentEventFile', summary: 'Gives the other files.' })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiParam({ name: 'fileId', type: 'integer' })
  @ApiOkResponse({ type: [ScoreFile] })
  removeFile(
    @Param('id', IdPipe) id: number,
    @Param('fileId', IdPipe) fileId: number,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<ScoreFile[]> {
    return this.files.remove(principal, ['event', id, fileId], key);
  }
}
