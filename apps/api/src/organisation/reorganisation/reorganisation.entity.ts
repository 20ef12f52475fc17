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
import { AssignmentRow } from '../../assignments/assignment.entity.js';
import { UnitRow } from '../unit.entity.js';

/** 机构改革: units ended, and another one has their duties from a day on. */
@Entity('reorganisation')
@Index('ix_reorganisation_successor', ['successorId'])
export class ReorganisationRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'successor_id', type: 'integer' })
  successorId: number;

  @ManyToOne(() => UnitRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'successor_id', foreignKeyConstraintName: 'fk_reorganisation_successor' })
  successor: Relation<UnitRow>;

  /** The successor's first day with the duties; the day before is the last one of the units that ended. */
  @Column({ type: 'date' })
  since: string;

  @Column({ type: 'text' })
  reason: string;

  @Column({ name: 'created_by', type: 'integer' })
  createdBy: number;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt: Date;
}

/** A unit that a reorganisation ended. */
@Entity('reorganised_unit')
@Index('ix_reorganised_unit_unit', ['unitId'])
export class ReorganisedUnitRow {
  @PrimaryColumn({ name: 'reorganisation_id', type: 'integer' })
  reorganisationId: number;

  @ManyToOne(() => ReorganisationRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'reorganisation_id', foreignKeyConstraintName: 'fk_reorganised_unit_reorganisation' })
  reorganisation: Relation<ReorganisationRow>;

  @PrimaryColumn({ name: 'unit_id', type: 'integer' })
  unitId: number;

  @ManyToOne(() => UnitRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_reorganised_unit_unit' })
  unit: Relation<UnitRow>;
}

/**
 * An assignment that went from a unit which ended to its successor. The assignment names the unit that has it now; before
 * the reorganisation's day it counts for `fromUnitId`.
 */
@Entity('hand_over')
@Index('ix_hand_over_assignment', ['assignmentId', 'id'])
@Index('ix_hand_over_joined', ['joinedToId', 'id'])
@Index('ix_hand_over_reorganisation', ['reorganisationId'])
@Index('ix_hand_over_unit', ['fromUnitId'])
export class HandOverRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'reorganisation_id', type: 'integer' })
  reorganisationId: number;

  @ManyToOne(() => ReorganisationRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'reorganisation_id', foreignKeyConstraintName: 'fk_hand_over_reorganisation' })
  reorganisation: Relation<ReorganisationRow>;

  @Column({ name: 'assignment_id', type: 'integer' })
  assignmentId: number;

  @ManyToOne(() => AssignmentRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'assignment_id', foreignKeyConstraintName: 'fk_hand_over_assignment' })
  assignment: Relation<AssignmentRow>;

  @Column({ name: 'from_unit_id', type: 'integer' })
  fromUnitId: number;

  @ManyToOne(() => UnitRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'from_unit_id', foreignKeyConstraintName: 'fk_hand_over_unit' })
  fromUnit: Relation<UnitRow>;

  /** The successor's assignment of the same task that goes on in its place; it is cancelled itself then. */
  @Column({ name: 'joined_to_id', type: 'integer', nullable: true })
  joinedToId: number | null;

  @ManyToOne(() => AssignmentRow, { onDelete: 'RESTRICT', nullable: true })
  @JoinColumn({ name: 'joined_to_id', foreignKeyConstraintName: 'fk_hand_over_joined' })
  joinedTo: Relation<AssignmentRow> | null;

  /** `lead` or `responsible`, as it was until then. */
  @Column({ type: 'varchar', length: 16 })
  role: string;

  @Column({ type: 'varchar', length: 24 })
  state: string;
}
