import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { type Principal, SignedIn } from '../identity/principal.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../platform/idempotency-key.js';
import { IdPipe } from '../platform/id.pipe.js';
import { Allow } from '../platform/route-access.js';
import { ApproveRemoval, AskRemoval, RefuseRemoval, Removal, RemovalPage, RemovalQuery } from './removal.dto.js';
import { RemovalService } from './removal.service.js';

@ApiTags('removals')
@Controller('removals')
export class RemovalController {
  constructor(private readonly removals: RemovalService) {}

  @Get()
  @Allow('removals.read')
  @ApiOperation({
    operationId: 'listRemovals',
    summary: 'What was asked for, the newest first; the office sees its own.',
  })
  @ApiOkResponse({ type: RemovalPage })
  list(@Query() query: RemovalQuery, @SignedIn() principal: Principal): Promise<RemovalPage> {
    return this.removals.list(query, principal);
  }

  @Post()
  @Allow('removals.ask')
  @ApiOperation({
    operationId: 'askRemoval',
    summary: 'Asks for content to be destroyed (清除) that must never have been there. Nothing is destroyed yet.',
  })
  @ApiIdempotencyKey()
  @ApiCreatedResponse({ type: Removal })
  ask(@Body() asked: AskRemoval, @SignedIn() principal: Principal, @IdempotencyKey() key?: string): Promise<Removal> {
    return this.removals.ask(asked, principal, key);
  }

  @Post(':id/approval')
  @HttpCode(200)
  @Allow('removals.decide')
  @ApiOperation({
    operationId: 'approveRemoval',
    summary: 'Destroys the content everywhere; nobody can bring it back.',
  })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Removal })
  approve(
    @Param('id', IdPipe) id: number,
    @Body() approval: ApproveRemoval,
    @SignedIn() principal: Principal,
  ): Promise<Removal> {
    return this.removals.approve(id, approval, principal);
  }

  @Post(':id/refusal')
  @HttpCode(200)
  @Allow('removals.decide')
  @ApiOperation({ operationId: 'refuseRemoval', summary: 'Leaves everything as it is.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Removal })
  refuse(
    @Param('id', IdPipe) id: number,
    @Body() refusal: RefuseRemoval,
    @SignedIn() principal: Principal,
  ): Promise<Removal> {
    return this.removals.refuse(id, refusal, principal);
  }

  @Post(':id/withdrawal')
  @HttpCode(200)
  @Allow('removals.ask')
  @ApiOperation({ operationId: 'withdrawRemoval', summary: 'Takes back what one has asked for oneself.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Removal })
  withdraw(@Param('id', IdPipe) id: number, @SignedIn() principal: Principal): Promise<Removal> {
    return this.removals.withdraw(id, principal);
  }
}
