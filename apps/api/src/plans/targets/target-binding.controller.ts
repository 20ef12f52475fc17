import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../../platform/id.pipe.js';
import { Allow } from '../../platform/route-access.js';
import { NameTargetUnits, TargetUnits } from './target-binding.dto.js';
import { TargetBindingService } from './target-binding.service.js';

@ApiTags('plans')
@Controller('tasks/:id/targets/:number')
export class TargetBindingController {
  constructor(private readonly bindings: TargetBindingService) {}

  @Put('units')
  @Allow('plans.amend')
  @ApiOperation({
    operationId: 'nameTargetUnits',
    summary:
      'Names the assignments that a count target of an issued task binds, instead of every one; gives all of them.',
  })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiParam({ name: 'number', type: 'integer', description: "The target's number among the task's, from 1 on." })
  @ApiOkResponse({ type: [TargetUnits] })
  name(
    @Param('id', IdPipe) id: number,
    @Param('number', IdPipe) number: number,
    @Body() asked: NameTargetUnits,
  ): Promise<TargetUnits[]> {
    return this.bindings.name(id, number - 1, asked);
  }
}
