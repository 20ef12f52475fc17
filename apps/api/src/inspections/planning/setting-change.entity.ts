import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { PersonRow } from '../../identity/person.entity.js';
import { InspectionRow } from '../inspection.entity.js';

/** A weight or figure of an inspection that somebody has changed. Rows only come. */
@Entity('inspection_setting_change')
@Index('ix_inspection_setting_change_inspection', ['inspectionId', 'id'])
@Index('ix_inspection_setting_change_person', ['changedBy'])
export class InspectionSettingChangeRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'inspection_id', type: 'integer' })
  inspectionId: number;

  @ManyToOne(() => InspectionRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'inspection_id', foreignKeyConstraintName: 'fk_inspection_setting_change_inspection' })
  inspection: Relation<InspectionRow>;

  /** Where it stands among weights and settings: `weights.content`, `severities.minor.figure`. */
  @Column({ type: 'varchar', length: 40 })
  name: string;

  @Column({ name: 'before_value', type: 'varchar', length: 16 })
  before: string;

  @Column({ name: 'after_value', type: 'varchar', length: 16 })
  after: string;

  @Column({ name: 'changed_by', type: 'integer' })
  changedBy: number;

  @ManyToOne(() => PersonRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'changed_by', foreignKeyConstraintName: 'fk_inspection_setting_change_person' })
  person: Relation<PersonRow>;

  @Column({ name: 'changed_at', type: 'datetime', precision: 3 })
  changedAt: Date;
}
