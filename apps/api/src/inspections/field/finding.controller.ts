import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NewFile } from '../../attached-files/attached-file.dto.js';
import { EvidenceUploads } from '../../evidence/evidence.upload.js';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { Allow } from '../../platform/route-access.js';
import { sendStoredBytes, storedBytes } from '../../platform/stored-bytes.reply.js';
import { EditFinding, Finding, NewFindingFileForm, WithdrawFinding } from './finding.dto.js';
import { FindingFileService } from './finding-file.service.js';
import { FindingService } from './finding.service.js';

@ApiTags('inspections')
@Controller('findings')
export class FindingController {
  constructor(
    private readonly findings: FindingService,
    private readonly files: FindingFileService,
    private readonly uploads: EvidenceUploads,
  ) {}

  @Get('files/:id')
  @Allow('inspections.read')
  @ApiOperation({ operationId: 'getFindingFile', summary: 'The bytes as they came, for who reads the finding.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse(storedBytes)
  async file(
    @Param('id', IdPipe) id: number,
    @SignedIn() principal: Principal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendStoredBytes(reply, await this.files.file(principal, id));
  }

  @Patch(':id')
  @Allow('inspections.inspect')
  @ApiOperation({ operationId: 'editFinding', summary: 'What is not said stays.' })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Finding })
  edit(
    @Param('id', IdPipe) id: number,
    @Body() asked: EditFinding,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<Finding> {
    return this.findings.edit(principal, id, asked, key);
  }

  @Post(':id/withdrawal')
  @Allow('inspections.inspect')
  @HttpCode(200)
  @ApiOperation({ operationId: 'withdrawFinding', summary: 'It stays readable, with the reason, and deducts nothing.' })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Finding })
  withdraw(
    @Param('id', IdPipe) id: number,
    @Body() asked: WithdrawFinding,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<Finding> {
    return this.findings.withdraw(principal, id, asked, key);
  }

  @Post(':id/files')
  @Allow('inspections.inspect')
  @HttpCode(200)
  @ApiOperation({ operationId: 'addFindingFile', summary: 'A picture or file.' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: NewFindingFileForm })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Finding })
  add(
    @Req() request: FastifyRequest,
    @Param('id', IdPipe) id: number,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<Finding> {
    return this.uploads.during(request, NewFile, (_fields, file) => this.files.add(principal, id, file, key));
  }

  @Delete(':id/files/:fileId')
  @Allow('inspections.inspect')
  @HttpCode(200)
  @ApiOperation({ operationId: 'removeFindingFile', summary: 'While the unit is inspected.' })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiParam({ name: 'fileId', type: 'integer' })
  @ApiOkResponse({ type: Finding })
  remove(
    @Param('id', IdPipe) id: number,
    @Param('fileId', IdPipe) fileId: number,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<Finding> {
    return this.files.remove(principal, [id, fileId], key);
  }
}
