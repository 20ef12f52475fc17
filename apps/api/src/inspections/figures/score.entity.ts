import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { InspectionRow, InspectionUnitRow } from '../inspection.entity.js';

/** What a unit has in an inspection: as last computed (version 0), and as it was frozen (from 1 on, which never changes). */
@Entity('inspection_score')
@Index('ux_inspection_score', ['inspectionId', 'number', 'inspectionUnitId'], { unique: true })
@Index('ix_inspection_score_unit', ['inspectionUnitId'])
export class ScoreRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'inspection_id', type: 'integer' })
  inspectionId: number;

  @ManyToOne(() => InspectionRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'inspection_id', foreignKeyConstraintName: 'fk_inspection_score_inspection' })
  inspection: Relation<InspectionRow>;

  /** 0 is what was computed last. */
  @Column({ type: 'integer' })
  number: number;

  @Column({ name: 'inspection_unit_id', type: 'integer' })
  inspectionUnitId: number;

  @ManyToOne(() => InspectionUnitRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'inspection_unit_id', foreignKeyConstraintName: 'fk_inspection_score_unit' })
  inspectionUnit: Relation<InspectionUnitRow>;

  /** Scores and total in hundredths of a point; null where the dimension does not apply. */
  @Column({ type: 'integer', nullable: true })
  quantity: number | null;

  @Column({ type: 'integer', nullable: true })
  content: number | null;

  @Column({ type: 'integer', nullable: true })
  timeliness: number | null;

  /** By findings on other items, in hundredths of a point. */
  @Column({ type: 'integer' })
  deducted: number;

  @Column({ type: 'integer', nullable: true })
  total: number | null;

  /** `Grade` */
  @Column({ type: 'varchar', length: 16, nullable: true })
  grade: string | null;

  /** Within its comparison group. */
  @Column({ type: 'integer', nullable: true })
  place: number | null;

  /** `WhyUnranked` */
  @Column({ name: 'why_unranked', type: 'varchar', length: 16, nullable: true })
  whyUnranked: string | null;

  /** What it follows from (`UnitFacts`) and the sheet itself (`Sheet`), as JSON; null for what was computed last. */
  @Column({ type: 'text', nullable: true })
  facts: string | null;

  @Column({ type: 'text', nullable: true })
  sheet: string | null;

  @Column({ name: 'calendar_version', type: 'integer' })
  calendarVersion: number;

  @Column({ name: 'computed_at', type: 'datetime', precision: 3 })
  computedAt: Date;
}
