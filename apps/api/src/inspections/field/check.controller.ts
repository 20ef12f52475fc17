import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Evidence } from '../../evidence/evidence.dto.js';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { Allow } from '../../platform/route-access.js';
import { AnswerService } from './answer.service.js';
import {
  Answer,
  AnswerConforming,
  CheckEvidenceQuery,
  EndCheck,
  ReopenCheck,
  UnitCheck,
  UnitToInspect,
  WriteAnswer,
} from './check.dto.js';
import { CheckService } from './check.service.js';
import { Finding, NewFinding } from './finding.dto.js';
import { FindingService } from './finding.service.js';

@ApiTags('inspections')
@Controller('checks')
export class CheckController {
  constructor(
    private readonly checks: CheckService,
    private readonly answers: AnswerService,
    private readonly findings: FindingService,
  ) {}

  @Get()
  @Allow('inspections.inspect')
  @ApiOperation({
    operationId: 'listUnitsToInspect',
    summary: 'Units that the person inspects, in inspections under way; those that are not done first.',
  })
  @ApiOkResponse({ type: [UnitToInspect] })
  list(@SignedIn() principal: Principal): Promise<UnitToInspect[]> {
    return this.checks.toInspect(principal);
  }

  @Get(':id')
  @Allow('inspections.inspect')
  @ApiOperation({
    operationId: 'getUnitCheck',
    summary: 'All that is needed to inspect a unit; `id` is that of the unit within the inspection.',
  })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: UnitCheck })
  get(@Param('id', IdPipe) id: number, @SignedIn() principal: Principal): Promise<UnitCheck> {
    return this.checks.get(principal, id);
  }

  @Get(':id/evidence')
  @Allow('inspections.inspect')
  @ApiOperation({ operationId: 'listCheckEvidence', summary: 'Evidence of the unit, the newest first; at most 50.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: [Evidence] })
  evidence(
    @Param('id', IdPipe) id: number,
    @Query() { search }: CheckEvidenceQuery,
    @SignedIn() principal: Principal,
  ): Promise<Evidence[]> {
    return this.checks.evidence(principal, id, search);
  }

  @Put(':id/answers/:question')
  @Allow('inspections.inspect')
  @ApiOperation({ operationId: 'writeCheckAnswer', summary: 'Answers a question of the check list.' })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiParam({ name: 'question', type: String })
  @ApiOkResponse({ type: Answer })
  answer(
    @Param('id', IdPipe) id: number,
    @Param('question') question: string,
    @Body() asked: WriteAnswer,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<Answer> {
    return this.answers.write(principal, [id, question], asked, key);
  }

  @Post(':id/conforming')
  @Allow('inspections.inspect')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'answerConforming',
    summary: 'Answers `conforms` to those of the questions that nobody has answered; gives back the answers to all.',
  })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: [Answer] })
  conforming(
    @Param('id', IdPipe) id: number,
    @Body() asked: AnswerConforming,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<Answer[]> {
    return this.answers.conform(principal, id, asked, key);
  }

  @Post(':id/findings')
  @Allow('inspections.inspect')
  @HttpCode(200)
  @ApiOperation({ operationId: 'createFinding', summary: 'What has come under the same key before is given back.' })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Finding })
  find(
    @Param('id', IdPipe) id: number,
    @Body() asked: NewFinding,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<Finding> {
    return this.findings.create(principal, id, asked, key);
  }

  @Post(':id/end')
  @Allow('inspections.inspect')
  @HttpCode(200)
  @ApiOperation({ operationId: 'endCheck', summary: 'Its inspectors are done with the unit.' })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: UnitCheck })
  end(
    @Param('id', IdPipe) id: number,
    @Body() asked: EndCheck,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<UnitCheck> {
    return this.checks.end(principal, id, asked, key);
  }

  @Post(':id/reopening')
  @Allow('inspections.plan')
  @HttpCode(200)
  @ApiOperation({ operationId: 'reopenCheck', summary: 'Gives a unit back to its inspectors, with a reason.' })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: UnitCheck })
  reopen(
    @Param('id', IdPipe) id: number,
    @Body() asked: ReopenCheck,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<UnitCheck> {
    return this.checks.reopen(principal, id, asked, key);
  }
}
