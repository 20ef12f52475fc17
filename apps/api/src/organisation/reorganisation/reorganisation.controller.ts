import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { Allow } from '../../platform/route-access.js';
import { DoReorganise, Reorganisation, Reorganise, ReorganisationPreview } from './reorganisation.dto.js';
import { ReorganisationService } from './reorganisation.service.js';

@ApiTags('units')
@Controller('units')
export class ReorganisationController {
  constructor(private readonly reorganisations: ReorganisationService) {}

  @Post('reorganisations/preview')
  @Allow('units.keep')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'previewReorganisation',
    summary: 'Exactly what a reorganisation would do; nothing is changed.',
  })
  @ApiOkResponse({ type: ReorganisationPreview })
  preview(@Body() asked: Reorganise): Promise<ReorganisationPreview> {
    return this.reorganisations.preview(asked);
  }

  @Post('reorganisations')
  @Allow('units.keep')
  @ApiOperation({
    operationId: 'reorganiseUnits',
    summary: 'Ends units and hands their open assignments to a successor, as one step.',
    description:
      'What is closed or cancelled stays with the units that end, and so do the rounds before the day. It takes effect at once and cannot be undone.',
  })
  @ApiIdempotencyKey()
  @ApiCreatedResponse({ type: Reorganisation })
  reorganise(
    @Body() asked: DoReorganise,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<Reorganisation> {
    return this.reorganisations.reorganise(asked, principal, key);
  }

  @Get(':id/reorganisations')
  @Allow('units.keep')
  @ApiOperation({
    operationId: 'listReorganisations',
    summary: 'The reorganisations in which a unit ended or took over, the newest first.',
  })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: [Reorganisation] })
  list(@Param('id', IdPipe) id: number): Promise<Reorganisation[]> {
    return this.reorganisations.list(id);
  }
}
