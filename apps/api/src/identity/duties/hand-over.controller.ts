import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { Allow } from '../../platform/route-access.js';
import { type Principal, SignedIn } from '../principal.js';
import { DoHandOver, DutyHandOver, HandOverDuties, HandOverDutiesPreview } from './hand-over.dto.js';
import { HandOverService } from './hand-over.service.js';

@ApiTags('people')
@Controller('people/:id/hand-overs')
export class HandOverController {
  constructor(private readonly handOvers: HandOverService) {}

  @Get()
  @Allow('people.read')
  @ApiOperation({ operationId: 'listHandOvers', summary: 'What a person handed over or took over.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: [DutyHandOver] })
  list(@Param('id', IdPipe) id: number): Promise<DutyHandOver[]> {
    return this.handOvers.list(id);
  }

  @Post('preview')
  @HttpCode(200)
  @Allow('roles.give')
  @ApiOperation({ operationId: 'previewHandOver', summary: 'What would become of each duty; nothing is changed.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: HandOverDutiesPreview })
  preview(
    @SignedIn() principal: Principal,
    @Param('id', IdPipe) id: number,
    @Body() asked: HandOverDuties,
  ): Promise<HandOverDutiesPreview> {
    return this.handOvers.preview(principal, id, asked);
  }

  @Post()
  @Allow('roles.give')
  @ApiOperation({ operationId: 'handOverDuties', summary: "A person's duties in a unit go to somebody else." })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiIdempotencyKey()
  @ApiCreatedResponse({ type: DutyHandOver })
  handOver(
    @SignedIn() principal: Principal,
    @Param('id', IdPipe) id: number,
    @Body() asked: DoHandOver,
    @IdempotencyKey() key?: string,
  ): Promise<DutyHandOver> {
    return this.handOvers.handOver(principal, id, asked, key);
  }
}
