import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../../platform/id.pipe.js';
import { Allow } from '../../platform/route-access.js';
import { RepeatedItem } from './repeats.dto.js';
import { RepeatsService } from './repeats.service.js';

@ApiTags('inspections')
@Controller('inspections')
export class RepeatsController {
  constructor(private readonly repeats: RepeatsService) {}

  @Get(':id/repeats')
  @Allow('inspections.plan')
  @ApiOperation({ operationId: 'listRepeatedProblems', summary: '重复问题, by item of the check list.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: [RepeatedItem] })
  list(@Param('id', IdPipe) id: number): Promise<RepeatedItem[]> {
    return this.repeats.list(id);
  }
}
