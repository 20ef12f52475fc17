import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Allow } from '../platform/route-access.js';
import { ApiIdempotencyKey, IdempotencyKey } from '../platform/idempotency-key.js';
import { CalendarChange, CalendarYear, CountDays, Counting, MovedDates, SetDays, SetNotice } from './calendar.dto.js';
import { YearPipe } from './calendar.range.js';
import { CalendarService } from './calendar.service.js';

@ApiTags('calendar')
@Controller('calendar')
export class CalendarController {
  constructor(private readonly calendar: CalendarService) {}

  @Get(':year')
  @Allow('calendar.read')
  @ApiOperation({ operationId: 'getCalendarYear', summary: 'The days of a year, and the notice that they follow.' })
  @ApiParam({ name: 'year', type: 'integer' })
  @ApiOkResponse({ type: CalendarYear })
  year(@Param('year', YearPipe) year: number): Promise<CalendarYear> {
    return this.calendar.year(year);
  }

  @Get(':year/changes')
  @Allow('calendar.read')
  @ApiOperation({
    operationId: 'listCalendarChanges',
    summary: 'What was changed in a year, the last 100, newest first.',
  })
  @ApiParam({ name: 'year', type: 'integer' })
  @ApiOkResponse({ type: [CalendarChange] })
  changes(@Param('year', YearPipe) year: number): Promise<CalendarChange[]> {
    return this.calendar.changes(year);
  }

  @Put(':year/days')
  @Allow('calendar.keep')
  @ApiOperation({
    operationId: 'setCalendarDays',
    summary:
      'Makes days working ones or days off. Open dates that this moves are listed and asked about first: `dates-move`.',
  })
  @ApiExtraModels(MovedDates)
  @ApiIdempotencyKey()
  @ApiParam({ name: 'year', type: 'integer' })
  @ApiOkResponse({ type: CalendarYear })
  setDays(
    @Param('year', YearPipe) year: number,
    @Body() days: SetDays,
    @IdempotencyKey() key?: string,
  ): Promise<CalendarYear> {
    return this.calendar.setDays(year, days, key);
  }

  @Put(':year/notice')
  @Allow('calendar.keep')
  @ApiOperation({ operationId: 'setCalendarNotice', summary: 'Names the notice that the days of a year follow.' })
  @ApiIdempotencyKey()
  @ApiParam({ name: 'year', type: 'integer' })
  @ApiOkResponse({ type: CalendarYear })
  setNotice(
    @Param('year', YearPipe) year: number,
    @Body() notice: SetNotice,
    @IdempotencyKey() key?: string,
  ): Promise<CalendarYear> {
    return this.calendar.setNotice(year, notice, key);
  }

  @Post('explain')
  @Allow('calendar.read')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'countWorkingDays',
    summary: 'Counts working days, or to the day on which a number of them ends, and shows how.',
  })
  @ApiOkResponse({ type: Counting })
  count(@Body() asked: CountDays): Promise<Counting> {
    return this.calendar.count(asked);
  }
}
