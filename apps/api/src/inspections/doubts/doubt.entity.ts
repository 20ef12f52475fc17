import { Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PersonRow } from '../../identity/person.entity.js';
import { AnswerRow } from '../field/answer.entity.js';

/** 待核: a figure that an inspector answered to be wrong, and what became of that. */
@Entity('figure_doubt')
@Index('ix_figure_doubt_resolved_by', ['resolvedBy'])
export class FigureDoubtRow {
  @PrimaryColumn({ name: 'answer_id', type: 'integer' })
  answerId: number;

  @OneToOne(() => AnswerRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'answer_id', foreignKeyConstraintName: 'fk_figure_doubt_inspection_answer' })
  answer: Relation<AnswerRow>;

  /** `FigureThen` as JSON; null where the doubt is older than this. */
  @Column({ name: 'figure_then', type: 'text', nullable: true })
  figureThen: string | null;

  /** `corrected` (the rows were, and the figure is another one) or `withdrawn`; null while it is open. */
  @Column({ type: 'varchar', length: 16, nullable: true })
  resolution: string | null;

  /** As it was when that was said. */
  @Column({ name: 'figure_after', type: 'text', nullable: true })
  figureAfter: string | null;

  @Column({ type: 'text', nullable: true })
  words: string | null;

  @Column({ name: 'resolved_by', type: 'integer', nullable: true })
  resolvedBy: number | null;

  @ManyToOne(() => PersonRow, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'resolved_by', foreignKeyConstraintName: 'fk_figure_doubt_person' })
  resolvedPerson: Relation<PersonRow> | null;

  @Column({ name: 'resolved_at', type: 'datetime', precision: 3, nullable: true })
  resolvedAt: Date | null;
}
