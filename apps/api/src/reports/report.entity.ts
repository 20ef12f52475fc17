import {
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  type Relation,
} from 'typeorm';
import { AssignmentRow } from '../assignments/assignment.entity.js';
import { EvidenceRow } from '../evidence/evidence.entity.js';
import { UnitRow } from '../organisation/unit.entity.js';
import { RoundRow } from './rounds/round.entity.js';

/** 进展填报: what an assignment owes in a round, from the round's opening on; what is written are its versions. */
@Entity('progress_report')
@Index('ux_progress_report', ['assignmentId', 'roundId'], { unique: true })
@Index('ix_progress_report_round', ['roundId', 'state'])
@Index('ix_progress_report_unit', ['unitId', 'state'])
@Index('ix_progress_report_state', ['state', 'leftAt'])
export class ReportRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'assignment_id', type: 'integer' })
  assignmentId: number;

  @ManyToOne(() => AssignmentRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'assignment_id', foreignKeyConstraintName: 'fk_progress_report_assignment' })
  assignment: Relation<AssignmentRow>;

  @Column({ name: 'round_id', type: 'integer' })
  roundId: number;

  @ManyToOne(() => RoundRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'fk_progress_report_round' })
  round: Relation<RoundRow>;

  /** Whose it is: the unit that had the assignment when the round opened. */
  @Column({ name: 'unit_id', type: 'integer' })
  unitId: number;

  @ManyToOne(() => UnitRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_progress_report_unit' })
  unit: Relation<UnitRow>;

  /** `owed` until something is written, then the state of the newest version. */
  @Column({ type: 'varchar', length: 16 })
  state: string;

  /** False where the assignment was over, or about to be closed, when the report was due. */
  @Column({ name: 'is_owed', type: 'boolean' })
  isOwed: boolean;

  /** When a version left the unit for the first time: by this it is in time or late. */
  @Column({ name: 'first_left_at', type: 'datetime', precision: 3, nullable: true })
  firstLeftAt: Date | null;

  /** When the version left that is under review, or was decided. */
  @Column({ name: 'left_at', type: 'datetime', precision: 3, nullable: true })
  leftAt: Date | null;

  /** Until when a returned report is to come back. */
  @Column({ name: 'return_due', type: 'date', nullable: true })
  returnDue: string | null;

  /** 补报: the last day on which the office takes it after the round has closed. */
  @Column({ name: 'reopened_until', type: 'date', nullable: true })
  reopenedUntil: string | null;

  @Column({ name: 'reopened_by', type: 'integer', nullable: true })
  reopenedBy: number | null;

  @Column({ name: 'reopen_reason', type: 'text', nullable: true })
  reopenReason: string | null;

  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'updated_at', type: 'datetime', precision: 3 })
  updatedAt: Date;
}

/** What was written for a report, once or again after a return; none is changed after it has left its unit. */
@Entity('report_version')
@Index('ux_report_version', ['reportId', 'ordinal'], { unique: true })
export class ReportVersionRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'report_id', type: 'integer' })
  reportId: number;

  @ManyToOne(() => ReportRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'report_id', foreignKeyConstraintName: 'fk_report_version_report' })
  report: Relation<ReportRow>;

  /** 1 for the first. */
  @Column({ type: 'integer' })
  ordinal: number;

  /** 无变化: said in one action, with the text of the round before. */
  @Column({ name: 'is_unchanged', type: 'boolean' })
  isUnchanged: boolean;

  @Column({ type: 'text' })
  done: string;

  @Column({ name: 'next_steps', type: 'text' })
  nextSteps: string;

  @Column({ type: 'text' })
  problems: string;

  @Column({ type: 'integer', nullable: true })
  percent: number | null;

  /** What was achieved for each target of the task, in its order (TargetValue[]). */
  @Column({ name: 'target_values', type: 'text' })
  targetValues: string;

  /** Of a recurring task: the last days of its periods that were met. */
  @Column({ name: 'periods_met', type: 'text' })
  periodsMet: string;

  /** 更正: why the percent is lower than before. */
  @Column({ name: 'correction_reason', type: 'text', nullable: true })
  correctionReason: string | null;

  /** 代填: written by the office or a parent unit for a unit without accounts. */
  @Column({ name: 'is_on_behalf', type: 'boolean' })
  isOnBehalf: boolean;

  @Column({ name: 'written_at', type: 'datetime', precision: 3 })
  writtenAt: Date;

  @Column({ name: 'written_by', type: 'integer' })
  writtenBy: number;

  @Column({ name: 'submitted_at', type: 'datetime', precision: 3, nullable: true })
  submittedAt: Date | null;

  @Column({ name: 'submitted_by', type: 'integer', nullable: true })
  submittedBy: number | null;

  /** Why the approver sent it back to the clerk, last time. */
  @Column({ name: 'sent_back_reason', type: 'text', nullable: true })
  sentBackReason: string | null;

  /** When it left the unit. */
  @Column({ name: 'left_at', type: 'datetime', precision: 3, nullable: true })
  leftAt: Date | null;

  /** Who let it leave, where the unit has an approver. */
  @Column({ name: 'approved_by', type: 'integer', nullable: true })
  approvedBy: number | null;

  /** `accepted` or `returned`. */
  @Column({ type: 'varchar', length: 16, nullable: true })
  decision: string | null;

  @Column({ name: 'decision_reason', type: 'text', nullable: true })
  decisionReason: string | null;

  @Column({ name: 'decided_at', type: 'datetime', precision: 3, nullable: true })
  decidedAt: Date | null;

  /** When it was decided for the first time, whatever was revoked later: so long the unit has waited. */
  @Column({ name: 'first_decided_at', type: 'datetime', precision: 3, nullable: true })
  firstDecidedAt: Date | null;

  @Column({ name: 'decided_by', type: 'integer', nullable: true })
  decidedBy: number | null;

  /** Until when it is to come back, where it was returned. */
  @Column({ name: 'return_due', type: 'date', nullable: true })
  returnDue: string | null;
}

/** 佐证材料 that proves a version of a report. */
@Entity('report_evidence')
@Index('ix_report_evidence_evidence', ['evidenceId'])
export class ReportEvidenceRow {
  @PrimaryColumn({ name: 'version_id', type: 'integer' })
  versionId: number;

  @ManyToOne(() => ReportVersionRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'version_id', foreignKeyConstraintName: 'fk_report_evidence_version' })
  reportVersion: Relation<ReportVersionRow>;

  @PrimaryColumn({ name: 'evidence_id', type: 'integer' })
  evidenceId: number;

  @ManyToOne(() => EvidenceRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'evidence_id', foreignKeyConstraintName: 'fk_report_evidence_evidence' })
  evidence: Relation<EvidenceRow>;
}

/** What the unit that leads a task says of another unit's report. */
@Entity('report_comment')
@Index('ix_report_comment_version', ['versionId', 'id'])
@Index('ix_report_comment_unit', ['unitId'])
export class ReportCommentRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'version_id', type: 'integer' })
  versionId: number;

  @ManyToOne(() => ReportVersionRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'version_id', foreignKeyConstraintName: 'fk_report_comment_version' })
  reportVersion: Relation<ReportVersionRow>;

  /** The unit for which it was said. */
  @Column({ name: 'unit_id', type: 'integer' })
  unitId: number;

  @ManyToOne(() => UnitRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_report_comment_unit' })
  unit: Relation<UnitRow>;

  @Column({ name: 'person_id', type: 'integer' })
  personId: number;

  @Column({ type: 'text' })
  words: string;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt: Date;
}
