import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { AssessmentSchemeRow } from '../schemes/scheme.entity.js';
import { UnitRow } from '../../organisation/unit.entity.js';

/** 运行得分: the ledger of a unit as last computed while the year runs. */
@Entity('assessment_running')
@Index('ux_assessment_running', ['schemeId', 'unitId'], { unique: true })
@Index('ix_assessment_running_unit', ['unitId'])
export class RunningScoreRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'scheme_id', type: 'integer' })
  schemeId: number;

  @ManyToOne(() => AssessmentSchemeRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'scheme_id', foreignKeyConstraintName: 'fk_assessment_running_scheme' })
  scheme: Relation<AssessmentSchemeRow>;

  @Column({ name: 'unit_id', type: 'integer' })
  unitId: number;

  @ManyToOne(() => UnitRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_assessment_running_unit' })
  unit: Relation<UnitRow>;

  /** Of the canonical facts; where it is unchanged the ledger is not computed again. */
  @Column({ name: 'facts_hash', type: 'varchar', length: 64 })
  factsHash: string;

  /** `Ledger`, canonical. */
  @Column({ type: 'text' })
  ledger: string;

  @Column({ type: 'varchar', length: 16, nullable: true })
  total: string | null;

  @Column({ name: 'is_vetoed', type: 'boolean' })
  isVetoed: boolean;

  @Column({ name: 'scored_points', type: 'varchar', length: 16 })
  scoredPoints: string;

  @Column({ type: 'varchar', length: 40, nullable: true })
  grade: string | null;

  @Column({ type: 'varchar', length: 16, nullable: true })
  contribution: string | null;

  @Column({ name: 'contribution_of', type: 'varchar', length: 16, nullable: true })
  contributionOf: string | null;

  /** How many lines keep the unit's result from being announced. */
  @Column({ name: 'unscored_lines', type: 'integer', default: 0 })
  unscoredLines: number;

  /** These as `Unscored[]`; null where there is none. */
  @Column({ type: 'text', nullable: true })
  unscored: string | null;

  /** When the facts were last looked at. */
  @Column({ name: 'computed_at', type: 'datetime', precision: 3 })
  computedAt: Date;

  /** Since when it is known that its facts have changed; null: they have not, as far as changes were looked at. */
  @Column({ name: 'stale_since', type: 'datetime', precision: 3, nullable: true })
  staleSince: Date | null;
}
