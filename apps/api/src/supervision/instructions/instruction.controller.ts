import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { Allow } from '../../platform/route-access.js';
import {
  GiveInstruction,
  Instruction,
  InstructionPage,
  InstructionQuery,
  WithdrawInstruction,
} from './instruction.dto.js';
import { InstructionService } from './instruction.service.js';

@ApiTags('instructions')
@Controller()
export class InstructionController {
  constructor(private readonly instructions: InstructionService) {}

  @Get('instructions')
  @Allow('notices.read')
  @ApiOperation({
    operationId: 'listInstructions',
    summary: "Leaders' instructions (领导批示) to units within the scope, or to be decided by the person.",
  })
  @ApiOkResponse({ type: InstructionPage })
  list(@Query() query: InstructionQuery, @SignedIn() principal: Principal): Promise<InstructionPage> {
    return this.instructions.list(query, principal);
  }

  @Post('tasks/:id/instructions')
  @Allow('instructions.write')
  @HttpCode(200)
  @ApiOperation({ operationId: 'giveInstruction', summary: 'A leader writes one on a task, or the office enters one.' })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Instruction })
  give(
    @Param('id', IdPipe) id: number,
    @Body() asked: GiveInstruction,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<Instruction> {
    return this.instructions.give(id, asked, principal, key);
  }

  @Post('instructions/:id/withdrawal')
  @Allow('instructions.write')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'withdrawInstruction',
    summary: 'Withdraws an instruction; nobody need reply any more.',
  })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: Instruction })
  withdraw(
    @Param('id', IdPipe) id: number,
    @Body() asked: WithdrawInstruction,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<Instruction> {
    return this.instructions.withdraw(id, asked, principal, key);
  }
}
