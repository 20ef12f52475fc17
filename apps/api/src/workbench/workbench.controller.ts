import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Principal, SignedIn } from '../identity/principal.js';
import { Allow } from '../platform/route-access.js';
import { Workbench } from './workbench.dto.js';
import { WorkbenchService } from './workbench.service.js';

@ApiTags('workbench')
@Controller('workbench')
export class WorkbenchController {
  constructor(private readonly workbench: WorkbenchService) {}

  @Get()
  @Allow('workbench.read')
  @ApiOperation({ operationId: 'getWorkbench', summary: 'What waits for the person, and the dates ahead.' })
  @ApiOkResponse({ type: Workbench })
  get(@SignedIn() principal: Principal): Promise<Workbench> {
    return this.workbench.get(principal);
  }
}
