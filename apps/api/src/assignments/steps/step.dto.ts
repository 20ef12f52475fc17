import { ApiProperty, PartialType } from '@nestjs/swagger';
import { BooleanField, CivilDateField, IdsField, TextField, VersionField } from '../../platform/fields.js';

/** As many steps as one assignment can have. */
export const mostSteps = 100;

export class NewStep {
  @TextField({ max: 500 })
  text: string;

  @TextField({ max: 50, optional: true, nullable: true, description: 'Who does it.' })
  person?: string | null;

  @CivilDateField({ optional: true, nullable: true, years: { first: 2000, last: 2099 } })
  due?: string | null;
}

export class EditStep extends PartialType(NewStep, { skipNullProperties: false }) {
  @VersionField()
  version: number;

  @BooleanField({ optional: true })
  done?: boolean;
}

export class OrderSteps {
  @IdsField({ count: mostSteps, description: 'All steps of the assignment, as they are to stand.' })
  ids: number[];
}

/** 工作节点 */
export class Step {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty()
  text: string;

  @ApiProperty({ type: String, nullable: true })
  person: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  due: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'null while it is not done.' })
  doneAt: string | null;

  @ApiProperty({ type: 'integer' })
  version: number;
}
