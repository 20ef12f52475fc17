import { type Permission, permissions, type Role, roles } from '@yaodian/access';
import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, TextField, VerbatimField } from '../platform/fields.js';
import { PasswordRules } from '../installation/setting.dto.js';
import { type Language, languages } from './language.js';
import { longestPassword } from './password.js';

const permissionNames = Object.keys(permissions);

export class SignIn {
  @TextField({ max: 100 })
  account: string;

  @VerbatimField({ max: longestPassword })
  password: string;
}

export class OwnMembership {
  @ApiProperty({ type: 'integer', nullable: true, description: 'null for the three administrators.' })
  unitId: number | null;

  @ApiProperty({ type: String, nullable: true })
  unitName: string | null;

  @ApiProperty({ enum: roles, enumName: 'Role' })
  role: Role;
}

/** The signed-in person. */
export class Self {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty()
  account: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: [OwnMembership] })
  memberships: OwnMembership[];

  @ApiProperty({ type: String, nullable: true, description: 'Who the person is at the provider, where that is known.' })
  subject: string | null;

  @ApiProperty({
    enum: languages,
    enumName: 'Language',
    nullable: true,
    description: 'In which the person is written to; null: not chosen yet.',
  })
  language: Language | null;

  @ApiProperty({ enum: permissionNames, enumName: 'Permission', isArray: true })
  permissions: Permission[];
}

export class ChooseLanguage {
  @ChoiceField(languages, 'Language')
  language: Language;
}

export class SignedOut {
  @ApiProperty({ type: String, nullable: true, description: "Where the provider's own session is ended." })
  goOn: string | null;
}

export class OwnSession {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty()
  address: string;

  @ApiProperty({ description: 'What the browser calls itself.' })
  agent: string;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;

  @ApiProperty({ format: 'date-time' })
  usedAt: string;

  @ApiProperty({ description: 'Whether it is the one that asks.' })
  current: boolean;
}

export class ChangePassword {
  @VerbatimField({ max: longestPassword, description: 'The present one.' })
  present: string;

  @VerbatimField({ max: longestPassword })
  password: string;
}

export class DemonstrationAccount {
  @ApiProperty()
  account: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: roles, enumName: 'Role' })
  role: Role;

  @ApiProperty({ type: String, nullable: true })
  unitName: string | null;
}

/** The OpenID Connect provider by which people may sign in. */
export class SignInProvider {
  @ApiProperty({ type: String, nullable: true, description: 'Words on the button; null for those of the interface.' })
  button: string | null;

  @ApiProperty({ description: 'Whether an account has to be linked first; else the provider names it.' })
  byLink: boolean;
}

/** What the sign-in page shows before anybody has signed in. */
export class SignInOptions {
  @ApiProperty({ description: 'No account is there yet: the server has printed the link that sets up the first ones.' })
  needsSetUp: boolean;

  @ApiProperty({ type: [DemonstrationAccount], description: 'In demonstration mode; else none.' })
  demonstrationAccounts: DemonstrationAccount[];

  @ApiProperty({ type: String, nullable: true, description: 'The password of all of them.' })
  demonstrationPassword: string | null;

  @ApiProperty({ type: SignInProvider, nullable: true, description: 'null where people sign in by password alone.' })
  provider: SignInProvider | null;

  @ApiProperty({ type: PasswordRules, description: 'What a new password has to be.' })
  passwords: PasswordRules;
}
