import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { exportFile, sendExport } from '../../exports/export.reply.js';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { untilGone } from '../../platform/reply.js';
import { Allow } from '../../platform/route-access.js';
import { VersionQuery } from '../../plans/plan.dto.js';
import {
  DismissProposal,
  DraftNotice,
  EditNotice,
  Notice,
  NoticeExport,
  NoticePage,
  NoticeProposals,
  NoticeQuery,
  SendNotices,
  SentNotices,
  WithdrawNotice,
} from './notice.dto.js';
import { NoticeDocumentService } from './notice-document.service.js';
import { NoticeExportService } from './notice-export.service.js';
import { NoticeService } from './notice.service.js';

@ApiTags('notices')
@Controller('notices')
export class NoticeController {
  constructor(
    private readonly notices: NoticeService,
    private readonly exports: NoticeExportService,
    private readonly documents: NoticeDocumentService,
  ) {}

  @Get()
  @Allow('notices.read')
  @ApiOperation({
    operationId: 'listNotices',
    summary: 'Notices (督办单) within the scope, or to be decided by the person; drafts only for the office.',
  })
  @ApiOkResponse({ type: NoticePage })
  list(@Query() query: NoticeQuery, @SignedIn() principal: Principal): Promise<NoticePage> {
    return this.notices.list(query, principal);
  }

  @Get('export.xlsx')
  @Allow('notices.read')
  @ApiOperation({ operationId: 'exportNotices', summary: 'The same as an Excel workbook (督办单台账).' })
  @ApiOkResponse(exportFile('xlsx'))
  async export(@Query() query: NoticeExport, @SignedIn() principal: Principal, @Res() reply: FastifyReply) {
    await sendExport(reply, 'xlsx', await this.exports.excel(query, principal, untilGone(reply)));
  }

  @Get('proposals')
  @Allow('notices.send')
  @ApiOperation({ operationId: 'listNoticeProposals', summary: 'The notices that the lights of today call for.' })
  @ApiOkResponse({ type: NoticeProposals })
  proposals(@SignedIn() principal: Principal): Promise<NoticeProposals> {
    return this.notices.proposals(principal);
  }

  @Post('proposals/dismissals')
  @Allow('notices.send')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'dismissNoticeProposal',
    summary: 'Says, with a reason, that nothing is sent for a cause; it is proposed again once that grows worse.',
  })
  @ApiNoContentResponse()
  dismiss(@Body() asked: DismissProposal, @SignedIn() principal: Principal): Promise<void> {
    return this.notices.dismiss(asked, principal);
  }

  @Post('drafts')
  @Allow('notices.send')
  @HttpCode(200)
  @ApiOperation({ operationId: 'draftNotice', summary: 'A draft with the text that the facts give.' })
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: Notice })
  draft(@Body() asked: DraftNotice, @SignedIn() principal: Principal, @IdempotencyKey() key?: string): Promise<Notice> {
    return this.notices.draft(asked, principal, key);
  }

  @Put('drafts/:id')
  @Allow('notices.send')
  @ApiOperation({ operationId: 'editNotice', summary: 'Changes a draft.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Notice })
  edit(@Param('id', IdPipe) id: number, @Body() asked: EditNotice, @SignedIn() principal: Principal): Promise<Notice> {
    return this.notices.edit(id, asked, principal);
  }

  @Delete('drafts/:id')
  @Allow('notices.send')
  @HttpCode(204)
  @ApiOperation({ operationId: 'deleteNoticeDraft', summary: 'Deletes a draft.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiNoContentResponse()
  remove(@Param('id', IdPipe) id: number, @Query() { version }: VersionQuery): Promise<void> {
    return this.notices.remove(id, version);
  }

  @Post('sending')
  @Allow('notices.send')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'sendNotices',
    summary: 'Sends proposals and drafts under one sign-off, each with its number: all, or none.',
  })
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: SentNotices })
  send(
    @Body() asked: SendNotices,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<SentNotices> {
    return this.notices.send(asked, principal, key);
  }

  @Post(':id/withdrawal')
  @Allow('notices.decide')
  @HttpCode(200)
  @ApiOperation({ operationId: 'withdrawNotice', summary: 'Withdraws a notice (撤回); it keeps its number.' })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Notice })
  withdraw(
    @Param('id', IdPipe) id: number,
    @Body() asked: WithdrawNotice,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<Notice> {
    return this.notices.withdraw(id, asked, principal, key);
  }

  @Get(':address/document.docx')
  @Allow('notices.read')
  @ApiOperation({ operationId: 'getNoticeDocument', summary: 'A notice as a Word document in the official form.' })
  @ApiParam({ name: 'address', type: String })
  @ApiOkResponse(exportFile('docx'))
  async document(
    @Param('address') address: string,
    @SignedIn() principal: Principal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendExport(reply, 'docx', await this.documents.word(address, principal, untilGone(reply)));
  }

  @Get(':address')
  @Allow('notices.read')
  @ApiOperation({ operationId: 'getNotice', summary: 'A notice by its address, such as 2026-blue-3.' })
  @ApiParam({ name: 'address', type: String })
  @ApiOkResponse({ type: Notice })
  get(@Param('address') address: string, @SignedIn() principal: Principal): Promise<Notice> {
    return this.notices.get(address, principal);
  }
}
