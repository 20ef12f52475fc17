import { type Role, roles } from '@yaodian/access';
import { ApiProperty, PartialType } from '@nestjs/swagger';
import {
  BooleanField,
  ChoiceField,
  IdField,
  ObjectsField,
  PatternField,
  QueryIntegerField,
  TextField,
  VersionField,
} from '../platform/fields.js';
import { accountPattern, namePattern } from './account.js';
import { OwnMembership } from './session.dto.js';

export const personNameLength = 50;

/** An account and whose it is; the person sets the password by a link. */
export class NewPerson {
  @PatternField(accountPattern, {
    max: 40,
    example: 'lihua',
    description: 'Letters of any script, digits and . _ - @; 2 to 40 characters.',
  })
  account: string;

  @PatternField(namePattern, { max: personNameLength, example: '李华' })
  name: string;

  @TextField({ max: 40, optional: true, nullable: true })
  telephone?: string | null;
}

export class EditPerson extends PartialType(NewPerson, { skipNullProperties: false }) {
  @VersionField()
  version: number;

  @BooleanField({ optional: true, description: 'A disabled account cannot sign in, and is signed out at once.' })
  disabled?: boolean;

  @TextField({
    max: 255,
    optional: true,
    nullable: true,
    description: 'Who the person is at the OpenID Connect provider (claim sub). A change signs the person out.',
  })
  subject?: string | null;
}

export class MembershipChoice {
  @IdField({ nullable: true, description: 'null for the three administrators, and only for them.' })
  unitId: number | null;

  @ChoiceField(roles, 'Role')
  role: Role;
}

export class SetMemberships {
  @VersionField()
  version: number;

  @ObjectsField(() => MembershipChoice, { count: 100 })
  memberships: MembershipChoice[];
}

export class Person {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty()
  account: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: String, nullable: true })
  telephone: string | null;

  @ApiProperty()
  disabled: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'Who the person is at the OpenID Connect provider.' })
  subject: string | null;

  @ApiProperty({ description: 'false until the person has used the set-up link.' })
  hasPassword: boolean;

  @ApiProperty({ type: [OwnMembership] })
  memberships: OwnMembership[];

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;

  @ApiProperty({ format: 'date-time' })
  updatedAt: string;
}

export class PersonPage {
  @ApiProperty({ type: [Person] })
  items: Person[];

  @ApiProperty({ type: String, nullable: true, description: 'Goes into `after` for the next page; null at the end.' })
  next: string | null;
}

export class PersonQuery {
  @TextField({ max: 100, min: 0, optional: true, description: 'Part of the account or the name.' })
  search?: string;

  @TextField({ max: 80, optional: true, description: '`next` of the page before.' })
  after?: string;

  @QueryIntegerField({ min: 1, max: 200, optional: true })
  limit?: number;
}

/** The secret of a link, which is told once: the link is the page /set-up with this behind a #. */
export class SetUpToken {
  @ApiProperty()
  token: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt: string;
}
