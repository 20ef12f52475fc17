import { ApiProperty } from '@nestjs/swagger';
import type { Severity } from '@yaodian/inspection';
import type { Colour, RectificationState } from '@yaodian/supervision';
import { Evidence } from '../../evidence/evidence.dto.js';
import {
  BooleanField,
  ChoiceField,
  choices,
  CivilDateField,
  IdsField,
  QueryIntegerField,
  TextField,
  VersionField,
} from '../../platform/fields.js';
import { InspectionReminder } from '../reminders/inspection-reminder.dto.js';

export const rectificationStates = choices<RectificationState>({
  ordered: true,
  proved: true,
  returned: true,
  closed: true,
  dropped: true,
});

export const rectificationColours = choices<Colour>({
  red: true,
  yellow: true,
  green: true,
  done: true,
  'done-late': true,
});

const severityNames = choices<Severity>({ minor: true, normal: true, serious: true });

/** What a person can do with a rectification. */
export type RectificationOffer =
  'prove' | 'approve-proof' | 'send-back-proof' | 'take-back-proof' | 're-check' | 'reopen';
const offers = choices<RectificationOffer>({
  prove: true,
  'approve-proof': true,
  'send-back-proof': true,
  'take-back-proof': true,
  're-check': true,
  reopen: true,
});

type ProofOutcome = 'passed' | 'failed' | 'sent-back' | 'taken-back' | 'dropped';
const outcomes = choices<ProofOutcome>({
  passed: true,
  failed: true,
  'sent-back': true,
  'taken-back': true,
  dropped: true,
});

const lightRules = [
  'rectified',
  'rectified-late',
  'proof-late',
  'overdue',
  'due-near',
  'to-re-check',
  'on-track',
] as const;

/** Why the light is what it is. Days late are by the day first ordered and by the day in force, side by side. */
export class RectificationLightReason {
  @ApiProperty({ enum: lightRules, enumName: 'RectificationRule' })
  rule: (typeof lightRules)[number];

  @ApiProperty({ type: 'integer', nullable: true, description: 'Working days past the day first ordered.' })
  firstDaysLate: number | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Working days past the day in force.' })
  daysLate: number | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Working days left, today not counted.' })
  workingDays: number | null;
}

/** 整改 of one finding, as a list shows it. */
export class RectificationLine {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ type: 'integer' })
  inspectionId: number;

  @ApiProperty()
  inspectionTitle: string;

  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty()
  unitName: string;

  @ApiProperty({ type: 'integer' })
  findingId: number;

  @ApiProperty({ type: 'integer', description: "The finding's number in the unit's sheet." })
  findingNumber: number;

  @ApiProperty({ description: 'What was found.' })
  words: string;

  @ApiProperty({ enum: severityNames, enumName: 'Severity', nullable: true })
  severity: Severity | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'The task that it was found at.' })
  taskId: number | null;

  @ApiProperty({ type: String, nullable: true })
  taskTitle: string | null;

  @ApiProperty({ type: 'integer' })
  orderId: number;

  @ApiProperty({ description: '整改〔2026〕3号' })
  orderNumber: string;

  @ApiProperty({ enum: rectificationStates, enumName: 'RectificationState' })
  state: RectificationState;

  @ApiProperty({ format: 'date', description: '整改期限 as ordered.' })
  firstDue: string;

  @ApiProperty({ format: 'date', description: 'The day in force.' })
  due: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'When the last proof left the unit.' })
  leftOn: string | null;

  @ApiProperty({ enum: rectificationColours, enumName: 'Light', nullable: true, description: 'null: dropped.' })
  light: Colour | null;

  @ApiProperty({ type: RectificationLightReason, nullable: true })
  reason: RectificationLightReason | null;
}

export class RectificationCounts {
  @ApiProperty({ type: 'integer' })
  red: number;

  @ApiProperty({ type: 'integer' })
  yellow: number;

  @ApiProperty({ type: 'integer' })
  green: number;

  @ApiProperty({ type: 'integer' })
  done: number;

  @ApiProperty({ type: 'integer' })
  doneLate: number;

  @ApiProperty({ type: 'integer', description: 'Proofs that wait for the re-check.' })
  toReCheck: number;
}

export class RectificationPage {
  @ApiProperty({ type: [RectificationLine] })
  items: RectificationLine[];

  @ApiProperty({ type: 'integer', nullable: true, description: 'Asked for as `after`; null: the end.' })
  next: number | null;

  @ApiProperty({ type: RectificationCounts, description: 'Of all that the person sees in the inspection or the unit.' })
  counts: RectificationCounts;
}

export class RectificationFilter {
  @QueryIntegerField({ optional: true, min: 1 })
  inspection?: number;

  @QueryIntegerField({ optional: true, min: 1 })
  unit?: number;

  @ChoiceField(rectificationStates, 'RectificationState', { optional: true })
  state?: RectificationState;

  @ChoiceField(rectificationColours, 'Light', { optional: true })
  light?: Colour;
}

export class RectificationQuery extends RectificationFilter {
  @QueryIntegerField({ optional: true, min: 1, description: 'Only those behind this one.' })
  after?: number;

  @QueryIntegerField({ optional: true, min: 1, max: 200, description: '50 where it is left out.' })
  limit?: number;
}

/** 整改情况, with what the re-check said. */
export class RectificationProof {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty()
  words: string;

  @ApiProperty({ description: '代填' })
  onBehalf: boolean;

  @ApiProperty({ format: 'date-time' })
  submittedAt: string;

  @ApiProperty({ type: String, nullable: true })
  submittedBy: string | null;

  @ApiProperty({ format: 'date-time', nullable: true, type: String, description: 'When it left the unit.' })
  leftAt: string | null;

  @ApiProperty({ type: String, nullable: true, description: "The unit's head who let it leave." })
  approvedBy: string | null;

  @ApiProperty({ enum: outcomes, enumName: 'ProofOutcome', nullable: true, description: 'null while it is open.' })
  outcome: ProofOutcome | null;

  @ApiProperty({ format: 'date-time', nullable: true, type: String })
  endedAt: string | null;

  @ApiProperty({ type: String, nullable: true })
  endedBy: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'What the re-check saw, or why it was sent back.' })
  reason: string | null;

  @ApiProperty({ type: [Evidence] })
  evidence: Evidence[];
}

/** One rectification with its whole history. */
export class Rectification extends RectificationLine {
  @ApiProperty({
    enum: offers,
    enumName: 'RectificationOffer',
    isArray: true,
    description: 'What the person can do now.',
  })
  offers: RectificationOffer[];

  @ApiProperty({ description: 'What the person does for the unit is marked so (代填).' })
  onBehalf: boolean;

  @ApiProperty({ description: "Whether a proof waits for the unit's head first." })
  needsApprover: boolean;

  @ApiProperty({ description: "Whether a proof waits for the unit's head now." })
  waitsForHead: boolean;

  @ApiProperty({ format: 'date', description: 'When it was ordered.' })
  orderedOn: string;

  @ApiProperty({ type: String, nullable: true, description: 'Why it was last reopened (重新整改).' })
  reopenReason: string | null;

  @ApiProperty({ type: String, nullable: true })
  reopenedBy: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  reopenedAt: string | null;

  @ApiProperty({
    type: [RectificationProof],
    description: 'The newest first; what has not left the unit only for the unit.',
  })
  proofs: RectificationProof[];

  @ApiProperty({ type: [InspectionReminder], description: 'What went out, the newest first.' })
  reminders: InspectionReminder[];
}

export class ActOnRectification {
  @VersionField()
  version: number;
}

export class ProveRectification extends ActOnRectification {
  @TextField({ max: 5000, description: 'What was put right, and how that can be seen.' })
  words: string;

  @IdsField({ count: 50, description: 'Evidence of the unit; may be empty.' })
  evidence: number[];
}

export class SendProofBack extends ActOnRectification {
  @TextField({ max: 2000, min: 0, optional: true })
  reason?: string;
}

export class ReCheck extends ActOnRectification {
  @BooleanField({ description: 'Whether it is put right (复查通过), which closes it.' })
  passed: boolean;

  @TextField({ max: 2000, min: 0, description: 'What was seen; needed where it is not put right.' })
  words: string;

  @CivilDateField({
    optional: true,
    description: 'By when a new proof is to come; left out: after the days of the inspection.',
  })
  due?: string;
}

export class ReopenRectification extends ActOnRectification {
  @TextField({ max: 2000 })
  reason: string;

  @CivilDateField({
    optional: true,
    description: 'By when a proof is to come; left out: after the days of the inspection.',
  })
  due?: string;
}
