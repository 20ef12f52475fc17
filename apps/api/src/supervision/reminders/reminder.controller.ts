import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { untilGone } from '../../platform/reply.js';
import { Allow } from '../../platform/route-access.js';
import { today } from '../../platform/work-context.js';
import { sendWorkbook, xlsx } from '../../workbooks/receive-workbook.js';
import {
  CallRecorded,
  OwnReminder,
  PreviewedReminder,
  PreviewReminders,
  RecordCall,
  Reminder,
  ReminderExport,
  ReminderPage,
  ReminderQuery,
  RemindersSent,
  SendReminders,
} from './reminder.dto.js';
import { ReminderExportService } from './reminder.export.js';
import { ReminderService } from './reminder.service.js';

@ApiTags('reminders')
@Controller()
export class ReminderController {
  constructor(
    private readonly reminders: ReminderService,
    private readonly exports: ReminderExportService,
  ) {}

  @Get('reminders')
  @Allow('reminders.read')
  @ApiOperation({ operationId: 'listReminders', summary: 'Reminders, calls and letters, the newest first.' })
  @ApiOkResponse({ type: ReminderPage })
  list(@Query() query: ReminderQuery): Promise<ReminderPage> {
    return this.reminders.list(query);
  }

  @Get('reminders/export.xlsx')
  @Allow('reminders.read')
  @ApiOperation({ operationId: 'exportReminders', summary: 'All that pass, as an Excel workbook.' })
  @ApiOkResponse({ content: { [xlsx]: { schema: { type: 'string', format: 'binary' } } } })
  async export(@Query() query: ReminderExport, @Res() reply: FastifyReply): Promise<void> {
    await sendWorkbook(reply, `催办记录_${today()}.xlsx`, await this.exports.table(query, untilGone(reply)));
  }

  @Get('reminders/own')
  @Allow('assignments.read')
  @ApiOperation({
    operationId: 'listOwnReminders',
    summary: 'What the person was reminded of in the last five working days, and still waits.',
  })
  @ApiOkResponse({ type: [OwnReminder] })
  own(@SignedIn() principal: Principal): Promise<OwnReminder[]> {
    return this.reminders.own(principal);
  }

  @Get('tasks/:id/reminders')
  @Allow('tasks.read')
  @ApiOperation({
    operationId: 'listRemindersOfTask',
    summary: 'Reminders, calls and letters of a task, as far as they are of units within the scope; the newest first.',
  })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: [Reminder] })
  ofTask(@Param('id', IdPipe) id: number, @SignedIn() principal: Principal): Promise<Reminder[]> {
    return this.reminders.ofTask(id, principal);
  }

  @Post('reminders/preview')
  @Allow('reminders.send')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'previewReminders',
    summary: 'Whom reminders by hand would tell, and which are refused; nobody is told.',
  })
  @ApiOkResponse({ type: [PreviewedReminder] })
  preview(@Body() asked: PreviewReminders): Promise<PreviewedReminder[]> {
    return this.reminders.preview(asked);
  }

  @Post('reminders')
  @Allow('reminders.send')
  @ApiOperation({ operationId: 'sendReminders', summary: 'Reminds by hand: all that are named, or nobody.' })
  @ApiIdempotencyKey()
  @ApiCreatedResponse({ type: RemindersSent })
  send(
    @Body() asked: SendReminders,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<RemindersSent> {
    return this.reminders.send(asked, principal, key);
  }

  @Post('reminders/calls')
  @Allow('reminders.send')
  @ApiOperation({ operationId: 'recordReminderCall', summary: 'Writes down a call or a letter about assignments.' })
  @ApiIdempotencyKey()
  @ApiCreatedResponse({ type: CallRecorded })
  call(
    @Body() asked: RecordCall,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<CallRecorded> {
    return this.reminders.recordCall(asked, principal, key);
  }
}
