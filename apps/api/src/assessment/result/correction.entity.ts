import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { AppealRow } from './appeal.entity.js';
import { PersonRow } from '../../identity/person.entity.js';
import { UnitRow } from '../../organisation/unit.entity.js';
import { PlanRow } from '../../plans/plan.entity.js';

/** 更正: the score of a line instead of the computed one. Rows only come; of a line the last one holds. */
@Entity('assessment_correction')
@Index('ux_assessment_correction', ['planId', 'unitId', 'number'], { unique: true })
@Index('ix_assessment_correction_unit', ['unitId'])
@Index('ix_assessment_correction_appeal', ['appealId'])
@Index('ix_assessment_correction_made_by', ['madeBy'])
export class CorrectionRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'plan_id', type: 'integer' })
  planId: number;

  @ManyToOne(() => PlanRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'fk_assessment_correction_plan' })
  plan: Relation<PlanRow>;

  @Column({ name: 'unit_id', type: 'integer' })
  unitId: number;

  @ManyToOne(() => UnitRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_assessment_correction_unit' })
  unit: Relation<UnitRow>;

  /** From 1 of the unit within the plan. */
  @Column({ type: 'integer' })
  number: number;

  @Column({ type: 'varchar', length: 36 })
  line: string;

  @Column({ type: 'varchar', length: 16 })
  score: string;

  @Column({ type: 'text' })
  reason: string;

  /** The upheld appeal; null for a later correction. */
  @Column({ name: 'appeal_id', type: 'integer', nullable: true })
  appealId: number | null;

  @ManyToOne(() => AppealRow, { onDelete: 'RESTRICT', nullable: true })
  @JoinColumn({ name: 'appeal_id', foreignKeyConstraintName: 'fk_assessment_correction_appeal' })
  appeal: Relation<AppealRow> | null;

  @Column({ name: 'made_by', type: 'integer' })
  madeBy: number;

  @ManyToOne(() => PersonRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'made_by', foreignKeyConstraintName: 'fk_assessment_correction_made_by' })
  madePerson: Relation<PersonRow>;

  @Column({ name: 'made_at', type: 'datetime', precision: 3 })
  madeAt: Date;
}
