import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, IntegerField } from '../platform/fields.js';
import { areas, type SubUnitsSeen, subUnitsSeen } from './settings.js';

const { passwords } = areas;
const versionSeen = { description: 'The version that the sender has seen.' };

/** A setting as it was changed, alone or with others at once. */
export class InstallationChange {
  @ApiProperty({ type: 'integer', description: 'The same for what was changed at once.' })
  version: number;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: 'integer' })
  before: number;

  @ApiProperty({ type: 'integer' })
  after: number;

  @ApiProperty({ type: String, nullable: true, description: 'The name of the person.' })
  by: string | null;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

export class Visibility {
  @ApiProperty({ type: 'integer', description: '0 before the first change.' })
  version: number;

  @ApiProperty({
    enum: subUnitsSeen,
    enumName: 'SubUnitsSeen',
    description: 'The sub-units whose assignments units see; those without accounts they see in any case.',
  })
  subUnits: SubUnitsSeen;

  @ApiProperty({
    type: [InstallationChange],
    description: 'The last one first; values are places in none, sections, all.',
  })
  changes: InstallationChange[];
}

export class SetVisibility {
  @IntegerField(versionSeen)
  version: number;

  @ChoiceField(subUnitsSeen, 'SubUnitsSeen')
  subUnits: SubUnitsSeen;
}

/** What a password has to be. */
export class PasswordRules {
  @IntegerField({ min: passwords.shortest.least, max: passwords.shortest.most, description: 'Its fewest characters.' })
  shortest: number;

  @IntegerField({
    min: passwords.classes.least,
    max: passwords.classes.most,
    description: 'Of lower-case letters, capitals, digits and other characters it has so many kinds.',
  })
  classes: number;

  @IntegerField({
    min: passwords.remembered.least,
    max: passwords.remembered.most,
    description: "So many of a person's passwords, the present one among them, may not come again.",
  })
  remembered: number;
}

/** The rules that the security administrator sets. */
export class PasswordPolicy extends PasswordRules {
  @IntegerField({
    min: passwords.failures.least,
    max: passwords.failures.most,
    description: 'So many failures of one account from one address lock this pair.',
  })
  failures: number;

  @IntegerField({ min: passwords.lockMinutes.least, max: passwords.lockMinutes.most, description: 'For so long.' })
  lockMinutes: number;
}

export class PasswordSettings extends PasswordPolicy {
  @ApiProperty({ type: 'integer', description: '0 before the first change.' })
  version: number;

  @ApiProperty({ type: PasswordPolicy, description: 'What is in force while nobody sets anything else.' })
  defaults: PasswordPolicy;

  @ApiProperty({ type: PasswordPolicy, description: 'The largest ones that can be set.' })
  most: PasswordPolicy;

  @ApiProperty({ type: PasswordPolicy, description: 'The smallest ones.' })
  least: PasswordPolicy;

  @ApiProperty({ type: [InstallationChange], description: 'The last one first.' })
  changes: InstallationChange[];
}

export class SetPasswordPolicy extends PasswordPolicy {
  @IntegerField(versionSeen)
  version: number;
}
