import { Body, Controller, HttpCode, Param, ParseEnumPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { DomainError } from '../../platform/domain-error.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { Allow } from '../../platform/route-access.js';
import { type ComputedFigure, computedFigures, FigureDoubt, ResolveDoubt } from './doubt.dto.js';
import { FigureDoubtService } from './doubt.service.js';

const names = Object.fromEntries(computedFigures.map((name) => [name, name]));

@ApiTags('inspections')
@Controller('inspections/:id/units/:unitId/figures/:figure/doubt')
export class FigureDoubtController {
  constructor(private readonly doubts: FigureDoubtService) {}

  @Post()
  @Allow('inspections.decide')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'resolveFigureDoubt',
    summary: 'Resolves what an inspector says to be wrong with a computed figure (待核).',
  })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiParam({ name: 'unitId', type: 'integer' })
  @ApiParam({ name: 'figure', enum: computedFigures, enumName: 'ComputedFigure' })
  @ApiOkResponse({ type: FigureDoubt })
  resolve(
    @Param('id', IdPipe) inspectionId: number,
    @Param('unitId', IdPipe) unitId: number,
    @Param('figure', new ParseEnumPipe(names, { exceptionFactory: () => new DomainError('not-found') }))
    figure: ComputedFigure,
    @Body() asked: ResolveDoubt,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<FigureDoubt> {
    return this.doubts.resolve({ inspectionId, unitId, figure }, asked, principal, key);
  }
}
