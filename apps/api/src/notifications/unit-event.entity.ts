import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { UnitRow } from '../organisation/unit.entity.js';
import { PlanRow } from '../plans/plan.entity.js';

/** Something that a unit is told of, written in the transaction that does it. */
@Entity('unit_event')
@Index('ix_unit_event_unit', ['unitId', 'id'])
@Index('ix_unit_event_plan', ['planId'])
export class UnitEventRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'unit_id', type: 'integer' })
  unitId: number;

  @ManyToOne(() => UnitRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_unit_event_unit' })
  unit: Relation<UnitRow>;

  @Column({ name: 'plan_id', type: 'integer' })
  planId: number;

  @ManyToOne(() => PlanRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'fk_unit_event_plan' })
  plan: Relation<PlanRow>;

  @Column({ type: 'varchar', length: 16 })
  kind: string;

  /** The tasks that it is about: their identifiers as JSON. */
  @Column({ type: 'text' })
  tasks: string;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt: Date;
}
