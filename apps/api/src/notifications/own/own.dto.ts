import { ApiProperty } from '@nestjs/swagger';
import type { NotificationGroup } from '@yaodian/supervision';
import {
  BooleanField,
  ChoiceField,
  IntegerField,
  ObjectField,
  ObjectsField,
  PatternField,
  TextField,
} from '../../platform/fields.js';
import { media, type Medium } from '../channels/channel.kinds.js';
import { groups } from '../notification.dto.js';

/** Whether messages of a group come by e-mail, and by short message; in the application they always are. */
export class GroupChoice {
  @ChoiceField(groups, 'NotificationGroup')
  group: NotificationGroup;

  @BooleanField()
  email: boolean;

  @BooleanField()
  sms: boolean;
}

const lastMinute = 24 * 60;

/** A part of each day in China, in minutes; one that ends before it begins goes over midnight. */
export class QuietHours {
  @IntegerField({ max: lastMinute - 1 })
  from: number;

  @IntegerField({ max: lastMinute })
  until: number;
}

/** Where a medium reaches the person. */
export class OwnContact {
  @ApiProperty({ enum: media, enumName: 'Medium' })
  medium: Medium;

  @ApiProperty({ type: Boolean, description: 'Whether a channel of this kind is switched on.' })
  available: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'In use: verified by a test message.' })
  address: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'A test message went there, and its code was not typed yet.',
  })
  asked: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'What is known of the person and could be used.' })
  suggested: string | null;
}

export class OwnMessages {
  @ApiProperty({ type: [OwnContact] })
  contacts: OwnContact[];

  @ApiProperty({ type: [GroupChoice], description: 'Of the groups that a person of these roles is told of.' })
  choices: GroupChoice[];

  @ApiProperty({ type: QuietHours, nullable: true })
  quiet: QuietHours | null;

  @ApiProperty({ type: QuietHours, description: 'On working days messages leave the application in these hours.' })
  office: QuietHours;
}

export class SetOwnMessages {
  @ObjectsField(() => GroupChoice, { count: groups.length })
  choices: GroupChoice[];

  @ObjectField(() => QuietHours, { nullable: true })
  quiet: QuietHours | null;
}

export class AskContact {
  @ChoiceField(media, 'Medium')
  medium: Medium;

  @TextField({ max: 254, description: 'An e-mail address, or the number of a mobile telephone.' })
  address: string;
}

export class VerifyContact {
  @ChoiceField(media, 'Medium')
  medium: Medium;

  @PatternField(/^\d{6}$/, { max: 6, description: 'The code in the test message.' })
  code: string;
}
