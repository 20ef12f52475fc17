import { ApiProperty } from '@nestjs/swagger';
import type { CountingRule, DayKind } from '@yaodian/calendar';
import {
  ChoiceField,
  choices,
  CivilDateField,
  IntegerField,
  ObjectField,
  ObjectsField,
  TextField,
  VersionField,
} from '../platform/fields.js';

const dayKinds = choices<DayKind>({ working: true, off: true });
const countingRules = choices<CountingRule>({ add: true, move: true });
/** Of a round: the first day for reports, the last one in time, and the last one on which a report is taken. */
export type RoundDate = 'opens' | 'due' | 'closes';
export type DaySetter = 'notice' | 'office';
const roundDates = choices<RoundDate>({ opens: true, due: true, closes: true });
const daySetters = choices<DaySetter>({ notice: true, office: true });

const reasonLength = 500;

/** A notice of the State Council's General Office on a year's holidays. */
export class HolidayNotice {
  @TextField({ max: 200, example: '国务院办公厅关于2026年部分节假日安排的通知' })
  title: string;

  @TextField({ max: 100, nullable: true, example: '国办发明电〔2025〕7号' })
  documentNumber: string | null;

  @CivilDateField({ nullable: true })
  issued: string | null;

  @TextField({
    max: 500,
    nullable: true,
    description: 'Where it is published: an address that begins with https:// or http://.',
  })
  url: string | null;
}

/** What a day is, and who says so. */
export class DayState {
  @ApiProperty({ enum: dayKinds, enumName: 'DayKind' })
  kind: DayKind;

  @ApiProperty({ type: String, nullable: true, description: 'The holiday that it is, or that it works for.' })
  name: string | null;

  @ApiProperty({
    enum: daySetters,
    enumName: 'DaySetter',
    nullable: true,
    description: 'null where only the days of the week say what it is.',
  })
  setBy: DaySetter | null;

  @ApiProperty({ type: String, nullable: true, description: "The notice's document number, or the office's reason." })
  source: string | null;
}

export class CalendarDay extends DayState {
  @ApiProperty({ format: 'date' })
  date: string;
}

export class CalendarYear {
  @ApiProperty({ type: 'integer' })
  year: number;

  @ApiProperty({ type: 'integer', description: 'The version of the whole calendar.' })
  version: number;

  @ApiProperty({
    type: HolidayNotice,
    nullable: true,
    description: 'null while it is not known: Monday to Friday are taken for working days then.',
  })
  notice: HolidayNotice | null;

  @ApiProperty({ type: [CalendarDay], description: 'Every day of the year.' })
  days: CalendarDay[];

  @ApiProperty({
    type: 'array',
    items: { type: 'integer' },
    description: 'The working days of each month from January on.',
  })
  workingDays: number[];

  @ApiProperty({ type: 'integer', description: 'The first year that the calendar covers.' })
  firstYear: number;

  @ApiProperty({ type: 'integer', description: 'The last one.' })
  lastYear: number;
}

export class SetDay {
  @CivilDateField()
  date: string;

  @ChoiceField(dayKinds, 'DayKind')
  kind: DayKind;

  @TextField({ max: 100, optional: true, nullable: true, description: 'The holiday that it is, or that it works for.' })
  name?: string | null;
}

export class SetDays {
  @VersionField()
  version: number;

  @TextField({ max: reasonLength, description: 'Who has decided it and why.' })
  reason: string;

  @ObjectsField(() => SetDay, { count: 366, description: 'Days of the year, each once; the others stay as they are.' })
  days: SetDay[];

  @TextField({
    max: 64,
    optional: true,
    description: 'What the answer `dates-move` gave, by whoever agrees to the dates that it lists.',
  })
  seen?: string;
}

/** An open date that a change of the calendar moves. */
export class MovedDate {
  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty({ description: "The plan's title." })
  plan: string;

  @ApiProperty({ format: 'date', description: 'The first day of the period that the round reports on.' })
  periodFirst: string;

  @ApiProperty({ format: 'date' })
  periodLast: string;

  @ApiProperty({ enum: roundDates, enumName: 'RoundDate' })
  date: RoundDate;

  @ApiProperty({ format: 'date' })
  from: string;

  @ApiProperty({ format: 'date' })
  to: string;
}

/** `current` of the answer `dates-move`: nothing is changed until they are agreed to. */
export class MovedDates {
  @ApiProperty({ description: 'Goes with the same request to agree to exactly these.' })
  seen: string;

  @ApiProperty({ type: [MovedDate] })
  dates: MovedDate[];
}

export class SetNotice {
  @VersionField()
  version: number;

  @ObjectField(() => HolidayNotice, { nullable: true, description: 'null takes it back.' })
  notice: HolidayNotice | null;
}

export class DayChange {
  @ApiProperty({ format: 'date' })
  date: string;

  @ApiProperty({ type: DayState })
  before: DayState;

  @ApiProperty({ type: DayState })
  after: DayState;
}

export class NoticeChange {
  @ApiProperty({ type: HolidayNotice, nullable: true })
  before: HolidayNotice | null;

  @ApiProperty({ type: HolidayNotice, nullable: true })
  after: HolidayNotice | null;
}

export class CalendarChange {
  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ type: String, nullable: true })
  reason: string | null;

  @ApiProperty({ type: [DayChange] })
  days: DayChange[];

  @ApiProperty({ type: NoticeChange, nullable: true, description: "Where the year's notice was changed." })
  notice: NoticeChange | null;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

export class CountDays {
  @CivilDateField({ description: 'The day of the event, which is not counted.' })
  from: string;

  @IntegerField({ max: 1000, optional: true, description: 'Asks for the day on which so many working days end.' })
  workingDays?: number;

  @CivilDateField({ optional: true, description: 'Asks for the working days up to and including this day.' })
  to?: string;
}

export class DayRun {
  @ApiProperty({ format: 'date' })
  first: string;

  @ApiProperty({ format: 'date' })
  last: string;

  @ApiProperty({ type: 'integer' })
  days: number;

  @ApiProperty({ enum: dayKinds, enumName: 'DayKind' })
  kind: DayKind;

  @ApiProperty({ type: String, nullable: true })
  name: string | null;

  @ApiProperty({ type: String, nullable: true, description: "The notice's document number, or the office's reason." })
  source: string | null;
}

/** How a date was counted. */
export class Counting {
  @ApiProperty({ enum: countingRules, enumName: 'CountingRule' })
  rule: CountingRule;

  @ApiProperty({ format: 'date' })
  from: string;

  @ApiProperty({ format: 'date' })
  to: string;

  @ApiProperty({ type: 'integer' })
  workingDays: number;

  @ApiProperty({ type: [DayRun], description: 'Every day that was looked at, in order; alike ones together.' })
  runs: DayRun[];

  @ApiProperty({
    type: 'array',
    items: { type: 'integer' },
    description: 'Years without a notice, counted by the days of the week.',
  })
  fallbackYears: number[];
}
