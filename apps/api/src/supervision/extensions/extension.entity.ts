import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { AssignmentRow } from '../../assignments/assignment.entity.js';

/** 延期申请: a unit asks for a later deadline, and what becomes of that. Of one assignment only the last one can be undecided. */
@Entity('extension')
@Index('ix_extension_assignment', ['assignmentId', 'id'])
@Index('ix_extension_state', ['state', 'id'])
export class ExtensionRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'assignment_id', type: 'integer' })
  assignmentId: number;

  @ManyToOne(() => AssignmentRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'assignment_id', foreignKeyConstraintName: 'fk_extension_assignment' })
  assignment: Relation<AssignmentRow>;

  /** The unit that asked: a reorganisation may have given the assignment to another one since. */
  @Column({ name: 'unit_id', type: 'integer' })
  unitId: number;

  /** An ExtensionState. */
  @Column({ type: 'varchar', length: 16 })
  state: string;

  /** The deadline that is asked for; null in a draft that does not name one yet. */
  @Column({ name: 'wanted_date', type: 'date', nullable: true })
  wantedDate: string | null;

  /** An ExtensionReason. */
  @Column({ type: 'varchar', length: 16, nullable: true })
  reason: string | null;

  @Column({ type: 'text' })
  words: string;

  /** 代填 */
  @Column({ name: 'on_behalf', type: 'boolean' })
  onBehalf: boolean;

  @Column({ name: 'written_by', type: 'integer' })
  writtenBy: number;

  @Column({ name: 'written_at', type: 'datetime', precision: 3 })
  writtenAt: Date;

  @Column({ name: 'submitted_by', type: 'integer', nullable: true })
  submittedBy: number | null;

  @Column({ name: 'submitted_at', type: 'datetime', precision: 3, nullable: true })
  submittedAt: Date | null;

  /** By the unit's head, the last time. */
  @Column({ name: 'sent_back_by', type: 'integer', nullable: true })
  sentBackBy: number | null;

  @Column({ name: 'sent_back_at', type: 'datetime', precision: 3, nullable: true })
  sentBackAt: Date | null;

  @Column({ name: 'sent_back_words', type: 'text', nullable: true })
  sentBackWords: string | null;

  /** The unit's head; null where the unit needs none. */
  @Column({ name: 'approved_by', type: 'integer', nullable: true })
  approvedBy: number | null;

  /** When it left the unit. */
  @Column({ name: 'left_at', type: 'datetime', precision: 3, nullable: true })
  leftAt: Date | null;

  /** 有效期限 on that day, by which it had to leave. */
  @Column({ name: 'deadline_then', type: 'date', nullable: true })
  deadlineThen: string | null;

  @Column({ name: 'ended_by', type: 'integer', nullable: true })
  endedBy: number | null;

  /** When it was granted, refused, withdrawn or dropped. */
  @Column({ name: 'ended_at', type: 'datetime', precision: 3, nullable: true })
  endedAt: Date | null;

  @Column({ name: 'granted_date', type: 'date', nullable: true })
  grantedDate: string | null;

  /** The reason for which the office granted it: whether it costs the unit something depends on it. */
  @Column({ name: 'counted_reason', type: 'varchar', length: 16, nullable: true })
  countedReason: string | null;

  @Column({ name: 'decision_words', type: 'text', nullable: true })
  decisionWords: string | null;
}
