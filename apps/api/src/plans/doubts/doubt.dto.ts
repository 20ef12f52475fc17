import { ApiProperty } from '@nestjs/swagger';
import type { WarningKind } from '@yaodian/decomposition';
import { ChoiceField, choices, ObjectsField, TextField, VersionField } from '../../platform/fields.js';
import { Doubt, SeenTask, warningKinds } from '../task.dto.js';

export class SettleDocumentDoubt {
  @TextField({ max: 600, description: 'The id of a doubt.' })
  doubt: string;
}

export class SettleTaskDoubt extends SettleDocumentDoubt {
  @VersionField()
  version: number;
}

export type CommonAnswer = 'keep' | 'first-leads';

const answers = choices<CommonAnswer>({ keep: true, 'first-leads': true });

/** One answer to the doubts of one kind at several tasks. */
export class SettleDoubts {
  @ChoiceField(warningKinds, 'WarningKind')
  kind: WarningKind;

  @ChoiceField(answers, 'CommonAnswer', {
    description:
      'keep: all stays as printed; first-leads, to no-lead-unit alone: of each task the responsible unit that is named first leads (a task that names groups alone stays as it is).',
  })
  answer: CommonAnswer;

  @ObjectsField(() => SeenTask, { count: 10_000 })
  tasks: SeenTask[];
}

export class DocumentDoubts {
  @ApiProperty({ type: 'integer' })
  documentId: number;

  @ApiProperty({ type: [Doubt], description: 'Those that are still open.' })
  doubts: Doubt[];
}
