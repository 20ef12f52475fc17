import type { Permission } from '@yaodian/access';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** What one workbook did to people. It goes when it is undone. */
@Entity('people_import')
@Index('ix_people_import_permission', ['permission', 'id'])
export class PeopleImportRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  /** By which permission it was done; the same one takes it back. */
  @Column({ type: 'varchar', length: 32 })
  permission: Permission;

  /** The identifiers of the people who were added, as JSON. */
  @Column({ type: 'text' })
  added: string;

  /** The people who were changed, as JSON of FormerPerson. */
  @Column({ type: 'text' })
  changed: string;

  /** The versions of its people where undoing a later import has brought them back to what this one left, as JSON of pairs with their identifiers. */
  @Column({ name: 'left_versions', type: 'text', nullable: true })
  leftVersions: string | null;

  @Column({ name: 'imported_at', type: 'datetime', precision: 3 })
  at: Date;
}
