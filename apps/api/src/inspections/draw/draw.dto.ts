import { ApiProperty } from '@nestjs/swagger';
import { type DrawKind, drawKinds } from '@yaodian/inspection';
import {
  ChoiceField,
  choices,
  IdField,
  IdsField,
  QueryIntegerField,
  TextField,
  VersionField,
} from '../../platform/fields.js';

/** Something that could be drawn. */
export class DrawCandidate {
  @ApiProperty({ type: 'integer', description: 'By which it is drawn.' })
  id: number;

  @ApiProperty()
  name: string;
}

/** 随机抽取 with all by which anybody can do it again. */
export class Draw {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ enum: drawKinds, enumName: 'DrawKind' })
  kind: DrawKind;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Of the unit in this inspection; null for units.' })
  inspectionUnitId: number | null;

  @ApiProperty({ type: String, nullable: true })
  unitName: string | null;

  @ApiProperty({ type: 'integer', description: 'From 1, of its kind and unit; the last one is in force.' })
  number: number;

  @ApiProperty({ type: [DrawCandidate], description: 'Ascending by identifier.' })
  population: DrawCandidate[];

  @ApiProperty()
  populationHash: string;

  @ApiProperty({ format: 'date-time' })
  frozenAt: string;

  @ApiProperty()
  seed: string;

  @ApiProperty({ format: 'date-time' })
  seededAt: string;

  @ApiProperty({ type: 'integer' })
  wanted: number;

  @ApiProperty({ type: [DrawCandidate], description: 'In the order in which they were drawn.' })
  drawn: DrawCandidate[];

  @ApiProperty({ type: String, nullable: true, description: 'Why it was drawn again.' })
  reason: string | null;

  @ApiProperty({ description: 'Who had it drawn.' })
  by: string;

  @ApiProperty({ description: 'Whether the kept seed gives the same result now.' })
  isSame: boolean;
}

/** Who or what was not left to the draw. */
export class HandChoice {
  @ApiProperty()
  unitName: string;

  @ApiProperty({ enum: ['inspector', 'sample'], enumName: 'HandChoiceKind' })
  kind: 'inspector' | 'sample';

  @ApiProperty({ description: "The person, the evidence, or the assignment's task." })
  name: string;

  @ApiProperty()
  reason: string;
}

export class DrawPage {
  @ApiProperty({ type: [Draw], description: 'Units first, then each unit in the order of organs.' })
  items: Draw[];

  @ApiProperty({ type: 'integer' })
  total: number;

  @ApiProperty({ type: [HandChoice], description: 'Named or added by hand, of the units that are asked for.' })
  byHand: HandChoice[];
}

export class DrawQuery {
  @QueryIntegerField({ min: 1, optional: true, description: 'Only those of this unit in the inspection.' })
  unit?: number;

  @QueryIntegerField({ min: 1, max: 100_000, optional: true, description: 'From 1.' })
  page?: number;

  @QueryIntegerField({ min: 1, max: 500, optional: true })
  limit?: number;
}

export type Redrawn = 'units' | 'inspectors' | 'samples';
const redrawn = choices<Redrawn>({ units: true, inspectors: true, samples: true });

export class DrawAgain {
  @VersionField()
  version: number;

  @ChoiceField(redrawn, 'RedrawnThing')
  what: Redrawn;

  @IdField({ optional: true, description: 'Of the unit in this inspection; not for units.' })
  inspectionUnitId?: number;

  @TextField({ max: 500 })
  reason: string;
}

export class NameInspectors {
  @VersionField()
  version: number;

  @IdsField({ count: 20, description: 'All who inspect the unit from now on.' })
  personIds: number[];

  @TextField({ max: 500, description: 'Why they are not left to the draw.' })
  reason: string;
}

/** 抽查样本 */
export class Sample {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer' })
  assignmentId: number;

  @ApiProperty()
  taskTitle: string;

  @ApiProperty({ type: 'integer', nullable: true })
  evidenceId: number | null;

  @ApiProperty({ type: String, nullable: true })
  evidenceTitle: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why it was added by hand; null for what was drawn.' })
  reason: string | null;

  @ApiProperty({ type: String, nullable: true })
  addedBy: string | null;
}

/** An assignment of the unit that is no sample yet, or with evidence that is none. */
export class PossibleSample {
  @ApiProperty({ type: 'integer' })
  assignmentId: number;

  @ApiProperty()
  taskTitle: string;

  @ApiProperty({ type: 'integer', nullable: true })
  evidenceId: number | null;

  @ApiProperty({ type: String, nullable: true })
  evidenceTitle: string | null;
}

export class UnitSamples {
  @ApiProperty({ type: [Sample] })
  samples: Sample[];

  @ApiProperty({ type: [PossibleSample], description: 'What can be added by hand.' })
  possible: PossibleSample[];
}

export class AddSample {
  @VersionField()
  version: number;

  @IdField()
  assignmentId: number;

  @IdField({ nullable: true })
  evidenceId: number | null;

  @TextField({ max: 500, description: 'Why it is added to what was drawn.' })
  reason: string;
}
