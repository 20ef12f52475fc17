import { ApiProperty, IntersectionType, PartialType } from '@nestjs/swagger';
import type { Severity } from '@yaodian/inspection';
import { AttachedFile, NewFileForm } from '../../attached-files/attached-file.dto.js';
import { Evidence } from '../../evidence/evidence.dto.js';
import {
  ChoiceField,
  choices,
  CivilDateField,
  IdField,
  IdsField,
  PatternField,
  TextField,
  VersionField,
} from '../../platform/fields.js';

export type FindingKind = 'problem' | 'praise' | 'veto';
const kinds = choices<FindingKind>({ problem: true, praise: true, veto: true });

export type FindingDimension = 'content' | 'other';
const dimensions = choices<FindingDimension>({ content: true, other: true });

export const severities = choices<Severity>({ minor: true, normal: true, serious: true });

export type FindingState = 'standing' | 'withdrawn';
const states = choices<FindingState>({ standing: true, withdrawn: true });

/** A picture or file of a finding. */
export class FindingFile extends AttachedFile {}

/** 问题, 好的做法 or 否决情形 of a unit's sheet. */
export class Finding {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer', description: 'From 1 within the sheet.' })
  number: number;

  @ApiProperty({ description: "The device's own." })
  clientKey: string;

  @ApiProperty({ enum: kinds, enumName: 'FindingKind' })
  kind: FindingKind;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Null outside the check list.' })
  itemId: number | null;

  @ApiProperty({ enum: dimensions, enumName: 'FindingDimension' })
  dimension: FindingDimension;

  @ApiProperty({ type: 'integer', nullable: true })
  assignmentId: number | null;

  @ApiProperty({ enum: severities, enumName: 'Severity', nullable: true, description: 'Of a problem.' })
  severity: Severity | null;

  @ApiProperty({ type: String, nullable: true, description: 'Of a problem; a decimal of two places.' })
  deduction: string | null;

  @ApiProperty({ type: String, nullable: true })
  deductionReason: string | null;

  @ApiProperty()
  words: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: '整改期限' })
  rectificationDue: string | null;

  @ApiProperty({ enum: states, enumName: 'FindingState' })
  state: FindingState;

  @ApiProperty({ type: String, nullable: true })
  withdrawnReason: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'The earlier finding that it repeats.' })
  repeatsId: number | null;

  @ApiProperty({ type: [Evidence] })
  evidence: Evidence[];

  @ApiProperty({ type: [FindingFile] })
  files: FindingFile[];

  @ApiProperty()
  foundBy: string;

  @ApiProperty({ format: 'date-time' })
  foundAt: string;

  @ApiProperty({ type: 'integer' })
  version: number;
}

/** A problem of the same unit in an earlier inspection. */
export class EarlierFinding {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer', nullable: true, description: 'The item of this inspection that says the same.' })
  itemId: number | null;

  @ApiProperty()
  inspectionTitle: string;

  @ApiProperty({ type: 'integer' })
  year: number;

  @ApiProperty({ type: 'integer' })
  quarter: number;

  @ApiProperty({ type: 'integer' })
  number: number;

  @ApiProperty({ enum: severities, enumName: 'Severity', nullable: true })
  severity: Severity | null;

  @ApiProperty()
  words: string;
}

/** What is written of a finding; what stands there already is kept where a field is absent. */
class FindingContent {
  @TextField({ max: 5000 })
  words: string;

  @ChoiceField(severities, 'Severity', { optional: true, nullable: true, description: 'Needed for a problem.' })
  severity?: Severity | null;

  @PatternField(/^\d{1,2}(\.\d{1,2})?$/, {
    max: 5,
    optional: true,
    nullable: true,
    description: "Null: the severity's own figure.",
  })
  deduction?: string | null;

  @TextField({ max: 500, min: 0, optional: true, nullable: true, description: 'Needed for another figure.' })
  deductionReason?: string | null;

  @CivilDateField({
    optional: true,
    nullable: true,
    description: 'Absent: after the working days that the inspection gives; null: nothing is to be put right.',
  })
  rectificationDue?: string | null;

  @IdField({ optional: true, nullable: true })
  repeatsId?: number | null;

  @IdsField({ count: 50, optional: true, description: 'Evidence of the unit.' })
  evidence?: number[];
}

export class NewFinding extends FindingContent {
  @PatternField(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, {
    max: 36,
    description: 'A UUID that the device makes: the same one is written once.',
  })
  clientKey: string;

  @ChoiceField(kinds, 'FindingKind')
  kind: FindingKind;

  @IdField({ optional: true, nullable: true, description: 'Absent outside the check list.' })
  itemId?: number | null;

  @ChoiceField(dimensions, 'FindingDimension', { optional: true, description: 'Needed where there is no item.' })
  dimension?: FindingDimension;

  @IdField({ optional: true, nullable: true, description: 'An assignment of the unit.' })
  assignmentId?: number | null;
}

class SeenFinding {
  @VersionField()
  version: number;
}

export class EditFinding extends IntersectionType(
  PartialType(FindingContent, { skipNullProperties: false }),
  SeenFinding,
) {}

export class WithdrawFinding extends SeenFinding {
  @TextField({ max: 500 })
  reason: string;
}

export class NewFindingFileForm extends NewFileForm {}
