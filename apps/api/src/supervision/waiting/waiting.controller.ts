import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Principal, SignedIn } from '../../identity/principal.js';
import { Allow } from '../../platform/route-access.js';
import { WaitingGroup } from './waiting.dto.js';
import { WaitingService } from './waiting.service.js';

@ApiTags('supervision')
@Controller('supervision/waiting')
export class WaitingController {
  constructor(private readonly waiting: WaitingService) {}

  @Get()
  @Allow('supervision.read')
  @ApiOperation({
    operationId: 'listWaiting',
    summary: 'What waits for a person of the office, or, to others who read it, for the office as one.',
  })
  @ApiOkResponse({ type: [WaitingGroup] })
  list(@SignedIn() principal: Principal): Promise<WaitingGroup[]> {
    return this.waiting.list(principal);
  }
}
