import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { AttachedFileRow } from '../../attached-files/attached-file.entity.js';
import { PersonRow } from '../../identity/person.entity.js';
import { UnitRow } from '../../organisation/unit.entity.js';
import { PlanRow } from '../../plans/plan.entity.js';

/** 考核打分: the figure of the office for a manual line, or that a line does not apply to the unit (不适用). A changed one keeps its row; what it was stands in the audit log. */
@Entity('assessment_entry')
@Index('ux_assessment_entry', ['planId', 'unitId', 'line'], { unique: true })
@Index('ix_assessment_entry_unit', ['unitId'])
@Index('ix_assessment_entry_entered_by', ['enteredBy'])
export class EntryRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'plan_id', type: 'integer' })
  planId: number;

  @ManyToOne(() => PlanRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'fk_assessment_entry_plan' })
  plan: Relation<PlanRow>;

  @Column({ name: 'unit_id', type: 'integer' })
  unitId: number;

  @ManyToOne(() => UnitRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_assessment_entry_unit' })
  unit: Relation<UnitRow>;

  /** The leaf's key in the scheme. */
  @Column({ type: 'varchar', length: 36 })
  line: string;

  /** `points` or `not-applicable`. */
  @Column({ type: 'varchar', length: 16 })
  kind: string;

  /** A decimal as text; null where the line does not apply. */
  @Column({ type: 'varchar', length: 16, nullable: true })
  points: string | null;

  /** The leaf's points when it was entered: the range was 0 to this. */
  @Column({ name: 'range_to', type: 'varchar', length: 16, nullable: true })
  rangeTo: string | null;

  @Column({ type: 'text' })
  reason: string;

  @Column({ name: 'entered_by', type: 'integer' })
  enteredBy: number;

  @ManyToOne(() => PersonRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'entered_by', foreignKeyConstraintName: 'fk_assessment_entry_entered_by' })
  enteredPerson: Relation<PersonRow>;

  @Column({ name: 'entered_at', type: 'datetime', precision: 3 })
  enteredAt: Date;

  @Column({ type: 'integer' })
  version: number;
}

/** What proves a figure of the office; its bytes lie in the store. */
@Entity('assessment_entry_file')
@Index('ix_assessment_entry_file_sha256', ['sha256'])
@Index('ix_assessment_entry_file_entry', ['entryId'])
@Index('ix_assessment_entry_file_added_by', ['addedBy'])
export class EntryFileRow extends AttachedFileRow {
  @Column({ name: 'entry_id', type: 'integer' })
  entryId: number;

  @ManyToOne(() => EntryRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'entry_id', foreignKeyConstraintName: 'fk_assessment_entry_file_entry' })
  entry: Relation<EntryRow>;

  @ManyToOne(() => PersonRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'added_by', foreignKeyConstraintName: 'fk_assessment_entry_file_added_by' })
  addedPerson: Relation<PersonRow>;
}
