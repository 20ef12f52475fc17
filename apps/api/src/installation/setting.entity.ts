import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PersonRow } from '../identity/person.entity.js';

/** A setting of the whole installation as somebody has made it. Rows only come: the newest of a name is in force. */
@Entity('installation_setting')
@Index('ix_installation_setting_person', ['changedBy'])
export class InstallationSettingRow {
  /** Whose settings they are: each area has versions of its own. */
  @PrimaryColumn({ type: 'varchar', length: 16 })
  area: string;

  @PrimaryColumn({ type: 'integer' })
  version: number;

  @PrimaryColumn({ type: 'varchar', length: 32 })
  name: string;

  /** A number, or the place of a choice among its choices. */
  @Column({ type: 'integer' })
  value: number;

  @Column({ name: 'changed_by', type: 'integer', nullable: true })
  changedBy: number | null;

  @ManyToOne(() => PersonRow, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'changed_by', foreignKeyConstraintName: 'fk_installation_setting_person' })
  person: Relation<PersonRow> | null;

  @Column({ name: 'changed_at', type: 'datetime', precision: 3 })
  changedAt: Date;
}
