import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { type Principal, SignedIn } from '../identity/principal.js';
import { IdPipe } from '../platform/id.pipe.js';
import { Allow } from '../platform/route-access.js';
import { AssignmentPage, AssignmentQuery, IssuedTask } from './assignment.dto.js';
import { AssignmentService } from './assignment.service.js';

@ApiTags('assignments')
@Controller()
export class AssignmentController {
  constructor(private readonly assignments: AssignmentService) {}

  @Get('assignments')
  @Allow('assignments.read')
  @ApiOperation({
    operationId: 'listAssignments',
    summary: "Assignments within the person's scope: of all units, or of their own and of the tasks that these lead.",
  })
  @ApiOkResponse({ type: AssignmentPage })
  list(@Query() query: AssignmentQuery, @SignedIn() principal: Principal): Promise<AssignmentPage> {
    return this.assignments.list(query, principal);
  }

  @Get('tasks/:id')
  @Allow('tasks.read')
  @ApiOperation({ operationId: 'getIssuedTask', summary: 'An issued task, if one of its units is within the scope.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: IssuedTask })
  task(@Param('id', IdPipe) id: number, @SignedIn() principal: Principal): Promise<IssuedTask> {
    return this.assignments.task(id, principal);
  }
}
