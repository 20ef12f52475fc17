import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { Allow } from '../../platform/route-access.js';
import { OwnFigureQuery, OwnFigures, WriteOwnFigures } from './own-figure.dto.js';
import { OwnFigureService } from './own-figure.service.js';

@ApiTags('scoring')
@Controller('own-figures')
export class OwnFigureController {
  constructor(private readonly figures: OwnFigureService) {}

  @Get()
  @Allow('scores.write-own')
  @ApiOperation({ operationId: 'getOwnFigures', summary: 'What a unit gives itself (自评), with all its indicators.' })
  @ApiOkResponse({ type: OwnFigures })
  get(@Query() query: OwnFigureQuery, @SignedIn() principal: Principal): Promise<OwnFigures> {
    return this.figures.get(principal, query);
  }

  @Put()
  @Allow('scores.write-own')
  @ApiOperation({ operationId: 'writeOwnFigures', summary: 'Own figures and words; all of them or none.' })
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: OwnFigures })
  write(
    @Body() asked: WriteOwnFigures,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<OwnFigures> {
    return this.figures.write(principal, asked, key);
  }
}
