import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the database was begun for; it has one row. */
@Entity('installation')
export class InstallationRow {
  @PrimaryColumn({ type: 'integer' })
  id: number;

  @Column({ type: 'varchar', length: 16 })
  mode: string;
}
