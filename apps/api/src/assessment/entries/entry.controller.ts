import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NewFile } from '../../attached-files/attached-file.dto.js';
import { EvidenceUploads } from '../../evidence/evidence.upload.js';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { Allow } from '../../platform/route-access.js';
import { sendStoredBytes, storedBytes } from '../../platform/stored-bytes.reply.js';
import { EntryQuery, EntrySheet, WriteEntries } from './entry.dto.js';
import { EntryService } from './entry.service.js';
import { NewScoreFileForm, ScoreFile } from './file.dto.js';
import { ScoreFileService } from './score-file.service.js';

@ApiTags('scoring')
@Controller('entries')
export class EntryController {
  constructor(
    private readonly entries: EntryService,
    private readonly files: ScoreFileService,
    private readonly uploads: EvidenceUploads,
  ) {}

  @Get()
  @Allow('scores.judge')
  @ApiOperation({ operationId: 'listEntries', summary: 'A leaf for all its units, or a unit with all its leaves.' })
  @ApiOkResponse({ type: EntrySheet })
  list(@Query() query: EntryQuery, @SignedIn() principal: Principal): Promise<EntrySheet> {
    return this.entries.list(principal, query);
  }

  @Put()
  @Allow('scores.judge')
  @ApiOperation({
    operationId: 'writeEntries',
    summary: 'Figures for manual leaves, and that lines do not apply, with reasons; all of them or none.',
  })
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: EntrySheet, description: 'What was written, as it is now.' })
  write(
    @Body() asked: WriteEntries,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<EntrySheet> {
    return this.entries.write(principal, asked, key);
  }

  @Get('files/:id')
  @Allow('scores.judge')
  @ApiOperation({
    operationId: 'getEntryFile',
    summary: 'The bytes as they came, for who scores the unit, and for itself.',
  })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse(storedBytes)
  async file(
    @Param('id', IdPipe) id: number,
    @SignedIn() principal: Principal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendStoredBytes(reply, await this.files.file(principal, 'entry', id));
  }

  @Post(':id/files')
  @Allow('scores.judge')
  @HttpCode(200)
  @ApiOperation({ operationId: 'addEntryFile', summary: 'What proves it. Gives all its files.' })
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
      this.files.add(principal, ['entry', id], file, key),
    );
  }

  @Delete(':id/files/:fileId')
  @Allow('scores.judge')
  @HttpCode(200)
  @ApiOperation({ operationId: 'removeEntryFile', summary: 'Gives the other files.' })
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
    return this.files.remove(principal, ['entry', id, fileId], key);
  }
}
