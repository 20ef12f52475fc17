import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import { Allow } from '../platform/route-access.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../platform/idempotency-key.js';
import { IdPipe } from '../platform/id.pipe.js';
import { VersionQuery } from './plan.dto.js';
import {
  DraftTask,
  DraftTaskPage,
  DraftTasks,
  EditTask,
  MergeTask,
  MoveTask,
  NewTask,
  SetDeadline,
  SettleDurations,
  SplitResult,
  SplitTask,
  TaskQuery,
} from './task.dto.js';
import { TaskService } from './task.service.js';

@ApiTags('tasks')
@Controller()
export class TaskController {
  constructor(private readonly tasks: TaskService) {}

  @Get('plans/:id/tasks')
  @Allow('plans.read')
  @ApiOperation({ operationId: 'listTasks', summary: "A plan's tasks in their order." })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: DraftTaskPage })
  list(@Param('id', IdPipe) planId: number, @Query() query: TaskQuery): Promise<DraftTaskPage> {
    return this.tasks.list(planId, query);
  }

  @Post('plans/:id/tasks')
  @Allow('plans.draft')
  @ApiOperation({ operationId: 'createTask', summary: 'A task by hand, or from a block that is not a task.' })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiCreatedResponse({ type: DraftTask })
  create(
    @Param('id', IdPipe) planId: number,
    @Body() task: NewTask,
    @IdempotencyKey() key?: string,
  ): Promise<DraftTask> {
    return this.tasks.create(planId, task, key);
  }

  @Post('plans/:id/tasks/deadline')
  @Allow('plans.draft')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'setDeadline',
    summary: 'The same deadline for several tasks, whose printed words stay; one change, undone as one.',
  })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: DraftTasks })
  setDeadline(@Param('id', IdPipe) planId: number, @Body() deadline: SetDeadline): Promise<DraftTasks> {
    return this.tasks.setDeadline(planId, deadline);
  }

  @Post('plans/:id/tasks/durations')
  @Allow('plans.draft')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'settleDurations',
    summary: 'Makes standing tasks of those with a duration for a deadline, and of the duration a target; one change.',
  })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: DraftTasks })
  settleDurations(@Param('id', IdPipe) planId: number, @Body() { tasks }: SettleDurations): Promise<DraftTasks> {
    return this.tasks.settleDurations(planId, tasks);
  }

  @Patch('tasks/:id')
  @Allow('plans.draft')
  @ApiOperation({ operationId: 'editTask' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: DraftTask })
  edit(@Param('id', IdPipe) id: number, @Body() edit: EditTask): Promise<DraftTask> {
    return this.tasks.edit(id, edit);
  }

  @Delete('tasks/:id')
  @Allow('plans.draft')
  @HttpCode(204)
  @ApiOperation({ operationId: 'deleteTask' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiNoContentResponse()
  remove(@Param('id', IdPipe) id: number, @Query() { version }: VersionQuery): Promise<void> {
    return this.tasks.remove(id, version);
  }

  @Post('tasks/:id/split')
  @Allow('plans.draft')
  @HttpCode(200)
  @ApiOperation({ operationId: 'splitTask', summary: 'Makes two tasks of one.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: SplitResult })
  split(@Param('id', IdPipe) id: number, @Body() split: SplitTask): Promise<SplitResult> {
    return this.tasks.split(id, split);
  }

  @Post('tasks/:id/merge')
  @Allow('plans.draft')
  @HttpCode(200)
  @ApiOperation({ operationId: 'mergeTask', summary: 'Takes the task that directly follows into this one.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: DraftTask })
  merge(@Param('id', IdPipe) id: number, @Body() merge: MergeTask): Promise<DraftTask> {
    return this.tasks.merge(id, merge);
  }

  @Post('tasks/:id/move')
  @Allow('plans.draft')
  @HttpCode(200)
  @ApiOperation({ operationId: 'moveTask', summary: 'Puts a task after another one.' })
  @ApiParam({ name: 'id', type: 'integer' })
  @ApiOkResponse({ type: DraftTask })
  move(@Param('id', IdPipe) id: number, @Body() move: MoveTask): Promise<DraftTask> {
    return this.tasks.move(id, move);
  }
}
