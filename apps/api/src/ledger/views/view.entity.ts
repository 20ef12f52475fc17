import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { PersonRow } from '../../identity/person.entity.js';

/** 常用视图: a way to look at the ledger that somebody has kept. */
@Entity('ledger_view')
@Index('ix_ledger_view_person', ['personId', 'id'])
export class LedgerViewRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'person_id', type: 'integer' })
  personId: number;

  @ManyToOne(() => PersonRow, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_ledger_view_person' })
  person: Relation<PersonRow>;

  @Column({ type: 'varchar', length: 60 })
  name: string;

  /** Filters, order and columns, as they stand in the address of the page. */
  @Column({ type: 'varchar', length: 2000 })
  address: string;

  @Column({ type: 'boolean' })
  shared: boolean;

  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'created_at', type: 'datetime', precision: 3 })
  createdAt: Date;
}
