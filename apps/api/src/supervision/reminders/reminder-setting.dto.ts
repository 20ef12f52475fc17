import { ApiProperty } from '@nestjs/swagger';
import type { ReminderRuleName } from '@yaodian/supervision';
import { InstallationChange } from '../../installation/setting.dto.js';
import { areas } from '../../installation/settings.js';
import { IntegerField } from '../../platform/fields.js';
import { ruleChoices } from './reminder.dto.js';

const { reminders } = areas;
const rung = '0 nobody, 1 clerk, 2 approver, 3 leader in charge, 4 notice.';
const within = (name: keyof typeof reminders, description?: string) =>
  IntegerField({ min: reminders[name].least, max: reminders[name].most, description });

/** The rules for reminders (催办): days are working days. */
export class ReminderRuleSettings {
  @within('deadlineAheadDays', 'Before the deadline.')
  deadlineAheadDays: number;

  @within('deadlineAheadRung', rung)
  deadlineAheadRung: number;

  @within('deadlineNearDays', 'Before the deadline, once more.')
  deadlineNearDays: number;

  @within('deadlineNearRung', rung)
  deadlineNearRung: number;

  @within('deadlineDayRung', rung)
  deadlineDayRung: number;

  @within('deadlinePassedDays', 'Every so many after the deadline.')
  deadlinePassedDays: number;

  @within('deadlinePassedRung', rung)
  deadlinePassedRung: number;

  @within('deadlinePassedClimbs', '1: a rung up each time.')
  deadlinePassedClimbs: number;

  @within('roundOpenedRung', rung)
  roundOpenedRung: number;

  @within('roundAheadDays', 'Before the round is due.')
  roundAheadDays: number;

  @within('roundAheadRung', rung)
  roundAheadRung: number;

  @within('roundDayRung', rung)
  roundDayRung: number;

  @within('roundPassedDays', 'After the round was due.')
  roundPassedDays: number;

  @within('roundPassedRung', rung)
  roundPassedRung: number;

  @within('fromHour', 'Of the day in China: from this hour on they go out.')
  fromHour: number;

  @within('untilHour', 'Before this hour.')
  untilHour: number;

  @within('byHandDays', 'Between two by hand for one assignment.')
  byHandDays: number;
}

export class ReminderSettings extends ReminderRuleSettings {
  @ApiProperty({ type: 'integer', description: '0 before the first change.' })
  version: number;

  @ApiProperty({ type: ReminderRuleSettings, description: 'What is in force while nobody sets anything else.' })
  defaults: ReminderRuleSettings;

  @ApiProperty({ type: ReminderRuleSettings, description: 'The largest ones that can be set.' })
  most: ReminderRuleSettings;

  @ApiProperty({ type: ReminderRuleSettings, description: 'The smallest ones.' })
  least: ReminderRuleSettings;

  @ApiProperty({ type: [InstallationChange], description: 'The last one first.' })
  changes: InstallationChange[];
}

export class SetReminderSettings extends ReminderRuleSettings {
  @IntegerField({ description: 'The version that the sender has seen.' })
  version: number;
}

export class ReminderCount {
  @ApiProperty({ enum: ruleChoices, enumName: 'ReminderRuleName' })
  rule: ReminderRuleName;

  @ApiProperty({ type: 'integer' })
  reminders: number;
}

/** What rules would send on the next working day, if nothing else happens until then. */
export class ReminderForecast {
  @ApiProperty({ format: 'date' })
  day: string;

  @ApiProperty({ type: 'integer' })
  reminders: number;

  @ApiProperty({ type: 'integer' })
  units: number;

  @ApiProperty({ type: 'integer', description: 'Who would get a digest for them.' })
  persons: number;

  @ApiProperty({ type: 'integer', description: 'Of the reminders, those that only a call or a letter carries on.' })
  toCall: number;

  @ApiProperty({ type: [ReminderCount], description: 'By the rules that remind on that day.' })
  rules: ReminderCount[];
}
