import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { EvidenceRow } from '../../evidence/evidence.entity.js';
import { PlanRow } from '../../plans/plan.entity.js';
import { AssignmentRow } from '../assignment.entity.js';

/** 补录: one file about a plan's assignments from before they were followed here. One that was undone says nothing any more. */
@Entity('recording')
@Index('ix_recording_plan', ['planId', 'id'])
export class RecordingRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'plan_id', type: 'integer' })
  planId: number;

  @ManyToOne(() => PlanRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'fk_recording_plan' })
  plan: Relation<PlanRow>;

  @Column({ name: 'recorded_by', type: 'integer' })
  recordedBy: number;

  @Column({ name: 'recorded_at', type: 'datetime', precision: 3 })
  recordedAt: Date;

  @Column({ name: 'undone_by', type: 'integer', nullable: true })
  undoneBy: number | null;

  @Column({ name: 'undone_at', type: 'datetime', precision: 3, nullable: true })
  undoneAt: Date | null;
}

/** All that is recorded of an assignment since a file was brought in; of several files the last one holds. */
@Entity('recorded_history')
@Index('ix_recorded_history_recording', ['recordingId'])
@Index('ix_recorded_history_assignment', ['assignmentId', 'id'])
@Index('ix_recorded_history_evidence', ['evidenceId'])
export class RecordedHistoryRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'recording_id', type: 'integer' })
  recordingId: number;

  @ManyToOne(() => RecordingRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'recording_id', foreignKeyConstraintName: 'fk_recorded_history_recording' })
  recording: Relation<RecordingRow>;

  @Column({ name: 'assignment_id', type: 'integer' })
  assignmentId: number;

  @ManyToOne(() => AssignmentRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'assignment_id', foreignKeyConstraintName: 'fk_recorded_history_assignment' })
  assignment: Relation<AssignmentRow>;

  /** The states before and after. */
  @Column({ name: 'former_state', type: 'varchar', length: 24 })
  formerState: string;

  @Column({ type: 'varchar', length: 24 })
  state: string;

  /** The assignment's version in which the import left it. */
  @Column({ type: 'integer' })
  version: number;

  @Column({ type: 'integer', nullable: true })
  percent: number | null;

  /** 办结日期; null for what goes on. */
  @Column({ name: 'closed_on', type: 'date', nullable: true })
  closedOn: string | null;

  @Column({ name: 'evidence_id', type: 'integer', nullable: true })
  evidenceId: number | null;

  @ManyToOne(() => EvidenceRow, { onDelete: 'RESTRICT', nullable: true })
  @JoinColumn({ name: 'evidence_id', foreignKeyConstraintName: 'fk_recorded_history_evidence' })
  evidence: Relation<EvidenceRow> | null;

  /** Whether the evidence came with the file, and was not the unit's before. */
  @Column({ name: 'is_new_evidence', type: 'boolean' })
  isNewEvidence: boolean;
}
