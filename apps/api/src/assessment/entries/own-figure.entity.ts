import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { PersonRow } from '../../identity/person.entity.js';
import { UnitRow } from '../../organisation/unit.entity.js';
import { PlanRow } from '../../plans/plan.entity.js';

/** 自评: what a unit gives itself on a line, with its words. It counts for nothing. */
@Entity('assessment_own_figure')
@Index('ux_assessment_own_figure', ['planId', 'unitId', 'line'], { unique: true })
@Index('ix_assessment_own_figure_unit', ['unitId'])
@Index('ix_assessment_own_figure_written_by', ['writtenBy'])
export class OwnFigureRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'plan_id', type: 'integer' })
  planId: number;

  @ManyToOne(() => PlanRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'fk_assessment_own_figure_plan' })
  plan: Relation<PlanRow>;

  @Column({ name: 'unit_id', type: 'integer' })
  unitId: number;

  @ManyToOne(() => UnitRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_assessment_own_figure_unit' })
  unit: Relation<UnitRow>;

  /** The line's key in the scheme. */
  @Column({ type: 'varchar', length: 36 })
  line: string;

  @Column({ type: 'varchar', length: 16, nullable: true })
  points: string | null;

  @Column({ type: 'text', nullable: true })
  words: string | null;

  /** Written for the unit by somebody else (代填). */
  @Column({ name: 'on_behalf', type: 'boolean', default: false })
  onBehalf: boolean;

  @Column({ name: 'written_by', type: 'integer' })
  writtenBy: number;

  @ManyToOne(() => PersonRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'written_by', foreignKeyConstraintName: 'fk_assessment_own_figure_written_by' })
  writtenPerson: Relation<PersonRow>;

  @Column({ name: 'written_at', type: 'datetime', precision: 3 })
  writtenAt: Date;

  @Column({ type: 'integer' })
  version: number;
}
