import { ApiProperty } from '@nestjs/swagger';
import type { NotificationGroup } from '@yaodian/supervision';
import {
  BooleanField,
  ChoiceField,
  choices,
  ChoicesField,
  IntegerField,
  ObjectField,
  ObjectsField,
  PatternField,
  TextField,
  VersionField,
  VerbatimField,
} from '../../platform/fields.js';
import { groups } from '../notification.dto.js';
import { type ChannelKind, channelKinds } from './channel.kinds.js';
import type { FieldPlace, MailSecurity } from './channel.settings.js';

const securities = choices<MailSecurity>({ tls: true, starttls: true, none: true });
const places = choices<FieldPlace>({ header: true, query: true, body: true });
const formats = ['json', 'form'] as const;
/** Groups that a robot can be told of: the system's own messages are for those who keep it. */
const toldToGroups = groups.filter((group) => group !== 'system');

const kept = 'Goes in and never out; null keeps the one that there is.';

export class EmailChannel {
  @PatternField(/^[a-zA-Z0-9.:-]+$/, { max: 253 })
  host: string;

  @IntegerField({ min: 1, max: 65_535 })
  port: number;

  @ChoiceField(securities, 'MailSecurity')
  security: MailSecurity;

  @TextField({ max: 200, nullable: true, description: 'null where the mail server asks for no name.' })
  user: string | null;

  @TextField({ max: 254, description: 'The address by which mails are sent.' })
  from: string;

  @TextField({ max: 50 })
  fromName: string;
}

export class SetEmailChannel extends EmailChannel {
  @VerbatimField({ max: 500, nullable: true, description: kept })
  password: string | null;
}

export class RobotChannel {
  @ApiProperty({ description: 'Of the robot’s address; the rest of it is a key.' })
  host: string;

  @ApiProperty({ type: Boolean, description: 'Whether messages are signed with a key.' })
  signed: boolean;

  @ApiProperty({ enum: groups, enumName: 'NotificationGroup', isArray: true })
  groups: NotificationGroup[];
}

export class SetRobotChannel {
  @TextField({ max: 1000, nullable: true, description: `The robot's address. ${kept}` })
  url: string | null;

  @BooleanField({ description: 'Whether messages are signed with a key (加签、签名校验).' })
  signed: boolean;

  @TextField({ max: 500, nullable: true, description: kept })
  key: string | null;

  @ChoicesField(toldToGroups, 'NotificationGroup', { description: 'What the group is told of, as titles and counts.' })
  groups: NotificationGroup[];
}

export class SmsField {
  @ChoiceField(places, 'FieldPlace')
  place: FieldPlace;

  @PatternField(/^[A-Za-z0-9_.[\]-]+$/, {
    max: 100,
    description: 'In JSON `a.b` is b in the object a, and `a[]` a list of one.',
  })
  name: string;

  @VerbatimField({
    max: 2000,
    nullable: true,
    description: 'With {{mobile}}, {{text}} and {{title}} in it. A secret one is never given out; null keeps it.',
  })
  value: string | null;

  @BooleanField()
  secret: boolean;
}

export class SmsSuccess {
  @PatternField(/^[A-Za-z0-9_.-]+$/, { max: 100, description: 'A field of the answer; `a.b` is b in the object a.' })
  name: string;

  @TextField({ max: 100 })
  value: string;
}

/** A gateway for short messages: any that takes a POST. */
export class SmsChannel {
  @TextField({ max: 1000 })
  url: string;

  @ChoiceField(formats, 'SmsFormat')
  format: (typeof formats)[number];

  @ObjectsField(() => SmsField, { count: 50 })
  fields: SmsField[];

  @ObjectField(() => SmsSuccess, { nullable: true, description: 'null where the status of the answer says it alone.' })
  success: SmsSuccess | null;
}

export class Channel {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ enum: channelKinds, enumName: 'ChannelKind' })
  kind: ChannelKind;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: Boolean })
  enabled: boolean;

  @ApiProperty({ type: EmailChannel, nullable: true })
  email: EmailChannel | null;

  @ApiProperty({ type: SmsChannel, nullable: true })
  sms: SmsChannel | null;

  @ApiProperty({ type: RobotChannel, nullable: true })
  robot: RobotChannel | null;

  @ApiProperty({ type: Boolean, description: 'Whether this server has the key under which its secrets are kept.' })
  readable: boolean;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  deliveredAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  failedAt: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why something was last not delivered: a code.' })
  failure: string | null;

  @ApiProperty({ type: 'integer', description: 'Messages that wait for their time, or for another attempt.' })
  waiting: number;

  @ApiProperty({ type: 'integer', description: 'Messages that were given up.' })
  givenUp: number;
}

class ChannelFields {
  @TextField({ max: 50 })
  name: string;

  @BooleanField()
  enabled: boolean;

  @ObjectField(() => SetEmailChannel, { nullable: true })
  email: SetEmailChannel | null;

  @ObjectField(() => SmsChannel, { nullable: true })
  sms: SmsChannel | null;

  @ObjectField(() => SetRobotChannel, { nullable: true })
  robot: SetRobotChannel | null;
}

/** Exactly the settings of its kind are given. */
export class NewChannel extends ChannelFields {
  @ChoiceField(channelKinds, 'ChannelKind')
  kind: ChannelKind;
}

export class EditChannel extends ChannelFields {
  @VersionField()
  version: number;
}

export class TestChannel {
  @TextField({ max: 254, nullable: true, description: 'An address or number; null for a robot, which has its group.' })
  to: string | null;
}
