import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Principal, SignedIn } from '../identity/principal.js';
import { Allow } from '../platform/route-access.js';
import { Cockpit, CockpitQuery } from './cockpit.dto.js';
import { CockpitService } from './cockpit.service.js';

@ApiTags('cockpit')
@Controller('cockpit')
export class CockpitController {
  constructor(private readonly cockpit: CockpitService) {}

  @Get()
  @Allow('cockpit.read')
  @ApiOperation({ operationId: 'getCockpit', summary: 'Where a plan stands, for leaders (领导驾驶舱).' })
  @ApiOkResponse({ type: Cockpit })
  get(@Query() query: CockpitQuery, @SignedIn() principal: Principal): Promise<Cockpit> {
    return this.cockpit.get(query, principal);
  }
}
