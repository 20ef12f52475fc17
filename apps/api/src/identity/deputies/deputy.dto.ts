import { deputisedRoles, type Role, roles } from '@yaodian/access';
import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, CivilDateField, IdField, QueryIntegerField } from '../../platform/fields.js';

export class NameDeputy {
  @IdField({ description: 'A unit in which one has the role oneself.' })
  unitId: number;

  @ChoiceField(deputisedRoles, 'DeputisedRole')
  role: (typeof deputisedRoles)[number];

  @IdField({ description: 'Somebody of the same unit.' })
  deputyId: number;

  @CivilDateField()
  firstDay: string;

  @CivilDateField({ description: 'The last day that counts; at most 366 days with the first.' })
  lastDay: string;
}

export class Colleague {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty()
  name: string;
}

export const deputyStandings = ['in-force', 'to-come', 'suspended'] as const;
export type DeputyStanding = (typeof deputyStandings)[number];

/** Somebody stands in for somebody, now or from a day to come. */
export class Deputy {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: Colleague, description: 'Who is stood in for.' })
  person: Colleague;

  @ApiProperty({ type: Colleague, description: 'Who stands in.' })
  deputy: Colleague;

  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty()
  unitName: string;

  @ApiProperty({ enum: roles, enumName: 'Role' })
  role: Role;

  @ApiProperty({ format: 'date' })
  firstDay: string;

  @ApiProperty({ format: 'date' })
  lastDay: string;

  @ApiProperty({
    enum: deputyStandings,
    enumName: 'DeputyStanding',
    description: "suspended: the deputy's account is switched off, so that nobody stands in meanwhile.",
  })
  standing: DeputyStanding;
}

export class ColleagueQuery {
  @QueryIntegerField({ min: 1 })
  unitId: number;

  @ChoiceField(deputisedRoles, 'DeputisedRole')
  role: (typeof deputisedRoles)[number];
}
