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
import { PersonRow } from '../identity/person.entity.js';
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

/** A person has seen an event of one of their units. */
@Entity('seen_event')
@Index('ix_seen_event_person', ['personId'])
export class SeenEventRow {
  @PrimaryColumn({ name: 'event_id', type: 'integer' })
  eventId: number;

  @ManyToOne(() => UnitEventRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'event_id', foreignKeyConstraintName: 'fk_seen_event_event' })
  event: Relation<UnitEventRow>;

  @PrimaryColumn({ name: 'person_id', type: 'integer' })
  personId: number;

  @ManyToOne(() => PersonRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_seen_event_person' })
  person: Relation<PersonRow>;
}
