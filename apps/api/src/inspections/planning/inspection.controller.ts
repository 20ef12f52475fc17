import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { Allow } from '../../platform/route-access.js';
import { VersionQuery } from '../../plans/plan.dto.js';
import { Inspection, InspectionPage } from '../inspection.dto.js';
import { InspectionService } from './inspection.service.js';
import {
  AskFeedback,
  EditInspection,
  FinaliseInspection,
  InspectionPreparation,
  InspectionQuery,
  NewInspection,
  PossibleInspector,
  StartInspection,
} from './planning.dto.js';

const ofInspection = { name: 'id', type: 'integer' } as const;

@ApiTags('inspections')
@Controller('inspections')
export class InspectionController {
  constructor(private readonly inspections: InspectionService) {}

  @Get()
  @Allow('inspections.read')
  @ApiOperation({ operationId: 'listInspections', summary: 'Inspections (季度督查) that the person sees.' })
  @ApiOkResponse({ type: InspectionPage })
  list(@Query() query: InspectionQuery, @SignedIn() principal: Principal): Promise<InspectionPage> {
    return this.inspections.list(query, principal);
  }

  @Get('people')
  @Allow('inspections.plan')
  @ApiOperation({ operationId: 'listPossibleInspectors', summary: 'Who can be put on a team; inspectors first.' })
  @ApiOkResponse({ type: [PossibleInspector] })
  people(): Promise<PossibleInspector[]> {
    return this.inspections.people();
  }

  @Post()
  @Allow('inspections.plan')
  @HttpCode(200)
  @ApiOperation({ operationId: 'planInspection', summary: 'A draft of an inspection.' })
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: Inspection })
  create(
    @Body() asked: NewInspection,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<Inspection> {
    return this.inspections.create(asked, principal, key);
  }

  @Get(':id')
  @Allow('inspections.read')
  @ApiOperation({
    operationId: 'getInspection',
    summary: 'An inspection as far as the person sees it: a unit sees itself alone until publication.',
  })
  @ApiParam(ofInspection)
  @ApiOkResponse({ type: Inspection })
  get(@Param('id', IdPipe) id: number, @SignedIn() principal: Principal): Promise<Inspection> {
    return this.inspections.get(id, principal);
  }

  @Patch(':id')
  @Allow('inspections.plan')
  @ApiOperation({ operationId: 'editInspection', summary: 'Changes a draft.' })
  @ApiParam(ofInspection)
  @ApiOkResponse({ type: Inspection })
  edit(
    @Param('id', IdPipe) id: number,
    @Body() asked: EditInspection,
    @SignedIn() principal: Principal,
  ): Promise<Inspection> {
    return this.inspections.edit(id, asked, principal);
  }

  @Delete(':id')
  @Allow('inspections.plan')
  @HttpCode(204)
  @ApiOperation({ operationId: 'deleteInspection', summary: 'Deletes a draft.' })
  @ApiParam(ofInspection)
  @ApiNoContentResponse()
  remove(@Param('id', IdPipe) id: number, @Query() { version }: VersionQuery): Promise<void> {
    return this.inspections.remove(id, version);
  }

  @Get(':id/preparation')
  @Allow('inspections.plan')
  @ApiOperation({
    operationId: 'getInspectionPreparation',
    summary: 'What starting a draft now would do: its units, what it costs, and what keeps it from being started.',
  })
  @ApiParam(ofInspection)
  @ApiOkResponse({ type: InspectionPreparation })
  preparation(@Param('id', IdPipe) id: number): Promise<InspectionPreparation> {
    return this.inspections.preparation(id);
  }

  @Post(':id/start')
  @Allow('inspections.plan')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'startInspection',
    summary: 'Freezes units, groups and check list, draws units, inspectors and samples, and begins the field work.',
  })
  @ApiIdempotencyKey()
  @ApiParam(ofInspection)
  @ApiOkResponse({ type: Inspection })
  start(
    @Param('id', IdPipe) id: number,
    @Body() asked: StartInspection,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<Inspection> {
    return this.inspections.start(id, asked, principal, key);
  }

  @Post(':id/feedback')
  @Allow('inspections.plan')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'askInspectionFeedback',
    summary: 'Ends the field work and asks the units for their answers; unchecked units are named by whoever goes on.',
  })
  @ApiIdempotencyKey()
  @ApiParam(ofInspection)
  @ApiOkResponse({ type: Inspection })
  askFeedback(
    @Param('id', IdPipe) id: number,
    @Body() asked: AskFeedback,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<Inspection> {
    return this.inspections.askFeedback(id, asked, principal, key);
  }

  @Post(':id/finalising')
  @Allow('inspections.plan')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'finaliseInspection',
    summary: 'Freezes the scores (定稿), once all units have answered in time and their objections are decided.',
  })
  @ApiIdempotencyKey()
  @ApiParam(ofInspection)
  @ApiOkResponse({ type: Inspection })
  finalise(
    @Param('id', IdPipe) id: number,
    @Body() asked: FinaliseInspection,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<Inspection> {
    return this.inspections.finalise(id, asked, principal, key);
  }
}
