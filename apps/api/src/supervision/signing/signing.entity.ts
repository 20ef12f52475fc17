import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/**
 * 拟稿、核稿、签发 of one official document, with its number and date: written when it goes out, and never changed. Names are
 * kept as they were then; who is also a person of the system stands beside.
 */
@Entity('signing')
export class SigningRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ type: 'varchar', length: 50 })
  drafter: string;

  @Column({ name: 'drafter_id', type: 'integer', nullable: true })
  drafterId: number | null;

  @Column({ type: 'varchar', length: 50 })
  checker: string;

  @Column({ name: 'checker_id', type: 'integer', nullable: true })
  checkerId: number | null;

  @Column({ type: 'varchar', length: 50 })
  signer: string;

  @Column({ name: 'signer_id', type: 'integer', nullable: true })
  signerId: number | null;

  /** 文号 */
  @Column({ name: 'document_number', type: 'varchar', length: 60 })
  documentNumber: string;

  /** 印发日期 */
  @Column({ name: 'signed_on', type: 'date' })
  signedOn: string;
}
