import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { SourceDocumentRow } from '../documents/document.entity.js';
import { PlanRow } from './plan.entity.js';

/** 工作任务 of a draft plan. Lists of small values, which are edited as a whole, are kept as JSON. */
@Entity('task')
@Index('ix_task_plan', ['planId', 'position', 'id'])
@Index('ix_task_document', ['documentId'])
export class TaskRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'plan_id', type: 'integer' })
  planId: number;

  @ManyToOne(() => PlanRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'fk_task_plan' })
  plan: Relation<PlanRow>;

  @Column({ name: 'document_id', type: 'integer', nullable: true })
  documentId: number | null;

  @ManyToOne(() => SourceDocumentRow, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'document_id', foreignKeyConstraintName: 'fk_task_document' })
  document: Relation<SourceDocumentRow> | null;

  /** Orders the tasks of a plan; see task.order.ts. */
  @Column({ type: 'integer' })
  position: number;

  @Column({ name: 'printed_number', type: 'text', nullable: true })
  no: string | null;

  @Column({ type: 'text' })
  section: string;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text' })
  requirement: string;

  @Column({ type: 'text' })
  units: string;

  @Column({ name: 'deadline_kind', type: 'varchar', length: 16 })
  deadlineKind: string;

  @Column({ name: 'deadline_text', type: 'text', nullable: true })
  deadlineText: string | null;

  @Column({ name: 'deadline_date', type: 'date', nullable: true })
  deadlineDate: string | null;

  @Column({ name: 'deadline_recurrence', type: 'varchar', length: 16, nullable: true })
  deadlineRecurrence: string | null;

  @Column({ type: 'text' })
  milestones: string;

  @Column({ type: 'text' })
  targets: string;

  @Column({ name: 'source_start', type: 'integer', nullable: true })
  sourceStart: number | null;

  @Column({ name: 'source_end', type: 'integer', nullable: true })
  sourceEnd: number | null;

  /** What the reading doubted in its part of the document (ReadDoubt[]), as far as no edit has removed the cause. */
  @Column({ name: 'read_doubts', type: 'text', nullable: true })
  readDoubts: string | null;

  /** Ids of the doubts that a person has settled. */
  @Column({ name: 'settled_doubts', type: 'text', nullable: true })
  settledDoubts: string | null;

  /** The open doubts (Doubt[]), which follow from all the rest and from the register of units. */
  @Column({ type: 'text', nullable: true })
  doubts: string | null;

  /** How many are open, without a missing deadline. */
  @Column({ name: 'open_doubts', type: 'integer', default: 0 })
  openDoubts: number;

  /** When an amendment took it out of an issued plan. */
  @Column({ name: 'cancelled_at', type: 'datetime', precision: 3, nullable: true })
  cancelledAt: Date | null;

  /** The tasks of earlier plans that it goes on with: their identifiers as JSON. */
  @Column({ name: 'carried_from', type: 'text', nullable: true })
  carriedFrom: string | null;

  /** How often its units report, where that is not as often as for the plan: `monthly` or `quarterly`. */
  @Column({ name: 'round_rhythm', type: 'varchar', length: 16, nullable: true })
  roundRhythm: string | null;

  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'updated_at', type: 'datetime', precision: 3 })
  updatedAt: Date;
}
