import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Uploads } from '../../documents/upload.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { attachment, untilGone } from '../../platform/reply.js';
import { Allow } from '../../platform/route-access.js';
import { invalid, validated } from '../../platform/validation.js';
import { RegisterLoad } from '../starter/starter.dto.js';
import { ImportUnits, ImportUnitsForm, UnitComparison } from './unit-workbook.dto.js';
import { UnitWorkbookService } from './unit-workbook.service.js';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

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
    const bytes = await this.workbooks.download(untilGone(reply));
    await reply.type(xlsx).header('content-disposition', attachment('单位.xlsx')).send(Buffer.from(bytes));
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
  @ApiBody({ type: ImportUnitsForm })
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: UnitComparison, description: 'Of a dry run.' })
  @ApiCreatedResponse({ type: RegisterLoad })
  import(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @IdempotencyKey() key?: string,
  ): Promise<UnitComparison | RegisterLoad> {
    const signal = untilGone(reply);
    return this.uploads.during(request, async ({ files, fields }) => {
      const { dryRun, comparison, conflicts } = await validated(ImportUnits, fields);
      const [file, ...more] = files;
      if (!file || more.length > 0) throw invalid('file', 'is needed, and only one');
      if (dryRun) {
        reply.status(200);
        return this.workbooks.compare(file, signal);
      }
      if (comparison === undefined) throw invalid('comparison', 'is needed, or dryRun');
      return this.workbooks.apply({ file, comparison, conflicts, signal, key });
    });
  }
}
