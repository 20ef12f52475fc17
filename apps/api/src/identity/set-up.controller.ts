import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { OpenToAll } from '../platform/route-access.js';
import { FirstAccount, SetPassword, SetUpInstallation, SetUpLink, UseLink } from './set-up.dto.js';
import { SetUpService } from './set-up.service.js';

/** What one can do without having signed in, with a link that works once. */
@ApiTags('set-up')
@Controller('set-up')
export class SetUpController {
  constructor(private readonly setUp: SetUpService) {}

  @Post('link')
  @HttpCode(200)
  @OpenToAll()
  @ApiOperation({ operationId: 'getSetUpLink', summary: 'What a link is for.' })
  @ApiOkResponse({ type: SetUpLink })
  look(@Body() link: UseLink): Promise<SetUpLink> {
    return this.setUp.look(link);
  }

  @Post('password')
  @HttpCode(204)
  @OpenToAll()
  @ApiOperation({ operationId: 'setPassword', summary: 'Sets the password of the person whose link it is.' })
  @ApiNoContentResponse()
  password(@Body() choice: SetPassword): Promise<void> {
    return this.setUp.setPassword(choice);
  }

  @Post()
  @OpenToAll()
  @ApiOperation({ operationId: 'setUpInstallation', summary: 'Makes the first accounts, once.' })
  @ApiCreatedResponse({ type: [FirstAccount] })
  installation(@Body() first: SetUpInstallation): Promise<FirstAccount[]> {
    return this.setUp.setUp(first);
  }
}
