import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { Allow } from '../../platform/route-access.js';
import {
  ReminderForecast,
  ReminderRuleSettings,
  ReminderSettings,
  SetReminderSettings,
} from './reminder-setting.dto.js';
import { ReminderSettingService } from './reminder-setting.service.js';

@ApiTags('settings')
@Controller('settings/reminders')
export class ReminderSettingController {
  constructor(private readonly settings: ReminderSettingService) {}

  @Get()
  @Allow('reminders.keep')
  @ApiOperation({ operationId: 'getReminderSettings', summary: 'The rules for reminders, and who changed them.' })
  @ApiOkResponse({ type: ReminderSettings })
  get(): Promise<ReminderSettings> {
    return this.settings.get();
  }

  @Put()
  @Allow('reminders.keep')
  @ApiOperation({ operationId: 'setReminderSettings', summary: 'What has gone out stays as it was.' })
  @ApiOkResponse({ type: ReminderSettings })
  set(@Body() asked: SetReminderSettings, @SignedIn() principal: Principal): Promise<ReminderSettings> {
    return this.settings.set(asked, principal);
  }

  @Post('forecast')
  @Allow('reminders.keep')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'forecastReminders',
    summary: 'What such rules would send on the next working day; nothing is changed.',
  })
  @ApiOkResponse({ type: ReminderForecast })
  forecast(@Body() asked: ReminderRuleSettings): Promise<ReminderForecast> {
    return this.settings.forecast(asked);
  }
}
