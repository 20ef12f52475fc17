import { ApiProperty } from '@nestjs/swagger';
import { NewGroup, UnitGroup } from '../../organisation/groups/group.dto.js';
import { NewUnit, Unit } from '../../organisation/unit.dto.js';
import { BooleanField, IdField, ObjectField, TextField } from '../../platform/fields.js';
import { DraftTask } from '../task.dto.js';

/** What a printed name means: a unit or a group of the register, a new one, a group that is not chosen yet, or nothing that the register shall know; only one of these. */
export class MatchUnits {
  @TextField({ max: 500, description: 'The name as printed, wherever it stands in the plan.' })
  printed: string;

  @IdField({ optional: true })
  unitId?: number;

  @ObjectField(() => NewUnit, { optional: true })
  newUnit?: NewUnit;

  @IdField({ optional: true, description: 'A group of units.' })
  groupId?: number;

  @ObjectField(() => NewGroup, { optional: true })
  newGroup?: NewGroup;

  @BooleanField({
    optional: true,
    description: 'It is no unit but a group of units, as 各街道; which one is asked then.',
  })
  asGroup?: boolean;

  @BooleanField({ optional: true, description: 'It stays as printed, and its tasks ask no more about it.' })
  asPrinted?: boolean;

  @BooleanField({
    optional: true,
    description: 'Keeps the name as an alias of the unit or the group, so that it is never asked about again.',
  })
  alias?: boolean;
}

export class RegisteredNames {
  @ApiProperty({ type: [DraftTask], description: 'The tasks of the plan that are different now, in their order.' })
  tasks: DraftTask[];

  @ApiProperty({ type: [Unit], description: 'Those that were added, in the order in which the plan names them.' })
  units: Unit[];
}

export class MatchResult {
  @ApiProperty({ type: [DraftTask], description: 'The tasks of the plan that are different now, in their order.' })
  tasks: DraftTask[];

  @ApiProperty({ type: Unit, nullable: true, description: 'Null where it is no unit.' })
  unit: Unit | null;

  @ApiProperty({ type: UnitGroup, nullable: true, description: 'Null where it is no group, or not known which one.' })
  group: UnitGroup | null;
}
