import { ApiProperty } from '@nestjs/swagger';
import type { DemandState } from '@yaodian/supervision';
import { Evidence } from '../../evidence/evidence.dto.js';
import { CivilDateField, choices, IdsField, TextField, VersionField } from '../../platform/fields.js';

export const demandStates = choices<DemandState>({
  sent: true,
  replied: true,
  refused: true,
  accepted: true,
  escalated: true,
  withdrawn: true,
  dropped: true,
});

/** What a person can do with the reply to a notice or an instruction. */
export type DemandOffer =
  'reply' | 'approve-reply' | 'send-back-reply' | 'take-back-reply' | 'accept-reply' | 'refuse-reply';
const offers = choices<DemandOffer>({
  reply: true,
  'approve-reply': true,
  'send-back-reply': true,
  'take-back-reply': true,
  'accept-reply': true,
  'refuse-reply': true,
});

type ReplyOutcome = 'accepted' | 'refused' | 'sent-back' | 'taken-back' | 'dropped';
const outcomes = choices<ReplyOutcome>({
  accepted: true,
  refused: true,
  'sent-back': true,
  'taken-back': true,
  dropped: true,
});

/** 回复, with what has become of it. */
export class DemandReply {
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

  @ApiProperty({ enum: outcomes, enumName: 'ReplyOutcome', nullable: true, description: 'null while it is open.' })
  outcome: ReplyOutcome | null;

  @ApiProperty({ format: 'date-time', nullable: true, type: String })
  endedAt: string | null;

  @ApiProperty({ type: String, nullable: true })
  endedBy: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Why it was refused or sent back, or what was said to it.',
  })
  reason: string | null;

  @ApiProperty({ type: [Evidence] })
  evidence: Evidence[];
}

/** What a notice or an instruction demands of one unit, and how far that is. */
export class Demand {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ type: 'integer' })
  assignmentId: number;

  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty()
  unitName: string;

  @ApiProperty({ enum: demandStates, enumName: 'DemandState' })
  state: DemandState;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: '回复期限' })
  answerBy: string | null;

  @ApiProperty({ type: 'integer', description: 'Working days past it without a reply; 0: not past, or no reply owed.' })
  daysLate: number;

  @ApiProperty({ enum: offers, enumName: 'DemandOffer', isArray: true, description: 'What the person can do now.' })
  offers: DemandOffer[];

  @ApiProperty({ description: 'What the person does for the unit is marked so (代填).' })
  onBehalf: boolean;

  @ApiProperty({ description: "Whether a reply waits for the unit's head first." })
  needsApprover: boolean;

  @ApiProperty({ description: "Whether a reply waits for the unit's head now." })
  waitsForHead: boolean;

  @ApiProperty({ type: [DemandReply], description: 'The newest first; what has not left the unit only for the unit.' })
  replies: DemandReply[];
}

export class ActOnDemand {
  @VersionField()
  version: number;
}

export class ReplyToDemand extends ActOnDemand {
  @TextField({ max: 5000, description: 'What was done, and what comes next.' })
  words: string;

  @IdsField({ count: 50, description: 'Evidence of the unit; may be empty.' })
  evidence: number[];
}

export class SendReplyBack extends ActOnDemand {
  @TextField({ max: 2000, min: 0, optional: true })
  reason?: string;
}

export class AcceptReply extends ActOnDemand {
  @TextField({ max: 2000, min: 0, optional: true })
  words?: string;
}

export class RefuseReply extends ActOnDemand {
  @TextField({ max: 2000 })
  reason: string;

  @CivilDateField({
    optional: true,
    description: 'By when a new one is to come; left out: after the working days that the plan sets.',
  })
  answerBy?: string;
}

/** What an act has made of it. */
export class ChangedDemand {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ enum: demandStates, enumName: 'DemandState' })
  state: DemandState;
}
