import { type Role, roles } from '@yaodian/access';
import { ApiProperty } from '@nestjs/swagger';
import { choices, ObjectField, TextField, VerbatimField } from '../platform/fields.js';
import { unitNameLength } from '../organisation/unit.dto.js';
import { longestPassword } from './password.js';
import { NewPerson, SetUpToken } from './person.dto.js';

const linkKinds = choices<SetUpLinkKind>({ installation: true, person: true });

export type SetUpLinkKind = 'installation' | 'person';

export class UseLink {
  @TextField({ max: 100, description: 'What stands behind the # of the link.' })
  token: string;
}

/** What a link is for. */
export class SetUpLink {
  @ApiProperty({ enum: linkKinds, enumName: 'SetUpLinkKind' })
  kind: SetUpLinkKind;

  @ApiProperty({ type: String, nullable: true, description: "The person's account; null for an installation." })
  account: string | null;

  @ApiProperty({ type: String, nullable: true })
  name: string | null;
}

export class SetPassword extends UseLink {
  @VerbatimField({ max: longestPassword })
  password: string;
}

/** The first accounts: the three administrators, and somebody of the office. */
export class SetUpInstallation extends SetPassword {
  @TextField({ max: unitNameLength, description: "The office's own unit.", example: '云岭县人民政府办公室' })
  unitName: string;

  @ObjectField(() => NewPerson, { description: 'The one who sets up: the password is this account’s.' })
  systemAdmin: NewPerson;

  @ObjectField(() => NewPerson)
  securityAdmin: NewPerson;

  @ObjectField(() => NewPerson)
  auditor: NewPerson;

  @ObjectField(() => NewPerson)
  office: NewPerson;
}

export class FirstAccount extends SetUpToken {
  @ApiProperty()
  account: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: roles, enumName: 'Role' })
  role: Role;
}
