import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import { Allow } from '../platform/route-access.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../platform/idempotency-key.js';
import { IdPipe } from '../platform/id.pipe.js';
import { VersionQuery } from '../plans/plan.dto.js';
import { CandidateQuery, EditUnit, MoveUnit, NewUnit, Unit, UnitCandidate, UnitPage, UnitQuery } from './unit.dto.js';
import { UnitChange } from './unit-history.dto.js';
import { UnitService } from './unit.service.js';

@ApiTags('units')
@Controller('units')
export class UnitController {
  constructor(private readonly units: UnitService) {}

  @Get()
  @Allow('units.read')
  @ApiOperation({ operationId: 'listUnits', summary: "Units in the office's own order, or those that a search finds." })
  @ApiOkResponse({ type: UnitPage })
  list(@Query() query: UnitQuery): Promise<UnitPage> {
    return this.units.list(query);
  }

  @Get('candidates')
  @Allow('units.read')
  @ApiOperation({
    operationId: 'listUnitCandidates',
    summary: 'The units whose names are nearest to a printed one; at most three, the best first.',
  })
  @ApiOkResponse({ type: [UnitCandidate] })
  candidates(@Query() query: CandidateQuery): Promise<UnitCandidate[]> {
    return this.units.candidates(query);
  }

  @Get(':id')
  @Allow('units.read')
  @ApiOperation({ operationId: 'getUnit' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Unit })
  get(@Param('id', IdPipe) id: number): Promise<Unit> {
    return this.units.get(id);
  }

  @Get(':id/changes')
  @Allow('units.keep')
  @ApiOperation({
    operationId: 'listUnitChanges',
    summary: 'Who has changed what of a unit and when, the newest first.',
  })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: [UnitChange] })
  changes(@Param('id', IdPipe) id: number): Promise<UnitChange[]> {
    return this.units.changes(id);
  }

  @Post(':id/move')
  @Allow('units.keep')
  @HttpCode(200)
  @ApiOperation({ operationId: 'moveUnit', summary: "Puts a unit elsewhere in the office's order." })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Unit })
  move(@Param('id', IdPipe) id: number, @Body() move: MoveUnit): Promise<Unit> {
    return this.units.move(id, move);
  }

  @Post()
  @Allow('units.keep')
  @ApiOperation({ operationId: 'createUnit' })
  @ApiIdempotencyKey()
  @ApiCreatedResponse({ type: Unit })
  create(@Body() unit: NewUnit, @IdempotencyKey() key?: string): Promise<Unit> {
    return this.units.create(unit, key);
  }

  @Patch(':id')
  @Allow('units.keep')
  @ApiOperation({ operationId: 'editUnit' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Unit })
  edit(@Param('id', IdPipe) id: number, @Body() edit: EditUnit): Promise<Unit> {
    return this.units.edit(id, edit);
  }

  @Delete(':id')
  @Allow('units.keep')
  @HttpCode(204)
  @ApiOperation({ operationId: 'deleteUnit' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiNoContentResponse()
  remove(@Param('id', IdPipe) id: number, @Query() { version }: VersionQuery): Promise<void> {
    return this.units.remove(id, version);
  }
}
