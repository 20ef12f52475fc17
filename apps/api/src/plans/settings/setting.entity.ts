import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PersonRow } from '../../identity/person.entity.js';
import { PlanRow } from '../plan.entity.js';

/** A figure of a plan as somebody has set it. Rows only come: the newest of a figure is in force, the others are its history. */
@Entity('plan_setting')
@Index('ix_plan_setting_person', ['changedBy'])
export class PlanSettingRow {
  @PrimaryColumn({ name: 'plan_id', type: 'integer' })
  planId: number;

  @ManyToOne(() => PlanRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'fk_plan_setting_plan' })
  plan: Relation<PlanRow>;

  /** Of the plan's settings: 1 for what was set at once first. */
  @PrimaryColumn({ type: 'integer' })
  version: number;

  /** A name of `figures`. */
  @PrimaryColumn({ type: 'varchar', length: 32 })
  name: string;

  /** Null: the default again. */
  @Column({ type: 'integer', nullable: true })
  value: number | null;

  @Column({ name: 'changed_by', type: 'integer', nullable: true })
  changedBy: number | null;

  @ManyToOne(() => PersonRow, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'changed_by', foreignKeyConstraintName: 'fk_plan_setting_person' })
  person: Relation<PersonRow> | null;

  @Column({ name: 'changed_at', type: 'datetime', precision: 3 })
  changedAt: Date;
}
