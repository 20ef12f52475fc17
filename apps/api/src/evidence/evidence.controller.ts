import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Principal, SignedIn } from '../identity/principal.js';
import { VersionQuery } from '../plans/plan.dto.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../platform/idempotency-key.js';
import { IdPipe } from '../platform/id.pipe.js';
import { Allow } from '../platform/route-access.js';
import { sendStoredBytes, storedBytes } from '../platform/stored-bytes.reply.js';
import {
  AddPlace,
  AddPlaceForm,
  AddVersion,
  AddVersionForm,
  EditEvidence,
  EditPlace,
  Evidence,
  EvidenceCopiesQuery,
  EvidencePage,
  EvidenceQuery,
  GradeEvidence,
  JoinEvidence,
  NewEvidence,
  NewEvidenceForm,
} from './evidence.dto.js';
import { EvidenceService } from './evidence.service.js';
import { EvidenceUploads } from './evidence.upload.js';

@ApiTags('evidence')
@Controller('evidence')
export class EvidenceController {
  constructor(
    private readonly evidence: EvidenceService,
    private readonly uploads: EvidenceUploads,
  ) {}

  @Get()
  @Allow('evidence.read')
  @ApiOperation({ operationId: 'listEvidence', summary: 'The newest first.' })
  @ApiOkResponse({ type: EvidencePage })
  list(@Query() query: EvidenceQuery, @SignedIn() principal: Principal): Promise<EvidencePage> {
    return this.evidence.list(query, principal);
  }

  @Get('duplicates')
  @Allow('evidence.read')
  @ApiOperation({ operationId: 'findEvidenceCopies', summary: 'What the unit has of a page, or under a title.' })
  @ApiOkResponse({ type: [Evidence] })
  copies(@Query() query: EvidenceCopiesQuery, @SignedIn() principal: Principal): Promise<Evidence[]> {
    return this.evidence.copies(query, principal);
  }

  @Get('versions/:id/file')
  @Allow('reports.read')
  @ApiOperation({
    operationId: 'getEvidenceFile',
    summary: 'The bytes as they came, for who reads the evidence or a report that it proves.',
  })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse(storedBytes)
  async file(
    @Param('id', IdPipe) id: number,
    @SignedIn() principal: Principal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendStoredBytes(reply, await this.evidence.file(principal, id));
  }

  @Get(':id')
  @Allow('evidence.read')
  @ApiOperation({ operationId: 'getEvidence' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Evidence })
  get(@Param('id', IdPipe) id: number, @SignedIn() principal: Principal): Promise<Evidence> {
    return this.evidence.readable(principal, id);
  }

  @Post()
  @Allow('evidence.keep')
  @ApiOperation({ operationId: 'createEvidence', summary: 'By its address, or in a form by its file.' })
  @ApiConsumes('application/json', 'multipart/form-data')
  @ApiBody({ type: NewEvidenceForm })
  @ApiIdempotencyKey()
  @ApiCreatedResponse({ type: Evidence })
  create(
    @Req() request: FastifyRequest,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<Evidence> {
    return this.uploads.during(request, NewEvidence, (asked, file) =>
      this.evidence.create(principal, asked, file, key),
    );
  }

  @Post(':id/places')
  @Allow('evidence.keep')
  @ApiOperation({ operationId: 'addEvidencePlace', summary: 'The same information at one more place.' })
  @ApiConsumes('application/json', 'multipart/form-data')
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiBody({ type: AddPlaceForm })
  @ApiIdempotencyKey()
  @ApiCreatedResponse({ type: Evidence })
  addPlace(
    @Req() request: FastifyRequest,
    @Param('id', IdPipe) id: number,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<Evidence> {
    return this.uploads.during(request, AddPlace, (asked, file) =>
      this.evidence.addPlace(principal, id, asked, file, key),
    );
  }

  @Post(':id/places/:placeId/versions')
  @Allow('evidence.keep')
  @ApiOperation({ operationId: 'addEvidenceVersion', summary: 'What is at the place now.' })
  @ApiConsumes('application/json', 'multipart/form-data')
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiParam({ name: 'placeId', type: 'integer' })
  @ApiBody({ type: AddVersionForm })
  @ApiIdempotencyKey()
  @ApiCreatedResponse({ type: Evidence })
  addVersion(
    @Req() request: FastifyRequest,
    @Param('id', IdPipe) id: number,
    @Param('placeId', IdPipe) placeId: number,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<Evidence> {
    return this.uploads.during(request, AddVersion, (asked, file) =>
      this.evidence.addVersion(principal, [id, placeId], asked, file, key),
    );
  }

  @Patch(':id')
  @Allow('evidence.keep')
  @ApiOperation({ operationId: 'editEvidence' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Evidence })
  edit(
    @Param('id', IdPipe) id: number,
    @Body() edit: EditEvidence,
    @SignedIn() principal: Principal,
  ): Promise<Evidence> {
    return this.evidence.edit(principal, id, edit);
  }

  @Patch(':id/places/:placeId')
  @Allow('evidence.keep')
  @ApiOperation({ operationId: 'editEvidencePlace' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiParam({ name: 'placeId', type: 'integer' })
  @ApiOkResponse({ type: Evidence })
  editPlace(
    @Param('id', IdPipe) id: number,
    @Param('placeId', IdPipe) placeId: number,
    @Body() edit: EditPlace,
    @SignedIn() principal: Principal,
  ): Promise<Evidence> {
    return this.evidence.editPlace(principal, [id, placeId], edit);
  }

  @Post(':id/join')
  @Allow('evidence.join')
  @HttpCode(200)
  @ApiOperation({ operationId: 'joinEvidence', summary: 'Copies of one thing become one with several places.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Evidence })
  join(
    @Param('id', IdPipe) id: number,
    @Body() asked: JoinEvidence,
    @SignedIn() principal: Principal,
  ): Promise<Evidence> {
    return this.evidence.join(principal, id, asked);
  }

  @Post(':id/grade')
  @Allow('evidence.grade')
  @HttpCode(200)
  @ApiOperation({ operationId: 'gradeEvidence', summary: "A reviewer's word that they have opened what is public." })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Evidence })
  grade(
    @Param('id', IdPipe) id: number,
    @Body() asked: GradeEvidence,
    @SignedIn() principal: Principal,
  ): Promise<Evidence> {
    return this.evidence.grade(principal, id, asked);
  }

  @Delete(':id')
  @Allow('evidence.keep')
  @HttpCode(204)
  @ApiOperation({ operationId: 'deleteEvidence', summary: 'While no report proves something with it.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiNoContentResponse()
  remove(
    @Param('id', IdPipe) id: number,
    @Query() { version }: VersionQuery,
    @SignedIn() principal: Principal,
  ): Promise<void> {
    return this.evidence.remove(principal, id, version);
  }
}
