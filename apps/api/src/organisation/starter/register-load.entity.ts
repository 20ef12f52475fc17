import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A set of units that came into the register at once. It goes when it is undone. */
@Entity('register_load')
export class RegisterLoadRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  /** The identifiers of the units, as JSON. */
  @Column({ type: 'text' })
  units: string;

  @Column({ name: 'loaded_at', type: 'datetime', precision: 3 })
  at: Date;
}
