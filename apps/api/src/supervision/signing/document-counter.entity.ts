import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last number that was given, for each year and series: counted in the transaction that sends, so that none is left out. */
@Entity('document_counter')
export class DocumentCounterRow {
  @PrimaryColumn({ type: 'integer' })
  year: number;

  /** A colour of notices (督办单), or `rectification` (整改通知书). */
  @PrimaryColumn({ type: 'varchar', length: 16 })
  series: string;

  @Column({ type: 'integer' })
  last: number;
}
