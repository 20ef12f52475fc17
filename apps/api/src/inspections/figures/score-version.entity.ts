import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PersonRow } from '../../identity/person.entity.js';
import { InspectionRow, InspectionUnitRow } from '../inspection.entity.js';

/** Why the scores of an inspection were frozen under a number. */
@Entity('inspection_score_version')
@Index('ix_inspection_score_version_unit', ['inspectionUnitId'])
@Index('ix_inspection_score_version_frozen_by', ['frozenBy'])
export class ScoreVersionRow {
  @PrimaryColumn({ name: 'inspection_id', type: 'integer' })
  inspectionId: number;

  @ManyToOne(() => InspectionRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'inspection_id', foreignKeyConstraintName: 'fk_inspection_score_version_inspection' })
  inspection: Relation<InspectionRow>;

  @PrimaryColumn({ type: 'integer' })
  number: number;

  /** `final` (定稿), `objection` (what was decided after that), or `correction` (a further circular was drafted). */
  @Column({ type: 'varchar', length: 16 })
  cause: string;

  /** The unit whose objection it was. */
  @Column({ name: 'inspection_unit_id', type: 'integer', nullable: true })
  inspectionUnitId: number | null;

  @ManyToOne(() => InspectionUnitRow, { onDelete: 'CASCADE', nullable: true })
  @JoinColumn({
    name: 'inspection_unit_id',
    foreignKeyConstraintName: 'fk_inspection_score_version_inspection_unit',
  })
  inspectionUnit: Relation<InspectionUnitRow> | null;

  /** In the words of the decision, or of the correction. */
  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ name: 'frozen_at', type: 'datetime', precision: 3 })
  frozenAt: Date;

  @Column({ name: 'frozen_by', type: 'integer', nullable: true })
  frozenBy: number | null;

  @ManyToOne(() => PersonRow, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'frozen_by', foreignKeyConstraintName: 'fk_inspection_score_version_person' })
  frozenPerson: Relation<PersonRow> | null;
}
