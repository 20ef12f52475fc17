import { Body, Controller, Get, HttpCode, Param, Post, Put, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Uploads } from '../../documents/upload.js';
import { exportFile, sendExport } from '../../exports/export.reply.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { untilGone } from '../../platform/reply.js';
import { Allow } from '../../platform/route-access.js';
import { invalid } from '../../platform/validation.js';
import {
  CheckList,
  CheckListLine,
  EditCheckList,
  NewCheckList,
  ReadItems,
  RetireCheckList,
  WorkbookFile,
} from './check-list.dto.js';
import { CheckListService } from './check-list.service.js';
import { CheckListWorkbookService } from './workbook/check-list-workbook.service.js';

const ofList = { name: 'id', type: 'integer' } as const;

@ApiTags('check-lists')
@Controller('check-lists')
export class CheckListController {
  constructor(
    private readonly checkLists: CheckListService,
    private readonly workbooks: CheckListWorkbookService,
    private readonly uploads: Uploads,
  ) {}

  @Get()
  @Allow('check-lists.keep')
  @ApiOperation({ operationId: 'listCheckLists', summary: 'Check lists (检查清单), those in use first.' })
  @ApiOkResponse({ type: [CheckListLine] })
  list(): Promise<CheckListLine[]> {
    return this.checkLists.list();
  }

  @Get('built-in')
  @Allow('check-lists.keep')
  @ApiOperation({ operationId: 'listBuiltInCheckLists', summary: 'Lists to start from; none of them is kept yet.' })
  @ApiOkResponse({ type: [NewCheckList] })
  builtIn(): NewCheckList[] {
    return this.checkLists.builtIn();
  }

  @Post('workbook')
  @Allow('check-lists.keep')
  @HttpCode(200)
  @ApiOperation({ operationId: 'readCheckList', summary: 'The items of an edited workbook; nothing is stored.' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: WorkbookFile })
  @ApiOkResponse({ type: ReadItems })
  read(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<ReadItems> {
    const signal = untilGone(reply);
    return this.uploads.during(request, ({ files: [file, ...more] }) => {
      if (!file || more.length > 0) throw invalid('file', 'is needed, and only one');
      return this.workbooks.read(file, signal);
    });
  }

  @Get(':id/items.xlsx')
  @Allow('check-lists.keep')
  @ApiOperation({ operationId: 'exportCheckList', summary: 'A check list as an Excel workbook that can be edited.' })
  @ApiParam(ofList)
  @ApiOkResponse(exportFile('xlsx'))
  async export(@Param('id', IdPipe) id: number, @Res() reply: FastifyReply): Promise<void> {
    await sendExport(reply, 'xlsx', await this.workbooks.download(id, untilGone(reply)));
  }

  @Post()
  @Allow('check-lists.keep')
  @HttpCode(200)
  @ApiOperation({ operationId: 'createCheckList', summary: 'A new check list.' })
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: CheckList })
  create(@Body() asked: NewCheckList, @IdempotencyKey() key?: string): Promise<CheckList> {
    return this.checkLists.create(asked, key);
  }

  @Get(':id')
  @Allow('check-lists.keep')
  @ApiOperation({ operationId: 'getCheckList', summary: 'A check list with its items.' })
  @ApiParam(ofList)
  @ApiOkResponse({ type: CheckList })
  get(@Param('id', IdPipe) id: number): Promise<CheckList> {
    return this.checkLists.get(id);
  }

  @Put(':id')
  @Allow('check-lists.keep')
  @ApiOperation({
    operationId: 'editCheckList',
    summary: 'Changes title and items; started inspections keep what they took over.',
  })
  @ApiParam(ofList)
  @ApiOkResponse({ type: CheckList })
  edit(@Param('id', IdPipe) id: number, @Body() asked: EditCheckList): Promise<CheckList> {
    return this.checkLists.edit(id, asked);
  }

  @Post(':id/retirement')
  @Allow('check-lists.keep')
  @HttpCode(200)
  @ApiOperation({ operationId: 'retireCheckList', summary: 'Offers a list no more, or again.' })
  @ApiParam(ofList)
  @ApiOkResponse({ type: CheckList })
  retire(@Param('id', IdPipe) id: number, @Body() asked: RetireCheckList): Promise<CheckList> {
    return this.checkLists.retire(id, asked);
  }
}
