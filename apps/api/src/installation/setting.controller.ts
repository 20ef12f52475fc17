import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Principal, SignedIn } from '../identity/principal.js';
import { Allow } from '../platform/route-access.js';
import { PasswordSettings, SetPasswordPolicy, SetVisibility, Visibility } from './setting.dto.js';
import { InstallationSettingService } from './setting.service.js';

@ApiTags('settings')
@Controller('settings')
export class InstallationSettingController {
  constructor(private readonly settings: InstallationSettingService) {}

  @Get('visibility')
  @Allow('settings.keep')
  @ApiOperation({ operationId: 'getVisibility', summary: 'What units see of the units below them.' })
  @ApiOkResponse({ type: Visibility })
  visibility(): Promise<Visibility> {
    return this.settings.visibility();
  }

  @Put('visibility')
  @Allow('settings.keep')
  @ApiOperation({ operationId: 'setVisibility' })
  @ApiOkResponse({ type: Visibility })
  setVisibility(@Body() asked: SetVisibility, @SignedIn() principal: Principal): Promise<Visibility> {
    return this.settings.setVisibility(asked, principal);
  }

  @Get('passwords')
  @Allow('passwords.keep')
  @ApiOperation({ operationId: 'getPasswordSettings', summary: 'The rules for passwords, and who changed them.' })
  @ApiOkResponse({ type: PasswordSettings })
  passwords(): Promise<PasswordSettings> {
    return this.settings.passwords();
  }

  @Put('passwords')
  @Allow('passwords.keep')
  @ApiOperation({ operationId: 'setPasswordSettings', summary: 'Passwords that there are stay good.' })
  @ApiOkResponse({ type: PasswordSettings })
  setPasswords(@Body() asked: SetPasswordPolicy, @SignedIn() principal: Principal): Promise<PasswordSettings> {
    return this.settings.setPasswords(asked, principal);
  }
}
