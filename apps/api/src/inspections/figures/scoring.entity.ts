import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { InspectionRow } from '../inspection.entity.js';

/** Scores that are being computed, part by part; gone when all are there. */
@Entity('inspection_scoring')
@Index('ux_inspection_scoring', ['inspectionId', 'number'], { unique: true })
export class ScoringRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'inspection_id', type: 'integer' })
  inspectionId: number;

  @ManyToOne(() => InspectionRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'inspection_id', foreignKeyConstraintName: 'fk_inspection_scoring_inspection' })
  inspection: Relation<InspectionRow>;

  /** Under which their rows are written: the version that is frozen, or `staged`. */
  @Column({ type: 'integer' })
  number: number;

  @Column({ name: 'asked_at', type: 'datetime', precision: 3 })
  askedAt: Date;

  /** Units in all, and how many of them have their scores. */
  @Column({ type: 'integer' })
  total: number;

  @Column({ type: 'integer' })
  done: number;

  /** The last one that has them, by its row in the inspection; units are taken in the order of these. */
  @Column({ name: 'last_unit', type: 'integer' })
  lastUnit: number;

  /** The token of the server that computes them, and until when it has them unless it goes on. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  owner: string | null;

  @Column({ name: 'held_until', type: 'datetime', precision: 3, nullable: true })
  heldUntil: Date | null;
}
