import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { Allow } from '../../platform/route-access.js';
import { VersionQuery } from '../../plans/plan.dto.js';
import { Inspection } from '../inspection.dto.js';
import { AddSample, DrawAgain, DrawPage, DrawQuery, NameInspectors, UnitSamples } from './draw.dto.js';
import { DrawService } from './draw.service.js';

const ofUnit = { name: 'unitId', type: 'integer', description: 'Of the unit in this inspection.' } as const;

@ApiTags('inspections')
@Controller('inspections/:id')
@ApiParam({ name: 'id', type: 'integer' })
export class DrawController {
  constructor(private readonly draws: DrawService) {}

  @Get('draws')
  @Allow('inspections.read')
  @ApiOperation({
    operationId: 'listDraws',
    summary: 'All draws (双随机) with what they need to be done again by hand.',
  })
  @ApiOkResponse({ type: DrawPage })
  list(
    @Param('id', IdPipe) id: number,
    @Query() query: DrawQuery,
    @SignedIn() principal: Principal,
  ): Promise<DrawPage> {
    return this.draws.list(id, query, principal);
  }

  @Post('draws')
  @Allow('inspections.plan')
  @HttpCode(200)
  @ApiOperation({ operationId: 'drawAgain', summary: 'Draws again, with a reason; the former draw is kept.' })
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: Inspection })
  again(
    @Param('id', IdPipe) id: number,
    @Body() asked: DrawAgain,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<Inspection> {
    return this.draws.again(id, asked, principal, key);
  }

  @Put('units/:unitId/inspectors')
  @Allow('inspections.plan')
  @ApiOperation({ operationId: 'nameInspectors', summary: 'Names by hand who inspects a unit, with a reason.' })
  @ApiParam(ofUnit)
  @ApiOkResponse({ type: Inspection })
  name(
    @Param('id', IdPipe) id: number,
    @Param('unitId', IdPipe) unitId: number,
    @Body() asked: NameInspectors,
    @SignedIn() principal: Principal,
  ): Promise<Inspection> {
    return this.draws.name(id, unitId, asked, principal);
  }

  @Get('units/:unitId/samples')
  @Allow('inspections.plan')
  @ApiOperation({ operationId: 'listSamples', summary: 'The samples of a unit, and what can be added to them.' })
  @ApiParam(ofUnit)
  @ApiOkResponse({ type: UnitSamples })
  samples(@Param('id', IdPipe) id: number, @Param('unitId', IdPipe) unitId: number): Promise<UnitSamples> {
    return this.draws.samples(id, unitId);
  }

  @Post('units/:unitId/samples')
  @Allow('inspections.plan')
  @HttpCode(200)
  @ApiOperation({ operationId: 'addSample', summary: 'Adds a sample by hand, with a reason.' })
  @ApiIdempotencyKey()
  @ApiParam(ofUnit)
  @ApiOkResponse({ type: Inspection })
  add(
    @Param('id', IdPipe) id: number,
    @Param('unitId', IdPipe) unitId: number,
    @Body() asked: AddSample,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<Inspection> {
    return this.draws.add(id, unitId, asked, principal, key);
  }

  @Delete('samples/:sampleId')
  @Allow('inspections.plan')
  @ApiOperation({ operationId: 'removeSample', summary: 'Takes out a sample that was added by hand.' })
  @ApiParam({ name: 'sampleId', type: 'integer' })
  @ApiOkResponse({ type: Inspection })
  take(
    @Param('id', IdPipe) id: number,
    @Param('sampleId', IdPipe) sampleId: number,
    @Query() { version }: VersionQuery,
    @SignedIn() principal: Principal,
  ): Promise<Inspection> {
    return this.draws.take(id, sampleId, version, principal);
  }
}
