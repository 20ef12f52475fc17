import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { Allow } from '../../platform/route-access.js';
import {
  ActMaybeWithWords,
  ActOnAssignment,
  ActWithWords,
  ChangedAssignment,
  ConfirmedAct,
} from '../acting/acting.dto.js';
import { OpenDecision, RequestClosing } from './closing.dto.js';
import { ClosingService } from './closing.service.js';

@ApiTags('assignments')
@Controller('assignments')
export class ClosingController {
  constructor(private readonly closings: ClosingService) {}

  @Get('decisions')
  @Allow('assignments.decide')
  @ApiOperation({
    operationId: 'listOpenDecisions',
    summary: "Refusals and requests to close that wait for the person's decision; the one that waits longest first.",
  })
  @ApiOkResponse({ type: [OpenDecision] })
  decisions(@SignedIn() principal: Principal): Promise<OpenDecision[]> {
    return this.closings.decisions(principal);
  }

  @Post(':id/closing')
  @Allow('assignments.receive')
  @HttpCode(200)
  @ApiOperation({ operationId: 'requestClosing', summary: 'Asks to close an assignment (办结).' })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: ChangedAssignment })
  request(
    @Param('id', IdPipe) id: number,
    @Body() asked: RequestClosing,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<ChangedAssignment> {
    return this.closings.request(id, asked, principal, key);
  }

  @Post(':id/closing/approval')
  @Allow('assignments.receive')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'approveClosing',
    summary: 'Lets a request to close leave the unit: its head does, where it has one.',
  })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: ChangedAssignment })
  approve(
    @Param('id', IdPipe) id: number,
    @Body() asked: ActOnAssignment,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<ChangedAssignment> {
    return this.closings.approve(id, asked, principal, key);
  }

  @Post(':id/closing/sending-back')
  @Allow('assignments.receive')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'sendBackClosing',
    summary: 'Gives a request to close back to the clerk, before it has left the unit.',
  })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: ChangedAssignment })
  sendBack(
    @Param('id', IdPipe) id: number,
    @Body() asked: ActMaybeWithWords,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<ChangedAssignment> {
    return this.closings.sendBack(id, asked, principal, key);
  }

  @Post(':id/closing/withdrawal')
  @Allow('assignments.receive')
  @HttpCode(200)
  @ApiOperation({ operationId: 'withdrawClosing', summary: 'Withdraws a request to close before it is decided.' })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: ChangedAssignment })
  withdraw(
    @Param('id', IdPipe) id: number,
    @Body() asked: ActOnAssignment,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<ChangedAssignment> {
    return this.closings.withdraw(id, asked, principal, key);
  }

  @Post(':id/closing/acceptance')
  @Allow('assignments.decide')
  @HttpCode(200)
  @ApiOperation({ operationId: 'acceptClosing', summary: 'Closes the assignment.' })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: ChangedAssignment })
  accept(
    @Param('id', IdPipe) id: number,
    @Body() asked: ConfirmedAct,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<ChangedAssignment> {
    return this.closings.accept(id, asked, principal, key);
  }

  @Post(':id/closing/refusal')
  @Allow('assignments.decide')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'refuseClosing',
    summary: 'Refuses to close it, with a reason: it is in progress again.',
  })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: ChangedAssignment })
  refuse(
    @Param('id', IdPipe) id: number,
    @Body() asked: ActWithWords,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<ChangedAssignment> {
    return this.closings.refuse(id, asked, principal, key);
  }

  @Post(':id/reopening')
  @Allow('assignments.decide')
  @HttpCode(200)
  @ApiOperation({ operationId: 'reopenAssignment', summary: 'Opens a closed assignment again, with a reason.' })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: ChangedAssignment })
  reopen(
    @Param('id', IdPipe) id: number,
    @Body() asked: ActWithWords,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<ChangedAssignment> {
    return this.closings.reopen(id, asked, principal, key);
  }
}
