import { ApiProperty } from '@nestjs/swagger';
import { IdField, IdsField, ObjectsField, QueryIntegerField, TextField } from '../../platform/fields.js';
import { ActWithWords, ChangedAssignment, SeenAssignment } from '../acting/acting.dto.js';

const most = 2000;

/** Who answers for assignments. */
export class Persons {
  @TextField({ max: 50, nullable: true, description: '责任人' })
  responsiblePerson: string | null;

  @TextField({ max: 50, nullable: true, description: '分管领导' })
  leader: string | null;
}

/** 签收 of these, or of all that wait for it: in a plan, in a unit, or wherever the person acts for. */
export class Receive {
  @IdsField({ count: most, optional: true, description: 'Assignments; in place of the two below.' })
  ids?: number[];

  @IdField({ optional: true })
  planId?: number;

  @IdField({ optional: true })
  unitId?: number;
}

export class Received {
  @ApiProperty({ type: [ChangedAssignment], description: 'Those that are signed for now.' })
  received: ChangedAssignment[];

  @ApiProperty({ type: 'integer', description: 'How many of those named were signed for before.' })
  before: number;

  @ApiProperty({
    type: 'integer',
    description: 'How many of those named are refused or cancelled: nothing to sign for.',
  })
  others: number;
}

export class SetPersons extends Persons {
  @ObjectsField(() => SeenAssignment, { count: most })
  assignments: SeenAssignment[];
}

export class PersonsQuery {
  @QueryIntegerField({ min: 1 })
  unitId: number;
}

/** What waits to be signed for in a unit that the person acts for. */
export class Awaiting extends Persons {
  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty()
  unitName: string;

  @ApiProperty({ type: 'integer' })
  count: number;
}

export class Reroute extends ActWithWords {
  @IdField({ description: 'The unit whose duty it is.' })
  unitId: number;
}
