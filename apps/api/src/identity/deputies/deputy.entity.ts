import type { Role } from '@yaodian/access';
import type { CivilDate } from '@yaodian/calendar';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { UnitRow } from '../../organisation/unit.entity.js';
import { PersonRow } from '../person.entity.js';

/** Somebody has the role of another person in a unit for some days. */
@Entity('deputy')
@Index('ix_deputy_person', ['personId', 'id'])
@Index('ix_deputy_deputy', ['deputyId', 'lastDay'])
@Index('ix_deputy_unit', ['unitId'])
export class DeputyRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  /** Who is stood in for. */
  @Column({ name: 'person_id', type: 'integer' })
  personId: number;

  @ManyToOne(() => PersonRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_deputy_person' })
  person: Relation<PersonRow>;

  /** Who stands in. */
  @Column({ name: 'deputy_id', type: 'integer' })
  deputyId: number;

  @ManyToOne(() => PersonRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'deputy_id', foreignKeyConstraintName: 'fk_deputy_deputy' })
  deputy: Relation<PersonRow>;

  @Column({ name: 'unit_id', type: 'integer' })
  unitId: number;

  @ManyToOne(() => UnitRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_deputy_unit' })
  unit: Relation<UnitRow>;

  @Column({ type: 'varchar', length: 16 })
  role: Role;

  /** Both days count. */
  @Column({ name: 'first_day', type: 'varchar', length: 10 })
  firstDay: CivilDate;

  @Column({ name: 'last_day', type: 'varchar', length: 10 })
  lastDay: CivilDate;

  /** When one of the two ended it before its last day was over. */
  @Column({ name: 'ended_at', type: 'datetime', precision: 3, nullable: true })
  endedAt: Date | null;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt: Date;
}
