import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { exportFile, sendExport } from '../../exports/export.reply.js';
import { untilGone } from '../../platform/reply.js';
import { Allow } from '../../platform/route-access.js';
import { SheetPreview, SheetQuery, WriteSheets } from './sheet.dto.js';
import { SheetService } from './sheet.service.js';

@ApiTags('supervision')
@Controller('supervision/sheets')
export class SheetController {
  constructor(private readonly sheets: SheetService) {}

  @Get()
  @Allow('sheets.read')
  @ApiOperation({
    operationId: 'previewSheets',
    summary: 'Tasks of a plan that lag behind today, by unit (一季一调度).',
  })
  @ApiOkResponse({ type: SheetPreview })
  preview(@Query() query: SheetQuery): Promise<SheetPreview> {
    return this.sheets.preview(query);
  }

  /** It changes nothing; a query could not hold what is asked of each unit. */
  @Post('document')
  @Allow('sheets.read')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'writeSheets',
    summary: 'The sheets of some units as a Word document, a page for each.',
  })
  @ApiOkResponse(exportFile('docx'))
  async write(@Body() asked: WriteSheets, @Res() reply: FastifyReply): Promise<void> {
    await sendExport(reply, 'docx', await this.sheets.write(asked, untilGone(reply)));
  }
}
