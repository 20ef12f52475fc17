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
import { LeavingRow } from '../leaving/leaving.entity.js';
import { AssignmentRow } from '../assignment.entity.js';

/**
 * 办结(销号): a unit asks to close an assignment, and what becomes of that: `accepted`, `refused`, `withdrawn`, `sent-back` or
 * `dropped` (the assignment ended otherwise). Of one assignment only the last one can be open.
 */
@Entity('closing_request')
@Index('ix_closing_request_assignment', ['assignmentId', 'id'])
export class ClosingRequestRow extends LeavingRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'assignment_id', type: 'integer' })
  assignmentId: number;

  @ManyToOne(() => AssignmentRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'assignment_id', foreignKeyConstraintName: 'fk_closing_request_assignment' })
  assignment: Relation<AssignmentRow>;

  @Column({ type: 'text' })
  words: string;
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
