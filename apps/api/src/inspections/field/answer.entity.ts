import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { AssignmentRow } from '../../assignments/assignment.entity.js';
import { PersonRow } from '../../identity/person.entity.js';
import { InspectionItemRow, InspectionUnitRow } from '../inspection.entity.js';

/** What an inspector answered to an item, or to a figure that was computed. */
@Entity('inspection_answer')
@Index('ux_inspection_answer_question', ['inspectionUnitId', 'question'], { unique: true })
@Index('ix_inspection_answer_item', ['itemId'])
@Index('ix_inspection_answer_assignment', ['assignmentId'])
@Index('ix_inspection_answer_answered_by', ['answeredBy'])
export class AnswerRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'inspection_unit_id', type: 'integer' })
  inspectionUnitId: number;

  @ManyToOne(() => InspectionUnitRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'inspection_unit_id', foreignKeyConstraintName: 'fk_inspection_answer_inspection_unit' })
  inspectionUnit: Relation<InspectionUnitRow>;

  /** Unique within the unit: `item:ID`, `item:ID:ASSIGNMENT`, `quantity`, `timeliness` or `veto`. */
  @Column({ type: 'varchar', length: 64 })
  question: string;

  /** Null for a figure and for the veto. */
  @Column({ name: 'item_id', type: 'integer', nullable: true })
  itemId: number | null;

  @ManyToOne(() => InspectionItemRow, { onDelete: 'CASCADE', nullable: true })
  @JoinColumn({ name: 'item_id', foreignKeyConstraintName: 'fk_inspection_answer_item' })
  item: Relation<InspectionItemRow> | null;

  /** The sample that it is answered for. */
  @Column({ name: 'assignment_id', type: 'integer', nullable: true })
  assignmentId: number | null;

  @ManyToOne(() => AssignmentRow, { onDelete: 'RESTRICT', nullable: true })
  @JoinColumn({ name: 'assignment_id', foreignKeyConstraintName: 'fk_inspection_answer_assignment' })
  assignment: Relation<AssignmentRow> | null;

  /** `conforms`, `fails`, `not-applicable`; for figures `right` or `wrong`; for the veto `none` or `found`. */
  @Column({ type: 'varchar', length: 16 })
  answer: string;

  @Column({ type: 'text', nullable: true })
  words: string | null;

  @Column({ name: 'answered_by', type: 'integer' })
  answeredBy: number;

  @ManyToOne(() => PersonRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'answered_by', foreignKeyConstraintName: 'fk_inspection_answer_answered_by' })
  answeredPerson: Relation<PersonRow>;

  @Column({ name: 'answered_at', type: 'datetime', precision: 3 })
  answeredAt: Date;

  @Column({ type: 'integer' })
  version: number;
}
