import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { Allow } from '../../platform/route-access.js';
import { AcceptReply, ActOnDemand, ChangedDemand, RefuseReply, ReplyToDemand, SendReplyBack } from './demand.dto.js';
import { DemandService } from './demand.service.js';

@ApiTags('supervision')
@Controller('demands')
export class DemandController {
  constructor(private readonly demands: DemandService) {}

  @Post(':id/reply')
  @Allow('notices.reply')
  @HttpCode(200)
  @ApiOperation({ operationId: 'replyToDemand', summary: 'Replies to a notice or an instruction (回复).' })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: ChangedDemand })
  reply(
    @Param('id', IdPipe) id: number,
    @Body() asked: ReplyToDemand,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<ChangedDemand> {
    return this.demands.reply(id, asked, principal, key);
  }

  @Post(':id/reply/approval')
  @Allow('notices.reply')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'approveReply',
    summary: 'Lets a reply leave the unit: its head does, where it has one.',
  })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: ChangedDemand })
  approve(
    @Param('id', IdPipe) id: number,
    @Body() asked: ActOnDemand,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<ChangedDemand> {
    return this.demands.approve(id, asked, principal, key);
  }

  @Post(':id/reply/sending-back')
  @Allow('notices.reply')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'sendReplyBack',
    summary: 'Gives a reply back to the clerk, before it has left the unit.',
  })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: ChangedDemand })
  sendBack(
    @Param('id', IdPipe) id: number,
    @Body() asked: SendReplyBack,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<ChangedDemand> {
    return this.demands.sendBack(id, asked, principal, key);
  }

  @Post(':id/reply/taking-back')
  @Allow('notices.reply')
  @HttpCode(200)
  @ApiOperation({ operationId: 'takeReplyBack', summary: 'Takes a reply back before it has left the unit.' })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: ChangedDemand })
  takeBack(
    @Param('id', IdPipe) id: number,
    @Body() asked: ActOnDemand,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<ChangedDemand> {
    return this.demands.takeBack(id, asked, principal, key);
  }

  @Post(':id/reply/acceptance')
  @Allow('notices.decide')
  @HttpCode(200)
  @ApiOperation({ operationId: 'acceptReply', summary: 'Accepts a reply: the matter is settled.' })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: ChangedDemand })
  accept(
    @Param('id', IdPipe) id: number,
    @Body() asked: AcceptReply,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<ChangedDemand> {
    return this.demands.accept(id, asked, principal, key);
  }

  @Post(':id/reply/refusal')
  @Allow('notices.decide')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'refuseReply',
    summary: 'Refuses a reply as poor, with a reason: a new one is to come by a date.',
  })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: ChangedDemand })
  refuse(
    @Param('id', IdPipe) id: number,
    @Body() asked: RefuseReply,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<ChangedDemand> {
    return this.demands.refuse(id, asked, principal, key);
  }
}
