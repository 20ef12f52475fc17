import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { AssignmentRow } from '../../assignments/assignment.entity.js';
import { UnitRow } from '../../organisation/unit.entity.js';
import { SigningRow } from '../signing/signing.entity.js';

/** 督办单: one assignment and one cause (一事一单). A draft as long as `sentAt` is null; what becomes of it then says its demand. */
@Entity('notice')
@Index('ux_notice_number', ['year', 'colour', 'number'], { unique: true })
@Index('ix_notice_assignment', ['assignmentId', 'id'])
@Index('ix_notice_unit', ['unitId'])
@Index('ix_notice_follows', ['followsId'])
@Index('ix_notice_signing', ['signingId'])
export class NoticeRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'assignment_id', type: 'integer' })
  assignmentId: number;

  @ManyToOne(() => AssignmentRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'assignment_id', foreignKeyConstraintName: 'fk_notice_assignment' })
  assignment: Relation<AssignmentRow>;

  /** The unit that it went out to; the assignment may have gone to a successor since. */
  @Column({ name: 'unit_id', type: 'integer' })
  unitId: number;

  @ManyToOne(() => UnitRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_notice_unit' })
  unit: Relation<UnitRow>;

  /** One of CauseKind, with the date and the rule that go with it. */
  @Column({ name: 'cause_kind', type: 'varchar', length: 16 })
  causeKind: string;

  @Column({ name: 'cause_of', type: 'date' })
  causeOf: string;

  @Column({ name: 'cause_rule', type: 'varchar', length: 24 })
  causeRule: string;

  /** One of NoticeColour. */
  @Column({ type: 'varchar', length: 8 })
  colour: string;

  /** Why it has another colour than the rule gives. */
  @Column({ name: 'colour_reason', type: 'text', nullable: true })
  colourReason: string | null;

  @Column({ type: 'varchar', length: 300 })
  title: string;

  /** A line is a paragraph. */
  @Column({ type: 'text' })
  body: string;

  /** 回复期限 as it stands in the notice; its demand may have a later one. */
  @Column({ name: 'answer_by', type: 'date' })
  answerBy: string;

  /** The former notice for the cause. */
  @Column({ name: 'follows_id', type: 'integer', nullable: true })
  followsId: number | null;

  @ManyToOne(() => NoticeRow, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'follows_id', foreignKeyConstraintName: 'fk_notice_follows' })
  follows: Relation<NoticeRow> | null;

  /** Of its number; both are given when it is sent. */
  @Column({ type: 'integer', nullable: true })
  year: number | null;

  @Column({ type: 'integer', nullable: true })
  number: number | null;

  @Column({ name: 'signing_id', type: 'integer', nullable: true })
  signingId: number | null;

  @ManyToOne(() => SigningRow, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'signing_id', foreignKeyConstraintName: 'fk_notice_signing' })
  signing: Relation<SigningRow> | null;

  @Column({ name: 'drafted_by', type: 'integer' })
  draftedBy: number;

  @Column({ name: 'sent_by', type: 'integer', nullable: true })
  sentBy: number | null;

  @Column({ name: 'sent_at', type: 'datetime', precision: 3, nullable: true })
  sentAt: Date | null;

  @Column({ name: 'withdrawn_by', type: 'integer', nullable: true })
  withdrawnBy: number | null;

  @Column({ name: 'withdrawn_at', type: 'datetime', precision: 3, nullable: true })
  withdrawnAt: Date | null;

  @Column({ name: 'withdrawal_reason', type: 'text', nullable: true })
  withdrawalReason: string | null;

  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'updated_at', type: 'datetime', precision: 3 })
  updatedAt: Date;
}

/** Somebody has decided that nothing is sent for a cause as it was then. */
@Entity('notice_dismissal')
@Index('ix_notice_dismissal_assignment', ['assignmentId'])
export class NoticeDismissalRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'assignment_id', type: 'integer' })
  assignmentId: number;

  @ManyToOne(() => AssignmentRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'assignment_id', foreignKeyConstraintName: 'fk_notice_dismissal_assignment' })
  assignment: Relation<AssignmentRow>;

  @Column({ name: 'cause_kind', type: 'varchar', length: 16 })
  causeKind: string;

  @Column({ name: 'cause_of', type: 'date' })
  causeOf: string;

  @Column({ name: 'cause_rule', type: 'varchar', length: 24 })
  causeRule: string;

  /** The colour that was proposed. */
  @Column({ type: 'varchar', length: 8 })
  colour: string;

  @Column({ type: 'text' })
  reason: string;

  @Column({ name: 'dismissed_by', type: 'integer' })
  dismissedBy: number;

  @Column({ name: 'dismissed_at', type: 'datetime', precision: 3 })
  dismissedAt: Date;
}
