import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { Allow } from '../../platform/route-access.js';
import { ActWithWords, ChangedAssignment } from '../acting/acting.dto.js';
import { Awaiting, Persons, PersonsQuery, Receive, Received, Reroute, SetPersons } from './receipt.dto.js';
import { ReceiptService } from './receipt.service.js';
import { RefusalService } from './refusal.service.js';

@ApiTags('assignments')
@Controller('assignments')
export class ReceiptController {
  constructor(
    private readonly receipts: ReceiptService,
    private readonly refusals: RefusalService,
  ) {}

  @Get('receipts')
  @Allow('assignments.receive')
  @ApiOperation({
    operationId: 'listAwaiting',
    summary: 'How much waits to be signed for in each unit that the person serves, and who answered there last.',
  })
  @ApiOkResponse({ type: [Awaiting] })
  awaiting(@SignedIn() principal: Principal): Promise<Awaiting[]> {
    return this.receipts.awaiting(principal);
  }

  @Post('receipts')
  @Allow('assignments.receive')
  @HttpCode(200)
  @ApiOperation({ operationId: 'receiveAssignments', summary: 'Signs for assignments (签收), singly or all at once.' })
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: Received })
  receive(@Body() asked: Receive, @SignedIn() principal: Principal, @IdempotencyKey() key?: string): Promise<Received> {
    return this.receipts.receive(asked, principal, key);
  }

  @Get('persons')
  @Allow('assignments.receive')
  @ApiOperation({
    operationId: 'suggestPersons',
    summary: "Who answers in a unit that the person acts for: whom it has named last, or the register's people.",
  })
  @ApiOkResponse({ type: Persons })
  persons(@Query() { unitId }: PersonsQuery, @SignedIn() principal: Principal): Promise<Persons> {
    return this.receipts.persons(unitId, principal);
  }

  @Put('persons')
  @Allow('assignments.receive')
  @ApiOperation({
    operationId: 'nameAssignmentPersons',
    summary: 'Says who answers for assignments (责任人、分管领导).',
  })
  @ApiOkResponse({ type: [ChangedAssignment] })
  setPersons(@Body() asked: SetPersons, @SignedIn() principal: Principal): Promise<ChangedAssignment[]> {
    return this.receipts.setPersons(asked, principal);
  }

  @Post(':id/refusal')
  @Allow('assignments.receive')
  @HttpCode(200)
  @ApiOperation({ operationId: 'refuseAssignment', summary: "Says, once, that it is not the unit's duty (退回)." })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: ChangedAssignment })
  refuse(
    @Param('id', IdPipe) id: number,
    @Body() asked: ActWithWords,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<ChangedAssignment> {
    return this.refusals.refuse(id, asked, principal, key);
  }

  @Post(':id/insistence')
  @Allow('assignments.decide')
  @HttpCode(200)
  @ApiOperation({ operationId: 'insistOnAssignment', summary: 'It has to be signed for all the same (维持).' })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: ChangedAssignment })
  insist(
    @Param('id', IdPipe) id: number,
    @Body() asked: ActWithWords,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<ChangedAssignment> {
    return this.refusals.insist(id, asked, principal, key);
  }

  @Post(':id/rerouting')
  @Allow('assignments.decide')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'rerouteAssignment',
    summary: "Gives a refused one to another unit (改派), as an amendment of the plan; gives that unit's assignment.",
  })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: ChangedAssignment })
  reroute(
    @Param('id', IdPipe) id: number,
    @Body() asked: Reroute,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<ChangedAssignment> {
    return this.refusals.reroute(id, asked, principal, key);
  }
}
