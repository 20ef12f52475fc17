import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow } from '../platform/route-access.js';
import { IdPipe } from '../platform/id.pipe.js';
import { untilGone } from '../platform/reply.js';
import { exportFile, sendExport } from './export.reply.js';
import { ExportService } from './export.service.js';
import type { ExportFormat } from './table.worker.js';

@ApiTags('exports')
@Controller('plans/:id')
export class ExportController {
  constructor(private readonly exports: ExportService) {}

  @Get('export.xlsx')
  @Allow('plans.read')
  @ApiOperation({ operationId: 'exportPlanExcel', summary: "A plan's task table as an Excel workbook." })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse(exportFile('xlsx'))
  excel(@Param('id', IdPipe) planId: number, @Res() reply: FastifyReply): Promise<void> {
    return this.send(planId, 'xlsx', reply);
  }

  @Get('export.docx')
  @Allow('plans.read')
  @ApiOperation({ operationId: 'exportPlanWord', summary: "A plan's task table as a Word document." })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse(exportFile('docx'))
  word(@Param('id', IdPipe) planId: number, @Res() reply: FastifyReply): Promise<void> {
    return this.send(planId, 'docx', reply);
  }

  private async send(planId: number, format: ExportFormat, reply: FastifyReply): Promise<void> {
    await sendExport(reply, format, await this.exports.table(planId, format, untilGone(reply)));
  }
}
