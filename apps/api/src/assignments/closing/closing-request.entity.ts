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
import { EvidenceRow } from '../../evidence/evidence.entity.js';
import { AssignmentRow } from '../assignment.entity.js';

/** 办结(销号): a unit asks to close an assignment, and what becomes of that. Of one assignment only the last one can be open. */
@Entity('closing_request')
@Index('ix_closing_request_assignment', ['assignmentId', 'id'])
export class ClosingRequestRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'assignment_id', type: 'integer' })
  assignmentId: number;

  @ManyToOne(() => AssignmentRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'assignment_id', foreignKeyConstraintName: 'fk_closing_request_assignment' })
  assignment: Relation<AssignmentRow>;

  @Column({ type: 'text' })
  words: string;

  @Column({ name: 'submitted_by', type: 'integer' })
  submittedBy: number;

  @Column({ name: 'submitted_at', type: 'datetime', precision: 3 })
  submittedAt: Date;

  /** The unit's head; null where the unit needs none, or has not let it leave yet. */
  @Column({ name: 'approved_by', type: 'integer', nullable: true })
  approvedBy: number | null;

  /** When it left the unit, which is what counts; null while it waits for the unit's head. */
  @Column({ name: 'left_at', type: 'datetime', precision: 3, nullable: true })
  leftAt: Date | null;

  /** `accepted`, `refused`, `withdrawn`, `sent-back` (by the unit's head) or `dropped` (the assignment ended otherwise). */
  @Column({ type: 'varchar', length: 16, nullable: true })
  outcome: string | null;

  @Column({ name: 'ended_by', type: 'integer', nullable: true })
  endedBy: number | null;

  @Column({ name: 'ended_at', type: 'datetime', precision: 3, nullable: true })
  endedAt: Date | null;

  /** Why it was refused or sent back. */
  @Column({ type: 'text', nullable: true })
  reason: string | null;
}

/** 佐证材料 that proves a request to close. */
@Entity('closing_evidence')
@Index('ix_closing_evidence_evidence', ['evidenceId'])
export class ClosingEvidenceRow {
  @PrimaryColumn({ name: 'request_id', type: 'integer' })
  requestId: number;

  @ManyToOne(() => ClosingRequestRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'request_id', foreignKeyConstraintName: 'fk_closing_evidence_request' })
  request: Relation<ClosingRequestRow>;

  @PrimaryColumn({ name: 'evidence_id', type: 'integer' })
  evidenceId: number;

  @ManyToOne(() => EvidenceRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'evidence_id', foreignKeyConstraintName: 'fk_closing_evidence_evidence' })
  evidence: Relation<EvidenceRow>;
}
