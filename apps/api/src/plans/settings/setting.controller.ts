import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { Allow } from '../../platform/route-access.js';
import { FigureChange, PlanSettings, PreviewSettings, SetSettings, SettingsEffects } from './setting.dto.js';
import { SettingService } from './setting.service.js';

@ApiTags('settings')
@Controller('plans/:id/settings')
export class SettingController {
  constructor(private readonly settings: SettingService) {}

  @Get()
  @Allow('plans.read')
  @ApiOperation({ operationId: 'getPlanSettings', summary: 'The figures of a plan.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: PlanSettings })
  get(@Param('id', IdPipe) planId: number): Promise<PlanSettings> {
    return this.settings.get(planId);
  }

  @Get('changes')
  @Allow('plans.read')
  @ApiOperation({ operationId: 'listSettingChanges', summary: 'All changes of the figures, the last one first.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: [FigureChange] })
  changes(@Param('id', IdPipe) planId: number): Promise<FigureChange[]> {
    return this.settings.changes(planId);
  }

  @Post('preview')
  @Allow('settings.keep')
  @HttpCode(200)
  @ApiOperation({ operationId: 'previewSettings', summary: 'What a change does to what is there already.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: SettingsEffects })
  preview(@Param('id', IdPipe) planId: number, @Body() asked: PreviewSettings): Promise<SettingsEffects> {
    return this.settings.preview(planId, asked);
  }

  @Patch()
  @Allow('settings.keep')
  @ApiOperation({
    operationId: 'setPlanSettings',
    summary: 'Changes figures. Rounds that have not opened yet follow; where dates move, `seen` agrees to that.',
  })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: PlanSettings })
  set(
    @Param('id', IdPipe) planId: number,
    @Body() asked: SetSettings,
    @SignedIn() principal: Principal,
    @IdempotencyKey() key?: string,
  ): Promise<PlanSettings> {
    return this.settings.set(planId, asked, principal, key);
  }
}
