import { ApiProperty } from '@nestjs/swagger';
import type { UnitRole } from '@yaodian/decomposition';
import { Evidence } from '../../evidence/evidence.dto.js';
import { choices, IdsField, TextField } from '../../platform/fields.js';
import { ActOnAssignment } from '../acting/acting.dto.js';
import { LightLateness } from '../lights/light.dto.js';

export class RequestClosing extends ActOnAssignment {
  @TextField({ max: 2000, description: 'What was done.' })
  words: string;

  @IdsField({ count: 50, description: 'Evidence of the unit that proves it; the office checks it before it closes.' })
  evidence: number[];
}

type ClosingOutcome = 'accepted' | 'refused' | 'withdrawn' | 'sent-back' | 'dropped';
const outcomes = choices<ClosingOutcome>({
  accepted: true,
  refused: true,
  withdrawn: true,
  'sent-back': true,
  dropped: true,
});

/** How late a request to close left its unit, by both deadlines: an extension hides no lateness. */
export class ClosingPunctuality {
  @ApiProperty({ type: LightLateness, description: 'By the first deadline (首次期限).' })
  first: LightLateness;

  @ApiProperty({ type: LightLateness, description: 'By the effective deadline (有效期限).' })
  effective: LightLateness;
}

const punctuality = {
  type: ClosingPunctuality,
  nullable: true,
  description: 'Of what has left its unit and is undecided; null without a deadline.',
};

/** 办结申请 with what has become of it. */
export class ClosingRequest {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty()
  words: string;

  @ApiProperty({ format: 'date-time' })
  submittedAt: string;

  @ApiProperty({ type: String, nullable: true })
  submittedBy: string | null;

  @ApiProperty({
    format: 'date-time',
    nullable: true,
    type: String,
    description: 'When it left the unit: what counts.',
  })
  leftAt: string | null;

  @ApiProperty({ type: String, nullable: true, description: "The unit's head who let it leave." })
  approvedBy: string | null;

  @ApiProperty({ enum: outcomes, enumName: 'ClosingOutcome', nullable: true, description: 'null while it is open.' })
  outcome: ClosingOutcome | null;

  @ApiProperty({ format: 'date-time', nullable: true, type: String })
  endedAt: string | null;

  @ApiProperty({ type: String, nullable: true })
  endedBy: string | null;

  @ApiProperty({ type: String, nullable: true })
  reason: string | null;

  @ApiProperty({ type: [Evidence] })
  evidence: Evidence[];

  @ApiProperty(punctuality)
  punctuality: ClosingPunctuality | null;
}

type DecisionKind = 'refusal' | 'closing';
const kinds = choices<DecisionKind>({ refusal: true, closing: true });
const roles = choices<UnitRole>({ lead: true, responsible: true });

/** Something that waits for the person's decision. */
export class OpenDecision {
  @ApiProperty({ type: 'integer' })
  assignmentId: number;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ enum: kinds, enumName: 'DecisionKind' })
  kind: DecisionKind;

  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty()
  planTitle: string;

  @ApiProperty({ type: 'integer' })
  taskId: number;

  @ApiProperty()
  title: string;

  @ApiProperty()
  unitName: string;

  @ApiProperty({ enum: roles, enumName: 'UnitRole' })
  role: UnitRole;

  @ApiProperty({ format: 'date-time', description: 'When it was refused, or the request left the unit.' })
  since: string;

  @ApiProperty({ description: 'Why it was refused, or what was done.' })
  words: string;

  @ApiProperty({ type: [Evidence], description: 'What proves it, where it is asked to be closed.' })
  evidence: Evidence[];

  @ApiProperty(punctuality)
  punctuality: ClosingPunctuality | null;

  @ApiProperty({ type: 'integer', description: 'How many other units of the task are not done.' })
  othersOpen: number;
}
