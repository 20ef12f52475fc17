import type { CivilDate } from '@yaodian/calendar';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { PersonRow } from '../person.entity.js';

/** 交接: one person's duties in a unit went to another person. */
@Entity('duty_hand_over')
@Index('ix_duty_hand_over_from', ['fromId', 'id'])
@Index('ix_duty_hand_over_to', ['toId', 'id'])
export class DutyHandOverRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'from_id', type: 'integer' })
  fromId: number;

  @ManyToOne(() => PersonRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'from_id', foreignKeyConstraintName: 'fk_duty_hand_over_from' })
  from: Relation<PersonRow>;

  @Column({ name: 'to_id', type: 'integer' })
  toId: number;

  @ManyToOne(() => PersonRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'to_id', foreignKeyConstraintName: 'fk_duty_hand_over_to' })
  to: Relation<PersonRow>;

  /** As the unit was called then; null for an administrator's role. */
  @Column({ name: 'unit_name', type: 'varchar', length: 200, nullable: true })
  unitName: string | null;

  /** From which day on the other person has the post. */
  @Column({ type: 'varchar', length: 10 })
  since: CivilDate;

  @Column({ type: 'varchar', length: 500 })
  reason: string;

  /** What became of each duty, as JSON of HandedDuty. */
  @Column({ type: 'text' })
  duties: string;

  @Column({ name: 'created_by', type: 'integer' })
  createdBy: number;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt: Date;
}
