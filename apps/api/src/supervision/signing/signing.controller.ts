import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { Allow } from '../../platform/route-access.js';
import { SigningNames } from './signing.dto.js';
import { SigningService } from './signing.service.js';

@ApiTags('supervision')
@Controller('signing')
export class SigningController {
  constructor(private readonly signing: SigningService) {}

  @Get('names')
  @Allow('documents.sign-off')
  @ApiOperation({
    operationId: 'listSigningNames',
    summary: 'Who can be named as drafter, checker and signer (拟稿、核稿、签发), and who was last.',
  })
  @ApiOkResponse({ type: SigningNames })
  names(@SignedIn() principal: Principal): Promise<SigningNames> {
    return this.signing.names(principal);
  }
}
