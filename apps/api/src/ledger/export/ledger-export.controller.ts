import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { exportFile, sendExport } from '../../exports/export.reply.js';
import type { ExportFormat } from '../../exports/table.worker.js';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { untilGone } from '../../platform/reply.js';
import { Allow } from '../../platform/route-access.js';
import { LedgerExport } from '../ledger.dto.js';
import { LedgerExportService } from './ledger-export.service.js';

@ApiTags('ledger')
@Controller('ledger')
export class LedgerExportController {
  constructor(private readonly exports: LedgerExportService) {}

  @Get('export.xlsx')
  @Allow('assignments.read')
  @ApiOperation({
    operationId: 'exportLedgerExcel',
    summary: 'What the person sees of the ledger, as an Excel workbook.',
  })
  @ApiOkResponse(exportFile('xlsx'))
  excel(@Query() query: LedgerExport, @SignedIn() principal: Principal, @Res() reply: FastifyReply): Promise<void> {
    return this.send(query, principal, 'xlsx', reply);
  }

  @Get('export.docx')
  @Allow('assignments.read')
  @ApiOperation({ operationId: 'exportLedgerWord', summary: 'What the person sees of the ledger, as a Word document.' })
  @ApiOkResponse(exportFile('docx'))
  word(@Query() query: LedgerExport, @SignedIn() principal: Principal, @Res() reply: FastifyReply): Promise<void> {
    return this.send(query, principal, 'docx', reply);
  }

  private async send(query: LedgerExport, principal: Principal, format: ExportFormat, reply: FastifyReply) {
    await sendExport(reply, format, await this.exports.table(query, principal, format, untilGone(reply)));
  }
}
