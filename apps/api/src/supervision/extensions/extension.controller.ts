import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  ActMaybeWithWords,
  ActOnAssignment,
  ActWithWords,
  ChangedAssignment,
} from '../../assignments/acting/acting.dto.js';
import { exportFile, sendExport } from '../../exports/export.reply.js';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { VersionQuery } from '../../plans/plan.dto.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { untilGone } from '../../platform/reply.js';
import { Allow } from '../../platform/route-access.js';
import {
  AskExtension,
  DecideExtensions,
  EffectQuery,
  ExtensionEffect,
  ExtensionPage,
  GrantExtension,
  KeepExtension,
} from './extension.dto.js';
import { ExtensionService } from './extension.service.js';
import { ExtensionFilter, ExtensionQuery } from './list/extension-query.dto.js';
import { ExtensionListService } from './list/extension-list.service.js';

@ApiTags('extensions')
@Controller()
export class ExtensionController {
  constructor(
    private readonly extensions: ExtensionService,
    private readonly lists: ExtensionListService,
  ) {}

  @Get('extensions')
  @Allow('extensions.read')
  @ApiOperation({
    operationId: 'listExtensions',
    summary: "Extensions (延期申请) within the person's scope; what has not left its unit only for the unit.",
  })
  @ApiOkResponse({ type: ExtensionPage })
  list(@Query() query: ExtensionQuery, @SignedIn() principal: Principal): Promise<ExtensionPage> {
    return this.lists.list(query, principal);
  }

  @Get('extensions/export.xlsx')
  @Allow('extensions.read')
  @ApiOperation({ operationId: 'exportExtensions', summary: 'The same as an Excel workbook.' })
  @ApiOkResponse(exportFile('xlsx'))
  async excel(
    @Query() query: ExtensionFilter,
    @SignedIn() principal: Principal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendExport(reply, 'xlsx', await this.lists.table(query, principal, untilGone(reply)));
  }

  @Post('extensions/decisions')
  @Allow('extensions.decide')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'decideExtensions',
    summary: 'Grants several extensions as they were asked for, or refuses them: all of them, or none.',
  })
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: [ChangedAssignment] })
  decide(
    @Body() asked: DecideExtensions,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<ChangedAssignment[]> {
    return this.extensions.decide(asked, principal, key);
  }

  @Get('assignments/:id/extension/effect')
  @Allow('extensions.read')
  @ApiOperation({
    operationId: 'getExtensionEffect',
    summary: 'What a later deadline would mean for the score, for whoever asks for it or decides on it.',
  })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: ExtensionEffect })
  effect(
    @Param('id', IdPipe) id: number,
    @Query() query: EffectQuery,
    @SignedIn() principal: Principal,
  ): Promise<ExtensionEffect> {
    return this.extensions.effect(id, query, principal);
  }

  @Put('assignments/:id/extension')
  @Allow('extensions.ask')
  @ApiOperation({ operationId: 'keepExtension', summary: 'Keeps a draft of an extension.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: ChangedAssignment })
  keep(
    @Param('id', IdPipe) id: number,
    @Body() asked: KeepExtension,
    @SignedIn() principal: Principal,
  ): Promise<ChangedAssignment> {
    return this.extensions.keep(id, asked, principal);
  }

  @Delete('assignments/:id/extension')
  @Allow('extensions.ask')
  @ApiOperation({ operationId: 'discardExtension', summary: 'Deletes the draft of an extension.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: ChangedAssignment })
  discard(
    @Param('id', IdPipe) id: number,
    @Query() { version }: VersionQuery,
    @SignedIn() principal: Principal,
  ): Promise<ChangedAssignment> {
    return this.extensions.discard(id, version, principal);
  }

  @Post('assignments/:id/extension/submission')
  @Allow('extensions.ask')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'askExtension',
    summary: "Asks for a later deadline (延期), which waits for the unit's head where it has one.",
  })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: ChangedAssignment })
  submit(
    @Param('id', IdPipe) id: number,
    @Body() asked: AskExtension,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<ChangedAssignment> {
    return this.extensions.submit(id, asked, principal, key);
  }

  @Post('assignments/:id/extension/approval')
  @Allow('extensions.ask')
  @HttpCode(200)
  @ApiOperation({ operationId: 'approveExtension', summary: 'Lets an extension leave the unit.' })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: ChangedAssignment })
  approve(
    @Param('id', IdPipe) id: number,
    @Body() asked: ActOnAssignment,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<ChangedAssignment> {
    return this.extensions.approve(id, asked, principal, key);
  }

  @Post('assignments/:id/extension/sending-back')
  @Allow('extensions.ask')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'sendBackExtension',
    summary: 'Gives an extension back to the clerk, before it has left the unit.',
  })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: ChangedAssignment })
  sendBack(
    @Param('id', IdPipe) id: number,
    @Body() asked: ActMaybeWithWords,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<ChangedAssignment> {
    return this.extensions.sendBack(id, asked, principal, key);
  }

  @Post('assignments/:id/extension/withdrawal')
  @Allow('extensions.ask')
  @HttpCode(200)
  @ApiOperation({ operationId: 'withdrawExtension', summary: 'Withdraws an extension before it is decided.' })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: ChangedAssignment })
  withdraw(
    @Param('id', IdPipe) id: number,
    @Body() asked: ActOnAssignment,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<ChangedAssignment> {
    return this.extensions.withdraw(id, asked, principal, key);
  }

  @Post('assignments/:id/extension/grant')
  @Allow('extensions.decide')
  @HttpCode(200)
  @ApiOperation({ operationId: 'grantExtension', summary: 'Grants an extension, also with another date or reason.' })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: ChangedAssignment })
  grant(
    @Param('id', IdPipe) id: number,
    @Body() asked: GrantExtension,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<ChangedAssignment> {
    return this.extensions.grant(id, asked, principal, key);
  }

  @Post('assignments/:id/extension/refusal')
  @Allow('extensions.decide')
  @HttpCode(200)
  @ApiOperation({ operationId: 'refuseExtension', summary: 'Refuses an extension, with a reason.' })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: ChangedAssignment })
  refuse(
    @Param('id', IdPipe) id: number,
    @Body() asked: ActWithWords,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<ChangedAssignment> {
    return this.extensions.refuse(id, asked, principal, key);
  }
}
