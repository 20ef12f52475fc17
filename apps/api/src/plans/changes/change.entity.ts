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
import { PlanRow } from '../plan.entity.js';

/** One step of a person in a draft, which can be undone and redone. Undone steps are newer than all that are done. */
@Entity('plan_change')
@Index('ix_plan_change_plan', ['planId', 'id'])
export class ChangeRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'plan_id', type: 'integer' })
  planId: number;

  @ManyToOne(() => PlanRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'fk_plan_change_plan' })
  plan: Relation<PlanRow>;

  @Column({ type: 'varchar', length: 16 })
  kind: string;

  /** What the step is called by, as JSON. */
  @Column({ type: 'text' })
  facts: string;

  @Column({ type: 'boolean' })
  undone: boolean;

  /** Who did it; null where that is not known. */
  @Column({ name: 'changed_by', type: 'integer', nullable: true })
  changedBy: number | null;

  @Column({ name: 'changed_at', type: 'datetime', precision: 3 })
  at: Date;
}

/** A row that a step has changed, and how: the columns before and after it as JSON, null where the row was not there. */
@Entity('plan_change_row')
export class ChangedRow {
  @PrimaryColumn({ name: 'change_id', type: 'integer' })
  changeId: number;

  @ManyToOne(() => ChangeRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'change_id', foreignKeyConstraintName: 'fk_plan_change_row_change' })
  change: Relation<ChangeRow>;

  @PrimaryColumn({ type: 'integer' })
  ordinal: number;

  @Column({ name: 'row_kind', type: 'varchar', length: 16 })
  kind: string;

  @Column({ name: 'row_id', type: 'integer' })
  rowId: number;

  /** The version that the row had when it went, so that it comes back with a higher one. */
  @Column({ name: 'last_version', type: 'integer' })
  lastVersion: number;

  @Column({ name: 'before_values', type: 'text', nullable: true })
  before: string | null;

  @Column({ name: 'after_values', type: 'text', nullable: true })
  after: string | null;
}
