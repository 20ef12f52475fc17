import { ApiProperty, PartialType } from '@nestjs/swagger';
import { BooleanField, choices, IdField, ObjectsField, TextField } from '../../platform/fields.js';
import { Reviewer } from '../issuing/issue.dto.js';
import { EditTask, SeenTask, TaskContent } from '../task.dto.js';

const most = 1000;

export type AmendmentKind = 'edited' | 'added' | 'cancelled';
const kinds = choices<AmendmentKind>({ edited: true, added: true, cancelled: true });

export class EditedTask extends EditTask {
  @IdField()
  id: number;
}

/** All that one decision changes in an issued plan. */
export class AmendPlan {
  @TextField({ max: 2000, description: 'Why; the units concerned read it.' })
  reason: string;

  @ObjectsField(() => EditedTask, { count: most })
  edited: EditedTask[];

  @ObjectsField(() => TaskContent, { count: most, description: '临时交办: they come behind all others.' })
  added: TaskContent[];

  @ObjectsField(() => SeenTask, { count: most })
  cancelled: SeenTask[];

  @IdField({ optional: true, description: "Who reviews the office's own unit from now on." })
  reviewerId?: number;

  @BooleanField({ optional: true, description: 'Deadlines that have passed are meant so.' })
  acceptPassedDeadlines?: boolean;
}

export class PossibleReviewer extends Reviewer {
  @ApiProperty({ description: 'Is the one who reviews it now.' })
  named: boolean;
}

/** The fields of a task that an amendment changed. */
export class ChangedContent extends PartialType(TaskContent, { skipNullProperties: false }) {}

export class AmendedTask {
  @ApiProperty({ type: 'integer' })
  taskId: number;

  @ApiProperty({ description: 'As it is called now.' })
  title: string;

  @ApiProperty({ enum: kinds, enumName: 'AmendmentKind' })
  kind: AmendmentKind;

  @ApiProperty({ type: ChangedContent, nullable: true, description: 'Of an edited task, the fields that differ.' })
  before: ChangedContent | null;

  @ApiProperty({ type: ChangedContent, nullable: true, description: 'The same; of an added task, all of it.' })
  after: ChangedContent | null;
}

export class Amendment {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty()
  reason: string;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ type: String, nullable: true, description: 'The name of the person who made it.' })
  by: string | null;

  @ApiProperty({
    type: [AmendedTask],
    description: "None where only the reviewer of the office's own unit was replaced.",
  })
  tasks: AmendedTask[];
}

export class AmendmentDone {
  @ApiProperty({ type: Amendment })
  amendment: Amendment;

  @ApiProperty({ type: 'integer', description: 'How many units are told of it.' })
  units: number;
}
