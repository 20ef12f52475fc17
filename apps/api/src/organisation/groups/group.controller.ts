import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import { ApiIdempotencyKey, IdempotencyKey } from '../../platform/idempotency-key.js';
import { IdPipe } from '../../platform/id.pipe.js';
import { Allow } from '../../platform/route-access.js';
import { VersionQuery } from '../../plans/plan.dto.js';
import { EditGroup, GroupMember, NewGroup, NewGroupRule, UnitGroup } from './group.dto.js';
import { GroupService } from './group.service.js';

@ApiTags('units')
@Controller('unit-groups')
export class GroupController {
  constructor(private readonly groups: GroupService) {}

  @Get()
  @Allow('units.read')
  @ApiOperation({ operationId: 'listUnitGroups', summary: 'All groups, in the order in which they were added.' })
  @ApiOkResponse({ type: [UnitGroup] })
  list(): Promise<UnitGroup[]> {
    return this.groups.list();
  }

  @Get(':id')
  @Allow('units.read')
  @ApiOperation({ operationId: 'getUnitGroup' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: UnitGroup })
  get(@Param('id', IdPipe) id: number): Promise<UnitGroup> {
    return this.groups.get(id);
  }

  @Get(':id/members')
  @Allow('units.read')
  @ApiOperation({ operationId: 'listGroupMembers', summary: "Who belongs to a group today, in the office's order." })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: [GroupMember] })
  members(@Param('id', IdPipe) id: number): Promise<GroupMember[]> {
    return this.groups.members(id);
  }

  @Post('preview')
  @Allow('units.keep')
  @HttpCode(200)
  @ApiOperation({ operationId: 'previewUnitGroup', summary: 'Who would belong to a group of this rule today.' })
  @ApiOkResponse({ type: [GroupMember] })
  preview(@Body() rule: NewGroupRule): Promise<GroupMember[]> {
    return this.groups.preview(rule);
  }

  @Post()
  @Allow('units.keep')
  @ApiOperation({ operationId: 'createUnitGroup' })
  @ApiIdempotencyKey()
  @ApiCreatedResponse({ type: UnitGroup })
  create(@Body() group: NewGroup, @IdempotencyKey() key?: string): Promise<UnitGroup> {
    return this.groups.create(group, key);
  }

  @Patch(':id')
  @Allow('units.keep')
  @ApiOperation({ operationId: 'editUnitGroup' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: UnitGroup })
  edit(@Param('id', IdPipe) id: number, @Body() edit: EditGroup): Promise<UnitGroup> {
    return this.groups.edit(id, edit);
  }

  @Delete(':id')
  @Allow('units.keep')
  @HttpCode(204)
  @ApiOperation({ operationId: 'deleteUnitGroup', summary: 'Refused while a draft names the group.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiNoContentResponse()
  remove(@Param('id', IdPipe) id: number, @Query() { version }: VersionQuery): Promise<void> {
    return this.groups.remove(id, version);
  }
}
