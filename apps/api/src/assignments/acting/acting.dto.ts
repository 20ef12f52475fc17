import { ApiProperty } from '@nestjs/swagger';
import type { AssignmentState } from '@yaodian/supervision';
import { BooleanField, IdField, TextField, VersionField } from '../../platform/fields.js';
import { assignmentStates } from '../states.js';

/** An assignment in the version that the sender has seen. */
export class SeenAssignment {
  @IdField()
  id: number;

  @VersionField()
  version: number;
}

/** What an act has made of an assignment. */
export class ChangedAssignment {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ enum: assignmentStates, enumName: 'AssignmentState' })
  state: AssignmentState;
}

export class ActOnAssignment {
  @VersionField()
  version: number;
}

export class ActWithWords extends ActOnAssignment {
  @TextField({ max: 2000 })
  reason: string;
}

export class ActMaybeWithWords extends ActOnAssignment {
  @TextField({ max: 2000, min: 0, optional: true })
  reason?: string;
}

export class ConfirmedAct extends ActOnAssignment {
  @BooleanField({ optional: true, description: 'It is meant so although other units of the task are not done.' })
  confirmed?: boolean;
}
