import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { exportFile, sendExport } from '../../exports/export.reply.js';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { untilGone } from '../../platform/reply.js';
import { Allow } from '../../platform/route-access.js';
import {
  ActOnRectification,
  ProveRectification,
  ReCheck,
  Rectification,
  RectificationFilter,
  RectificationPage,
  RectificationQuery,
  ReopenRectification,
  SendProofBack,
} from './rectification.dto.js';
import { RectificationExportService } from './rectification-export.service.js';
import { RectificationService } from './rectification.service.js';

@ApiTags('inspections')
@Controller('rectifications')
export class RectificationController {
  constructor(
    private readonly rectifications: RectificationService,
    private readonly exports: RectificationExportService,
  ) {}

  @Get()
  @Allow('inspections.read')
  @ApiOperation({ operationId: 'listRectifications', summary: 'Rectifications (整改) that the person sees.' })
  @ApiOkResponse({ type: RectificationPage })
  list(@Query() query: RectificationQuery, @SignedIn() principal: Principal): Promise<RectificationPage> {
    return this.rectifications.list(query, principal);
  }

  @Get('export.xlsx')
  @Allow('inspections.read')
  @ApiOperation({ operationId: 'exportRectifications', summary: 'The same as an Excel workbook (整改台账).' })
  @ApiOkResponse(exportFile('xlsx'))
  async excel(
    @Query() query: RectificationFilter,
    @SignedIn() principal: Principal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendExport(reply, 'xlsx', await this.exports.excel(query, principal, untilGone(reply)));
  }

  @Get(':id')
  @Allow('inspections.read')
  @ApiOperation({ operationId: 'getRectification', summary: 'One rectification with its whole history.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Rectification })
  get(@Param('id', IdPipe) id: number, @SignedIn() principal: Principal): Promise<Rectification> {
    return this.rectifications.get(id, principal);
  }

  @Post(':id/proof')
  @Allow('inspections.answer')
  @HttpCode(200)
  @ApiOperation({ operationId: 'proveRectification', summary: 'Reports with proof what was put right (报送整改情况).' })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Rectification })
  prove(
    @Param('id', IdPipe) id: number,
    @Body() asked: ProveRectification,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<Rectification> {
    return this.rectifications.prove(id, asked, principal, key);
  }

  @Post(':id/proof/approval')
  @Allow('inspections.answer')
  @HttpCode(200)
  @ApiOperation({ operationId: 'approveProof', summary: 'Lets a proof leave the unit: its head does.' })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Rectification })
  approve(
    @Param('id', IdPipe) id: number,
    @Body() asked: ActOnRectification,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<Rectification> {
    return this.rectifications.approve(id, asked, principal, key);
  }

  @Post(':id/proof/sending-back')
  @Allow('inspections.answer')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'sendProofBack',
    summary: 'Gives a proof back to the clerk before it has left the unit.',
  })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Rectification })
  sendBack(
    @Param('id', IdPipe) id: number,
    @Body() asked: SendProofBack,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<Rectification> {
    return this.rectifications.sendBack(id, asked, principal, key);
  }

  @Post(':id/proof/taking-back')
  @Allow('inspections.answer')
  @HttpCode(200)
  @ApiOperation({ operationId: 'takeProofBack', summary: 'Takes a proof back before it has left the unit.' })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Rectification })
  takeBack(
    @Param('id', IdPipe) id: number,
    @Body() asked: ActOnRectification,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<Rectification> {
    return this.rectifications.takeBack(id, asked, principal, key);
  }

  @Post(':id/re-check')
  @Allow('inspections.decide')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'reCheckRectification',
    summary: 'Says what the re-check (复查) has shown: put right, or not.',
  })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Rectification })
  reCheck(
    @Param('id', IdPipe) id: number,
    @Body() asked: ReCheck,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<Rectification> {
    return this.rectifications.reCheck(id, asked, principal, key);
  }

  @Post(':id/reopening')
  @Allow('inspections.decide')
  @HttpCode(200)
  @ApiOperation({ operationId: 'reopenRectification', summary: 'Reopens what was closed, with a reason (重新整改).' })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Rectification })
  reopen(
    @Param('id', IdPipe) id: number,
    @Body() asked: ReopenRectification,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<Rectification> {
    return this.rectifications.reopen(id, asked, principal, key);
  }
}
