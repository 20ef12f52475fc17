import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../../platform/id.pipe.js';
import { Allow } from '../../platform/route-access.js';
import { type Principal, SignedIn } from '../principal.js';
import { Colleague, ColleagueQuery, Deputy, NameDeputy } from './deputy.dto.js';
import { DeputyService } from './deputy.service.js';

@ApiTags('deputies')
@Controller('deputies')
export class DeputyController {
  constructor(private readonly deputies: DeputyService) {}

  @Get()
  @Allow('own-account')
  @ApiOperation({ operationId: 'listDeputies', summary: 'Who stands in for one, and for whom one stands in.' })
  @ApiOkResponse({ type: [Deputy] })
  list(@SignedIn() principal: Principal): Promise<Deputy[]> {
    return this.deputies.list(principal);
  }

  @Get('colleagues')
  @Allow('deputies.name')
  @ApiOperation({ operationId: 'listColleagues', summary: 'Who of a unit could stand in in a role.' })
  @ApiOkResponse({ type: [Colleague] })
  colleagues(@SignedIn() principal: Principal, @Query() query: ColleagueQuery): Promise<Colleague[]> {
    return this.deputies.colleagues(principal, query);
  }

  @Post()
  @Allow('deputies.name')
  @ApiOperation({ operationId: 'nameDeputy', summary: 'Gives all that there are now.' })
  @ApiCreatedResponse({ type: [Deputy] })
  name(@SignedIn() principal: Principal, @Body() wish: NameDeputy): Promise<Deputy[]> {
    return this.deputies.name(principal, wish);
  }

  @Delete(':id')
  @Allow('own-account')
  @ApiOperation({ operationId: 'endDeputy', summary: 'By either of the two; gives all that are left.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: [Deputy] })
  end(@SignedIn() principal: Principal, @Param('id', IdPipe) id: number): Promise<Deputy[]> {
    return this.deputies.end(principal, id);
  }
}
