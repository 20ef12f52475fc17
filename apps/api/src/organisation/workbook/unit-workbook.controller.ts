import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Uploads } from '../../documents/upload.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { untilGone } from '../../platform/reply.js';
import { Allow } from '../../platform/route-access.js';
import { receiveWorkbook, sendWorkbook, xlsx } from '../../workbooks/receive-workbook.js';
import { ImportWorkbook, ImportWorkbookForm } from '../../workbooks/workbook.dto.js';
import { RegisterLoad } from '../starter/starter.dto.js';
import { UnitComparison } from './unit-workbook.dto.js';
import { UnitWorkbookService } from './unit-workbook.service.js';

@ApiTags('units')
@Controller('units')
export class UnitWorkbookController {
  constructor(
    private readonly workbooks: UnitWorkbookService,
    private readonly uploads: Uploads,
  ) {}

  @Get('register.xlsx')
  @Allow('units.keep')
  @ApiOperation({
    operationId: 'downloadUnits',
    summary: 'The register as a workbook that is edited and brought back.',
  })
  @ApiOkResponse({ content: { [xlsx]: { schema: { type: 'string', format: 'binary' } } } })
  async download(@Res() reply: FastifyReply): Promise<void> {
    await sendWorkbook(reply, '单位.xlsx', await this.workbooks.download(untilGone(reply)));
  }

  @Post('import')
  @Allow('units.keep')
  @ApiOperation({
    operationId: 'importUnits',
    summary: 'Compares an edited workbook with the register, or does what it says.',
    description:
      'Rows are matched by identifier. What somebody else has changed since the download stays, unless `conflicts` says otherwise. Either everything is done or nothing.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: ImportWorkbookForm })
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: UnitComparison, description: 'Of a dry run.' })
  @ApiCreatedResponse({ type: RegisterLoad })
  import(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @IdempotencyKey() key?: string,
  ): Promise<UnitComparison | RegisterLoad> {
    return receiveWorkbook(this.uploads, request, reply, ImportWorkbook, {
      compare: (file, signal) => this.workbooks.compare(file, signal),
      apply: (asked) => this.workbooks.apply(asked, key),
    });
  }
}
