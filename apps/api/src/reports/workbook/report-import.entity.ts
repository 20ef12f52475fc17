import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { UnitRow } from '../../organisation/unit.entity.js';
import { RoundRow } from '../rounds/round.entity.js';

/** What one filled form did to a unit's reports of a round. It goes when it is undone. */
@Entity('report_import')
@Index('ix_report_import_round', ['roundId', 'unitId', 'id'])
@Index('ix_report_import_unit', ['unitId'])
export class ReportImportRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'round_id', type: 'integer' })
  roundId: number;

  @ManyToOne(() => RoundRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'fk_report_import_round' })
  round: Relation<RoundRow>;

  @Column({ name: 'unit_id', type: 'integer' })
  unitId: number;

  @ManyToOne(() => UnitRow, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_report_import_unit' })
  unit: Relation<UnitRow>;

  /** What its reports were before (FormerReport[]), as JSON. */
  @Column({ type: 'text' })
  former: string;

  @Column({ name: 'imported_at', type: 'datetime', precision: 3 })
  at: Date;
}
