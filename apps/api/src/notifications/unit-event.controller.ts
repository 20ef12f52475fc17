import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Principal, SignedIn } from '../identity/principal.js';
import { Allow } from '../platform/route-access.js';
import { SeenEvents, UnitEvent } from './unit-event.dto.js';
import { UnitEventService } from './unit-event.service.js';

@ApiTags('notifications')
@Controller('unit-events')
export class UnitEventController {
  constructor(private readonly events: UnitEventService) {}

  @Get()
  @Allow('assignments.read')
  @ApiOperation({
    operationId: 'listUnitEvents',
    summary: "What the person's units are told of, and they have not seen.",
  })
  @ApiOkResponse({ type: [UnitEvent] })
  list(@SignedIn() principal: Principal): Promise<UnitEvent[]> {
    return this.events.list(principal);
  }

  @Post('seen')
  @Allow('assignments.read')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'seeUnitEvents',
    summary: 'Says that the person has seen some; gives those that are left.',
  })
  @ApiOkResponse({ type: [UnitEvent] })
  see(@Body() { events }: SeenEvents, @SignedIn() principal: Principal): Promise<UnitEvent[]> {
    return this.events.see(events, principal);
  }
}
