import { ApiProperty, IntersectionType, OmitType } from '@nestjs/swagger';
import { severities, type Severity } from '@yaodian/inspection';
import { Evidence } from '../../evidence/evidence.dto.js';
import { Finding } from '../field/finding.dto.js';
import { FigureTask } from '../figures/rows.dto.js';
import {
  ChoiceField,
  choices,
  IdField,
  IdsField,
  ObjectsField,
  PatternField,
  TextField,
  VersionField,
} from '../../platform/fields.js';
import { InspectionReminder } from '../reminders/inspection-reminder.dto.js';

/**
 * How far a unit's answer is: `not-asked`, `awaited`, `with-head` (waits for the unit's head), `to-decide` (objections are
 * undecided), `answered`, `lapsed` (逾期未反馈: the days are over, which counts as no objection).
 */
export type FeedbackState = 'not-asked' | 'awaited' | 'with-head' | 'to-decide' | 'answered' | 'lapsed';
export const feedbackStates = choices<FeedbackState>({
  'not-asked': true,
  awaited: true,
  'with-head': true,
  'to-decide': true,
  answered: true,
  lapsed: true,
});

/** What a person can do with a unit's answer. */
export type FeedbackOffer =
  'give-feedback' | 'approve-feedback' | 'send-back-feedback' | 'take-back-feedback' | 'decide-objections';
const offers = choices<FeedbackOffer>({
  'give-feedback': true,
  'approve-feedback': true,
  'send-back-feedback': true,
  'take-back-feedback': true,
  'decide-objections': true,
});

/** 维持, 调整, 撤销 */
export type ObjectionDecision = 'upheld' | 'changed' | 'withdrawn';
const decisions = choices<ObjectionDecision>({ upheld: true, changed: true, withdrawn: true });

export type DisputedFigure = 'quantity' | 'timeliness';
const figures = choices<DisputedFigure>({ quantity: true, timeliness: true });

type FeedbackOutcome = 'answered' | 'sent-back' | 'taken-back';
const outcomes = choices<FeedbackOutcome>({ answered: true, 'sent-back': true, 'taken-back': true });

/** 异议: what a unit disputes, and what was decided. */
export class Objection {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer', nullable: true, description: 'The finding in dispute; null where it is a figure.' })
  findingId: number | null;

  @ApiProperty({ type: 'integer', nullable: true, description: "The finding's number in the sheet." })
  findingNumber: number | null;

  @ApiProperty({ type: String, nullable: true, description: 'What the finding says now.' })
  findingWords: string | null;

  @ApiProperty({ enum: figures, enumName: 'DisputedFigure', nullable: true })
  figure: DisputedFigure | null;

  @ApiProperty()
  words: string;

  @ApiProperty({ type: [Evidence] })
  evidence: Evidence[];

  @ApiProperty({ enum: decisions, enumName: 'ObjectionDecision', nullable: true, description: 'null: undecided.' })
  decision: ObjectionDecision | null;

  @ApiProperty({ type: String, nullable: true })
  decisionWords: string | null;

  @ApiProperty({ type: String, nullable: true })
  decidedBy: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  decidedAt: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The deduction before it was changed, an exact decimal.' })
  oldDeduction: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'And after that.' })
  newDeduction: string | null;
}

/** 反馈意见 of a unit, with what has become of it. */
export class FeedbackAnswer {
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

  @ApiProperty({ enum: outcomes, enumName: 'FeedbackOutcome', nullable: true, description: 'null while it is open.' })
  outcome: FeedbackOutcome | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why it was sent back.' })
  reason: string | null;

  @ApiProperty({ type: [Objection], description: 'Empty: no objection (无异议).' })
  objections: Objection[];
}

/** How far the answer of one unit to an inspection is. */
export class UnitFeedback {
  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty()
  unitName: string;

  @ApiProperty({ type: 'integer', description: 'Of the unit in this inspection, for what is done next.' })
  version: number;

  @ApiProperty({ enum: feedbackStates, enumName: 'FeedbackState' })
  state: FeedbackState;

  @ApiProperty({ type: 'integer', description: 'Objections in all.' })
  objections: number;

  @ApiProperty({ type: 'integer', description: 'Those that are not decided.' })
  undecided: number;

  @ApiProperty({ type: 'integer', description: 'Figures of the sheet that an inspector doubts (待核).' })
  doubts: number;
}

/** Working days; calendar days under 政府督查工作条例. */
const daysKinds = ['working', 'calendar'] as const;

/** How many days are left to answer in. */
export class FeedbackDays {
  @ApiProperty({ type: 'integer', description: 'Today not counted.' })
  daysLeft: number;

  @ApiProperty({ enum: daysKinds, enumName: 'FeedbackDaysKind', description: '工作日, or 日历日 by 政府督查工作条例.' })
  daysKind: (typeof daysKinds)[number];
}

/** The same with everything that was written. */
export class FeedbackOfUnit extends IntersectionType(UnitFeedback, FeedbackDays) {
  @ApiProperty({ type: 'integer' })
  inspectionId: number;

  @ApiProperty()
  inspectionTitle: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The last day on which the unit answers.' })
  due: string | null;

  @ApiProperty({ enum: offers, enumName: 'FeedbackOffer', isArray: true, description: 'What the person can do now.' })
  offers: FeedbackOffer[];

  @ApiProperty({ description: 'What the person does for the unit is marked so (代填).' })
  onBehalf: boolean;

  @ApiProperty({ description: "Whether an answer waits for the unit's head first." })
  needsApprover: boolean;

  @ApiProperty({
    type: [FeedbackAnswer],
    description: 'The newest first; what has not left the unit only for the unit.',
  })
  answers: FeedbackAnswer[];

  @ApiProperty({ type: [InspectionReminder], description: 'What went out, the newest first.' })
  reminders: InspectionReminder[];
}

/** All units of an inspection. */
export class FeedbackOfInspection extends FeedbackDays {
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The last day on which units answer.' })
  due: string | null;

  @ApiProperty({ type: [UnitFeedback], description: "In the office's order of organs." })
  items: UnitFeedback[];
}

/** A finding of a unit's sheet with what it was found at; a withdrawn one with the reason. */
export class UnitFinding extends OmitType(Finding, ['clientKey', 'foundBy', 'repeatsId', 'version']) {
  @ApiProperty({ type: String, nullable: true, description: 'The item of the check list.' })
  item: string | null;

  @ApiProperty({ type: FigureTask, nullable: true })
  task: FigureTask | null;
}

export class UnitFindings {
  @ApiProperty({ type: [UnitFinding], description: 'In the order of their numbers.' })
  items: UnitFinding[];
}

export class ActOnFeedback {
  @VersionField()
  version: number;
}

export class RaiseObjection {
  @IdField({ optional: true, nullable: true, description: 'The finding in dispute, or a figure.' })
  findingId?: number | null;

  @ChoiceField(figures, 'DisputedFigure', { optional: true, nullable: true })
  figure?: DisputedFigure | null;

  @TextField({ max: 2000, description: 'Why.' })
  words: string;

  @IdsField({ count: 20, description: 'Evidence of the unit; may be empty.' })
  evidence: number[];
}

export class AnswerFeedback extends ActOnFeedback {
  @TextField({ max: 2000, min: 0, description: 'May be empty.' })
  words: string;

  @ObjectsField(() => RaiseObjection, { count: 100, description: 'Empty: no objection (无异议).' })
  objections: RaiseObjection[];
}

export class SendFeedbackBack extends ActOnFeedback {
  @TextField({ max: 2000, min: 0, optional: true })
  reason?: string;
}

export class DecideObjection {
  @IdField()
  objectionId: number;

  @ChoiceField(decisions, 'ObjectionDecision', {
    description: 'A figure can be upheld alone: it follows from the reports.',
  })
  decision: ObjectionDecision;

  @TextField({ max: 2000, description: 'Why, in writing.' })
  words: string;

  @ChoiceField(severities, 'Severity', { optional: true, nullable: true, description: 'Of a changed finding.' })
  severity?: Severity | null;

  @PatternField(/^\d{1,2}(\.\d{1,2})?$/, {
    max: 5,
    optional: true,
    nullable: true,
    description: "Of a changed finding, an exact decimal; left out: the severity's own.",
  })
  deduction?: string | null;
}

export class DecideObjections extends ActOnFeedback {
  @ObjectsField(() => DecideObjection, { count: 100 })
  decisions: DecideObjection[];
}
