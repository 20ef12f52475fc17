import { Column, PrimaryGeneratedColumn } from 'typeorm';

/** A file that proves something; its bytes lie in the store. Each thing that is proved has a table of its own. */
export abstract class AttachedFileRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ type: 'varchar', length: 255 })
  name: string;

  @Column({ type: 'varchar', length: 8 })
  format: string;

  /** In bytes. */
  @Column({ type: 'integer' })
  size: number;

  @Column({ type: 'varchar', length: 64 })
  sha256: string;

  /** The removal (清除) that has taken its content. */
  @Column({ name: 'removal_id', type: 'integer', nullable: true })
  removalId: number | null;

  @Column({ name: 'added_by', type: 'integer' })
  addedBy: number;

  @Column({ name: 'added_at', type: 'datetime', precision: 3 })
  addedAt: Date;
}
