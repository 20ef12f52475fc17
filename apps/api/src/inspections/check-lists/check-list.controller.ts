import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { Allow } from '../../platform/route-access.js';
import { CheckList, CheckListLine, EditCheckList, NewCheckList, RetireCheckList } from './check-list.dto.js';
import { CheckListService } from './check-list.service.js';

const ofList = { name: 'id', type: 'integer' } as const;

@ApiTags('check-lists')
@Controller('check-lists')
export class CheckListController {
  constructor(private readonly checkLists: CheckListService) {}

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
