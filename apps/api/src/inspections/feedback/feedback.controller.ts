import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { Allow } from '../../platform/route-access.js';
import {
  ActOnFeedback,
  AnswerFeedback,
  DecideObjections,
  FeedbackOfInspection,
  FeedbackOfUnit,
  SendFeedbackBack,
  UnitFindings,
} from './feedback.dto.js';
import { FeedbackService } from './feedback.service.js';

@ApiTags('inspections')
@Controller('inspections/:id')
@ApiParam({ name: 'id', type: 'integer' })
export class FeedbackController {
  constructor(private readonly feedback: FeedbackService) {}

  @Get('feedback')
  @Allow('inspections.read')
  @ApiOperation({ operationId: 'listFeedback', summary: "How far the units' answers to an inspection are (反馈)." })
  @ApiOkResponse({ type: FeedbackOfInspection })
  list(@Param('id', IdPipe) id: number, @SignedIn() principal: Principal): Promise<FeedbackOfInspection> {
    return this.feedback.list(id, principal);
  }

  @Get('units/:unitId/feedback')
  @Allow('inspections.read')
  @ApiOperation({ operationId: 'getFeedback', summary: "A unit's answer to its sheet, and what was decided." })
  @ApiParam({ name: 'unitId', type: 'integer' })
  @ApiOkResponse({ type: FeedbackOfUnit })
  get(
    @Param('id', IdPipe) id: number,
    @Param('unitId', IdPipe) unitId: number,
    @SignedIn() principal: Principal,
  ): Promise<FeedbackOfUnit> {
    return this.feedback.get({ inspectionId: id, unitId }, principal);
  }

  @Get('units/:unitId/findings')
  @Allow('inspections.read')
  @ApiOperation({
    operationId: 'listUnitFindings',
    summary: 'What was found at a unit, with pictures and evidence; also what was withdrawn, with the reason.',
  })
  @ApiParam({ name: 'unitId', type: 'integer' })
  @ApiOkResponse({ type: UnitFindings })
  findings(
    @Param('id', IdPipe) id: number,
    @Param('unitId', IdPipe) unitId: number,
    @SignedIn() principal: Principal,
  ): Promise<UnitFindings> {
    return this.feedback.findings({ inspectionId: id, unitId }, principal);
  }

  @Post('units/:unitId/feedback')
  @Allow('inspections.answer')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'answerFeedback',
    summary: 'Answers to a sheet: no objection (无异议), or what is disputed.',
  })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'unitId', type: 'integer' })
  @ApiOkResponse({ type: FeedbackOfUnit })
  answer(
    @Param('id', IdPipe) id: number,
    @Param('unitId', IdPipe) unitId: number,
    @Body() asked: AnswerFeedback,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<FeedbackOfUnit> {
    return this.feedback.answer({ inspectionId: id, unitId }, asked, principal, key);
  }

  @Post('units/:unitId/feedback/approval')
  @Allow('inspections.answer')
  @HttpCode(200)
  @ApiOperation({ operationId: 'approveFeedback', summary: 'Lets an answer leave the unit: its head does.' })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'unitId', type: 'integer' })
  @ApiOkResponse({ type: FeedbackOfUnit })
  approve(
    @Param('id', IdPipe) id: number,
    @Param('unitId', IdPipe) unitId: number,
    @Body() asked: ActOnFeedback,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<FeedbackOfUnit> {
    return this.feedback.approve({ inspectionId: id, unitId }, asked, principal, key);
  }

  @Post('units/:unitId/feedback/sending-back')
  @Allow('inspections.answer')
  @HttpCode(200)
  @ApiOperation({ operationId: 'sendFeedbackBack', summary: 'Gives an answer back to the clerk before it has left.' })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'unitId', type: 'integer' })
  @ApiOkResponse({ type: FeedbackOfUnit })
  sendBack(
    @Param('id', IdPipe) id: number,
    @Param('unitId', IdPipe) unitId: number,
    @Body() asked: SendFeedbackBack,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<FeedbackOfUnit> {
    return this.feedback.sendBack({ inspectionId: id, unitId }, asked, principal, key);
  }

  @Post('units/:unitId/feedback/taking-back')
  @Allow('inspections.answer')
  @HttpCode(200)
  @ApiOperation({ operationId: 'takeFeedbackBack', summary: 'Takes an answer back before it has left the unit.' })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'unitId', type: 'integer' })
  @ApiOkResponse({ type: FeedbackOfUnit })
  takeBack(
    @Param('id', IdPipe) id: number,
    @Param('unitId', IdPipe) unitId: number,
    @Body() asked: ActOnFeedback,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<FeedbackOfUnit> {
    return this.feedback.takeBack({ inspectionId: id, unitId }, asked, principal, key);
  }

  @Post('units/:unitId/feedback/decisions')
  @Allow('inspections.decide')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'decideObjections',
    summary: 'Decides on what a unit disputes (维持、调整、撤销), in writing.',
  })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'unitId', type: 'integer' })
  @ApiOkResponse({ type: FeedbackOfUnit })
  decide(
    @Param('id', IdPipe) id: number,
    @Param('unitId', IdPipe) unitId: number,
    @Body() asked: DecideObjections,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<FeedbackOfUnit> {
    return this.feedback.decide({ inspectionId: id, unitId }, asked, principal, key);
  }
}
