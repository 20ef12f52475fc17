import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { Allow } from '../../platform/route-access.js';
import { VersionQuery } from '../../plans/plan.dto.js';
import { EditLedgerView, LedgerView, NewLedgerView } from './view.dto.js';
import { LedgerViewService } from './view.service.js';

@ApiTags('ledger')
@Controller('ledger/views')
export class LedgerViewController {
  constructor(private readonly views: LedgerViewService) {}

  @Get()
  @Allow('assignments.read')
  @ApiOperation({ operationId: 'listLedgerViews', summary: "The shared ones, and the person's own." })
  @ApiOkResponse({ type: [LedgerView] })
  list(@SignedIn() principal: Principal): Promise<LedgerView[]> {
    return this.views.list(principal);
  }

  @Post()
  @Allow('assignments.read')
  @ApiOperation({ operationId: 'createLedgerView' })
  @ApiCreatedResponse({ type: LedgerView })
  create(@SignedIn() principal: Principal, @Body() view: NewLedgerView): Promise<LedgerView> {
    return this.views.create(principal, view);
  }

  @Patch(':id')
  @Allow('assignments.read')
  @ApiOperation({ operationId: 'editLedgerView' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: LedgerView })
  edit(
    @SignedIn() principal: Principal,
    @Param('id', IdPipe) id: number,
    @Body() edit: EditLedgerView,
  ): Promise<LedgerView> {
    return this.views.edit(principal, id, edit);
  }

  @Delete(':id')
  @Allow('assignments.read')
  @HttpCode(204)
  @ApiOperation({ operationId: 'deleteLedgerView' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiNoContentResponse()
  remove(
    @SignedIn() principal: Principal,
    @Param('id', IdPipe) id: number,
    @Query() { version }: VersionQuery,
  ): Promise<void> {
    return this.views.remove(principal, id, version);
  }
}
