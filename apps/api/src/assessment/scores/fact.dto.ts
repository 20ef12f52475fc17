import { ApiProperty } from '@nestjs/swagger';
import { choices, QueryIntegerField } from '../../platform/fields.js';
import { SnapshotQuery } from './score.dto.js';

export class LineQuery extends SnapshotQuery {
  @QueryIntegerField({ optional: true, min: 0, description: 'Rows before it are left out.' })
  from?: number;

  @QueryIntegerField({ optional: true, min: 1, max: 100, description: 'Rows at most; 50 where it is absent.' })
  limit?: number;
}

export type FactKind =
  | 'assignment'
  | 'report'
  | 'evidence'
  | 'inspection'
  | 'measure'
  | 'event'
  | 'entry'
  | 'correction'
  | 'notice'
  | 'finding'
  | 'rectification';
const factKinds = choices<FactKind>({
  assignment: true,
  report: true,
  evidence: true,
  inspection: true,
  measure: true,
  event: true,
  entry: true,
  correction: true,
  notice: true,
  finding: true,
  rectification: true,
});

/** How a fact came out: `on-time`, `late` … ; what it came to stands in the ledger. */
export type FactOutcome =
  | 'on-time'
  | 'late'
  | 'missing'
  | 'awaited'
  | 'open'
  | 'overdue'
  | 'undecided'
  | 'rounds'
  | 'no-date'
  | 'published'
  | 'waived'
  | 'blue'
  | 'yellow'
  | 'red'
  | 'minor'
  | 'normal'
  | 'serious'
  | 'veto'
  | 'entered'
  | 'not-applicable'
  | 'recorded'
  | 'corrected';
const outcomes = choices<FactOutcome>({
  'on-time': true,
  late: true,
  missing: true,
  awaited: true,
  open: true,
  overdue: true,
  undecided: true,
  rounds: true,
  'no-date': true,
  published: true,
  waived: true,
  blue: true,
  yellow: true,
  red: true,
  minor: true,
  normal: true,
  serious: true,
  veto: true,
  entered: true,
  'not-applicable': true,
  recorded: true,
  corrected: true,
});

export class FactFile {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty()
  name: string;

  @ApiProperty()
  format: string;

  @ApiProperty({ type: 'integer', description: 'In bytes.' })
  size: number;
}

const maybeId = { type: 'integer', nullable: true } as const;
const maybeNumber = { type: 'integer', nullable: true } as const;

/** One fact behind a line. */
export class FactRow {
  @ApiProperty({ description: 'As the ledger names it.' })
  factId: string;

  @ApiProperty({ enum: factKinds, enumName: 'FactKind' })
  kind: FactKind;

  @ApiProperty({ description: 'Of the task, the inspection, the notice, or the words of a finding.' })
  title: string;

  @ApiProperty({ type: String, nullable: true, description: 'A reason, a number, the last day of a period.' })
  detail: string | null;

  @ApiProperty({ format: 'date', type: String, nullable: true, description: 'When it happened, or left the unit.' })
  date: string | null;

  @ApiProperty({ format: 'date', type: String, nullable: true, description: 'By when it was due.' })
  due: string | null;

  @ApiProperty({ format: 'date', type: String, nullable: true, description: 'By when it was due at first.' })
  firstDue: string | null;

  @ApiProperty({ ...maybeNumber, description: 'Working days late, by the day in force.' })
  daysLate: number | null;

  @ApiProperty({ enum: outcomes, enumName: 'FactOutcome' })
  outcome: FactOutcome;

  @ApiProperty(maybeId)
  planTaskId: number | null;

  @ApiProperty(maybeId)
  assignmentId: number | null;

  @ApiProperty(maybeId)
  reportId: number | null;

  @ApiProperty(maybeId)
  evidenceId: number | null;

  @ApiProperty(maybeId)
  inspectionId: number | null;

  @ApiProperty(maybeId)
  eventId: number | null;

  @ApiProperty({ type: String, nullable: true, description: 'The address of a notice: 2026-blue-3.' })
  notice: string | null;

  @ApiProperty({ type: [FactFile], description: 'What proves an entry or an event.' })
  files: FactFile[];
}

export class LineFacts {
  @ApiProperty({ type: 'integer', description: 'Of all facts behind the line.' })
  total: number;

  @ApiProperty({ type: 'integer', nullable: true, description: '`from` of what follows; null: nothing does.' })
  next: number | null;

  @ApiProperty({ type: [FactRow] })
  rows: FactRow[];
}
