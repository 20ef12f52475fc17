import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { AttachedFileRow } from '../../attached-files/attached-file.entity.js';
import { SnapshotRow } from './snapshot.entity.js';
import { LeavingRow } from '../../assignments/leaving/leaving.entity.js';
import { PersonRow } from '../../identity/person.entity.js';
import { UnitRow } from '../../organisation/unit.entity.js';
import { PlanRow } from '../../plans/plan.entity.js';

/** 申诉: a unit appeals a line of its announced ledger, each line once. Its end is in writing: `upheld`, `partly` or `rejected`. */
@Entity('assessment_appeal')
@Index('ix_assessment_appeal_plan', ['planId', 'unitId', 'line'])
@Index('ix_assessment_appeal_unit', ['unitId'])
@Index('ix_assessment_appeal_snapshot', ['snapshotId'])
export class AppealRow extends LeavingRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'plan_id', type: 'integer' })
  planId: number;

  @ManyToOne(() => PlanRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'fk_assessment_appeal_plan' })
  plan: Relation<PlanRow>;

  @Column({ name: 'unit_id', type: 'integer' })
  unitId: number;

  @ManyToOne(() => UnitRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_assessment_appeal_unit' })
  unit: Relation<UnitRow>;

  /** The line's key in the scheme. */
  @Column({ type: 'varchar', length: 36 })
  line: string;

  @Column({ name: 'snapshot_id', type: 'integer' })
  snapshotId: number;

  @ManyToOne(() => SnapshotRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'snapshot_id', foreignKeyConstraintName: 'fk_assessment_appeal_snapshot' })
  snapshot: Relation<SnapshotRow>;

  @Column({ type: 'text' })
  words: string;

  /** The score that the unit asks for. */
  @Column({ type: 'varchar', length: 16, nullable: true })
  wanted: string | null;

  /** 代填 */
  @Column({ name: 'on_behalf', type: 'boolean' })
  onBehalf: boolean;
}

/** What proves an appeal; its bytes lie in the store. */
@Entity('assessment_appeal_file')
@Index('ix_assessment_appeal_file_sha256', ['sha256'])
@Index('ix_assessment_appeal_file_appeal', ['appealId'])
@Index('ix_assessment_appeal_file_added_by', ['addedBy'])
export class AppealFileRow extends AttachedFileRow {
  @Column({ name: 'appeal_id', type: 'integer' })
  appealId: number;

  @ManyToOne(() => AppealRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'appeal_id', foreignKeyConstraintName: 'fk_assessment_appeal_file_appeal' })
  appeal: Relation<AppealRow>;

  @ManyToOne(() => PersonRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'added_by', foreignKeyConstraintName: 'fk_assessment_appeal_file_added_by' })
  addedPerson: Relation<PersonRow>;
}
