import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What came into the register at once, from the starter register or from a workbook. It goes when it is undone. */
@Entity('register_load')
export class RegisterLoadRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  /** The identifiers of the units that were added, as JSON. */
  @Column({ type: 'text' })
  units: string;

  /** The units that a workbook has changed, as JSON of FormerUnit; null where it was the starter register. */
  @Column({ type: 'text', nullable: true })
  changed: string | null;

  /** The identifiers of the groups that a starter register brought, as JSON. */
  @Column({ name: 'unit_groups', type: 'text', nullable: true })
  groups: string | null;

  /** The versions of its units where undoing a later load has brought them back to what this one left, as JSON of pairs with their identifiers. */
  @Column({ name: 'left_versions', type: 'text', nullable: true })
  leftVersions: string | null;

  @Column({ name: 'loaded_at', type: 'datetime', precision: 3 })
  at: Date;
}
