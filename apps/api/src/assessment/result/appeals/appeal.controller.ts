import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NewFile } from '../../../attached-files/attached-file.dto.js';
import { EvidenceUploads } from '../../../evidence/evidence.upload.js';
import { type Principal, SignedIn } from '../../../identity/principal.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../../platform/idempotency-key.js';
import { IdPipe } from '../../../platform/id.pipe.js';
import { Allow } from '../../../platform/route-access.js';
import { sendStoredBytes, storedBytes } from '../../../platform/stored-bytes.reply.js';
import { AppealFileService } from './appeal-file.service.js';
import {
  Appeal,
  AppealList,
  AppealQuery,
  DecideAppeal,
  NewAppeal,
  NewAppealFileForm,
  SendAppealBack,
} from './appeal.dto.js';
import { AppealService } from './appeal.service.js';

const ofAppeal = { name: 'id', type: 'integer' } as const;

@ApiTags('results')
@Controller('appeals')
export class AppealController {
  constructor(
    private readonly appeals: AppealService,
    private readonly files: AppealFileService,
    private readonly uploads: EvidenceUploads,
  ) {}

  @Get()
  @Allow('appeals.decide')
  @ApiOperation({ operationId: 'listAppeals', summary: 'Appeals (申诉) that the person sees.' })
  @ApiOkResponse({ type: AppealList })
  list(@Query() query: AppealQuery, @SignedIn() principal: Principal): Promise<AppealList> {
    return this.appeals.list(query, principal);
  }

  @Post()
  @Allow('appeals.make')
  @HttpCode(200)
  @ApiOperation({ operationId: 'makeAppeal', summary: 'Appeals a line of what was announced for a unit.' })
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: Appeal })
  make(@Body() asked: NewAppeal, @SignedIn() principal: Principal, @IdempotencyKey() key?: string): Promise<Appeal> {
    return this.appeals.make(asked, principal, key);
  }

  @Get('files/:id')
  @Allow('appeals.decide')
  @ApiOperation({ operationId: 'getAppealFile', summary: 'The bytes as they came, for who sees the appeal.' })
  @ApiParam(ofAppeal)
  @ApiOkResponse(storedBytes)
  async file(
    @Param('id', IdPipe) id: number,
    @SignedIn() principal: Principal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendStoredBytes(reply, await this.files.file(id, principal));
  }

  @Get(':id')
  @Allow('appeals.decide')
  @ApiOperation({ operationId: 'getAppeal', summary: 'One appeal.' })
  @ApiParam(ofAppeal)
  @ApiOkResponse({ type: Appeal })
  get(@Param('id', IdPipe) id: number, @SignedIn() principal: Principal): Promise<Appeal> {
    return this.appeals.get(id, principal);
  }

  @Post(':id/approval')
  @Allow('appeals.make')
  @HttpCode(200)
  @ApiOperation({ operationId: 'approveAppeal', summary: 'Lets an appeal leave the unit: its head does.' })
  @ApiIdempotencyKey()
  @ApiParam(ofAppeal)
  @ApiOkResponse({ type: Appeal })
  approve(
    @Param('id', IdPipe) id: number,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<Appeal> {
    return this.appeals.approve(id, principal, key);
  }

  @Post(':id/return')
  @Allow('appeals.make')
  @HttpCode(200)
  @ApiOperation({ operationId: 'sendAppealBack', summary: "Sends an appeal back to the unit's clerk: its head does." })
  @ApiIdempotencyKey()
  @ApiParam(ofAppeal)
  @ApiOkResponse({ type: Appeal })
  sendBack(
    @Param('id', IdPipe) id: number,
    @Body() asked: SendAppealBack,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<Appeal> {
    return this.appeals.sendBack(id, asked, principal, key);
  }

  @Post(':id/taking-back')
  @Allow('appeals.make')
  @HttpCode(200)
  @ApiOperation({ operationId: 'takeAppealBack', summary: 'Before it has left the unit.' })
  @ApiIdempotencyKey()
  @ApiParam(ofAppeal)
  @ApiOkResponse({ type: Appeal })
  takeBack(
    @Param('id', IdPipe) id: number,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<Appeal> {
    return this.appeals.takeBack(id, principal, key);
  }

  @Post(':id/decision')
  @Allow('appeals.decide')
  @HttpCode(200)
  @ApiOperation({ operationId: 'decideAppeal', summary: 'In writing; what is upheld, wholly or partly, is corrected.' })
  @ApiIdempotencyKey()
  @ApiParam(ofAppeal)
  @ApiOkResponse({ type: Appeal })
  decide(
    @Param('id', IdPipe) id: number,
    @Body() asked: DecideAppeal,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<Appeal> {
    return this.appeals.decide(id, asked, principal, key);
  }

  @Post(':id/files')
  @Allow('appeals.make')
  @HttpCode(200)
  @ApiOperation({ operationId: 'addAppealFile', summary: 'What proves it, while appeals can be made.' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: NewAppealFileForm })
  @ApiIdempotencyKey()
  @ApiParam(ofAppeal)
  @ApiOkResponse({ type: Appeal })
  addFile(
    @Req() request: FastifyRequest,
    @Param('id', IdPipe) id: number,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<Appeal> {
    return this.uploads.during(request, NewFile, (_fields, file) => this.files.add(id, file, principal, key));
  }

  @Delete(':id/files/:fileId')
  @Allow('appeals.make')
  @HttpCode(200)
  @ApiOperation({ operationId: 'removeAppealFile', summary: 'Before the appeal has left the unit.' })
  @ApiIdempotencyKey()
  @ApiParam(ofAppeal)
  @ApiParam({ name: 'fileId', type: 'integer' })
  @ApiOkResponse({ type: Appeal })
  removeFile(
    @Param('id', IdPipe) id: number,
    @Param('fileId', IdPipe) fileId: number,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<Appeal> {
    return this.files.remove(id, fileId, principal, key);
  }
}
