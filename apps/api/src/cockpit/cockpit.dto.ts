import { ApiProperty, OmitType } from '@nestjs/swagger';
import type { Colour } from '@yaodian/supervision';
import { colours, LightCounts, LightReason } from '../assignments/lights/light.dto.js';
import { choices, QueryIntegerField } from '../platform/fields.js';
import { BoardCell, BoardPlan, BoardQuery, Punctuality } from '../supervision/board/board.dto.js';

export class CockpitQuery extends BoardQuery {
  @QueryIntegerField({ min: 1, max: 4, optional: true, description: 'Of the plan’s year; the whole year if absent.' })
  quarter?: number;
}

/** Where assignments or a section of them stand; what is standing or recurring has neither percent nor deadline. */
export class CockpitProgress {
  @ApiProperty({ type: 'integer', description: 'With a deadline, and not cancelled.' })
  assignments: number;

  @ApiProperty({ type: 'integer' })
  closed: number;

  @ApiProperty({ type: 'integer', description: 'Closed, or with a percent that is known: these make the means.' })
  known: number;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'The mean percent, closed as 100; null where none is known.',
  })
  percent: number | null;

  @ApiProperty({
    type: Number,
    nullable: true,
    description:
      'The mean share of time elapsed of the same assignments, each by its own effective deadline, in percent.',
  })
  elapsed: number | null;
}

export class CockpitTotal extends CockpitProgress {
  @ApiProperty({ type: 'integer', description: 'Standing and recurring ones.' })
  undated: number;

  @ApiProperty({ type: 'integer' })
  undatedClosed: number;

  @ApiProperty({ type: 'integer', description: 'With a deadline, and not all of it cancelled.' })
  tasks: number;

  @ApiProperty({ type: 'integer', description: 'Of them closed by all of their units.' })
  tasksClosed: number;
}

/** The office's own review: from a report's leaving its unit to the decision. */
export class CockpitReview {
  @ApiProperty({ type: 'integer' })
  decided: number;

  @ApiProperty({ type: Number, nullable: true, description: 'In working days.' })
  medianDays: number | null;

  @ApiProperty({ type: 'integer', description: 'Of them after more than three working days.' })
  longer: number;

  @ApiProperty({ type: 'integer' })
  waiting: number;

  @ApiProperty({ type: 'integer', nullable: true })
  longestWaitingDays: number | null;
}

export class CockpitSection extends CockpitProgress {
  @ApiProperty({ description: 'Empty for tasks under no heading.' })
  section: string;

  @ApiProperty({ type: LightCounts })
  lights: LightCounts;
}

export class CockpitUnit {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: String, nullable: true })
  shortName: string | null;

  @ApiProperty({ type: 'integer' })
  assignments: number;

  @ApiProperty({ type: LightCounts })
  lights: LightCounts;
}

/** Requests to close that left in a quarter, as far as they were accepted. */
export class CockpitQuarter extends Punctuality {
  @ApiProperty({ type: 'integer' })
  year: number;

  @ApiProperty({ type: 'integer', description: '1 to 4.' })
  quarter: number;
}

export type SentenceCode =
  'unit-red' | 'overdue' | 'reports-missing' | 'behind' | 'notice-unanswered' | 'section-slow' | 'office-slow';
const sentenceCodes = choices<SentenceCode>({
  'unit-red': true,
  overdue: true,
  'reports-missing': true,
  behind: true,
  'notice-unanswered': true,
  'section-slow': true,
  'office-slow': true,
});

export type NextStep =
  'closing-undecided' | 'reply-due' | 'reply-late' | 'reply-undated' | 'reply-undecided' | 'extension-asked' | 'none';
const nextSteps = choices<NextStep>({
  'closing-undecided': true,
  'reply-due': true,
  'reply-late': true,
  'reply-undated': true,
  'reply-undecided': true,
  'extension-asked': true,
  none: true,
});

/** What is to come of an assignment that lags. */
export class CockpitNext {
  @ApiProperty({ enum: nextSteps, enumName: 'CockpitNextStep' })
  code: NextStep;

  @ApiProperty({ type: String, nullable: true, description: 'Of the notice or instruction.' })
  reference: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  date: string | null;
}

/** A finding with its cause and what comes next; the reader's language words it. */
export class CockpitSentence {
  @ApiProperty({ enum: sentenceCodes, enumName: 'CockpitSentenceCode' })
  code: SentenceCode;

  @ApiProperty({ enum: colours, enumName: 'LightColour', nullable: true, description: 'null: of the office itself.' })
  light: Colour | null;

  @ApiProperty({ type: 'integer', nullable: true })
  unitId: number | null;

  @ApiProperty({ type: String, nullable: true })
  unitName: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Empty for tasks under no heading.' })
  section: string | null;

  @ApiProperty({ type: 'integer', nullable: true })
  taskId: number | null;

  @ApiProperty({ type: String, nullable: true })
  taskTitle: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'unit-red, reports-missing, office-slow.' })
  count: number | null;

  @ApiProperty({ description: 'unit-red, reports-missing: no other unit has as many.' })
  isMost: boolean;

  @ApiProperty({ type: LightReason, nullable: true, description: 'The worst one.' })
  reason: LightReason | null;

  @ApiProperty({ type: CockpitNext, nullable: true })
  next: CockpitNext | null;

  @ApiProperty({ type: Number, nullable: true, description: 'section-slow.' })
  percent: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'section-slow.' })
  elapsed: number | null;

  @ApiProperty({ type: LightCounts, nullable: true, description: 'section-slow.' })
  lights: LightCounts | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'section-slow: units with a red or yellow light in it.',
  })
  units: number | null;

  @ApiProperty({ type: CockpitReview, nullable: true, description: 'office-slow.' })
  review: CockpitReview | null;
}

type Standing = 'open' | 'late' | 'answered' | 'over';
const standings = choices<Standing>({ open: true, late: true, answered: true, over: true });

/** A leader's instruction and what has become of it. */
export class CockpitInstruction {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty({ type: 'integer' })
  taskId: number;

  @ApiProperty()
  taskTitle: string;

  @ApiProperty()
  words: string;

  @ApiProperty()
  leader: string;

  @ApiProperty({ type: String, format: 'date' })
  givenOn: string;

  @ApiProperty({ type: [String] })
  units: string[];

  @ApiProperty({
    enum: standings,
    enumName: 'CockpitInstructionStanding',
    description: 'late: a reply is past its date; answered: all replies wait for a decision; over: none is to come.',
  })
  standing: Standing;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The first date of a reply to come.' })
  answerBy: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Up to it; below 0 past it.' })
  workingDays: number | null;
}

/** The instructions of the leader who asks; the office sees all. */
export class CockpitInstructions {
  @ApiProperty({ type: 'integer' })
  open: number;

  @ApiProperty({ type: [CockpitInstruction], description: 'The last one first, at most four.' })
  items: CockpitInstruction[];
}

/** 领导驾驶舱 */
export class Cockpit {
  @ApiProperty({ format: 'date-time' })
  asOf: string;

  @ApiProperty({ type: String, format: 'date' })
  today: string;

  @ApiProperty({ type: BoardPlan, nullable: true, description: 'null: no plan is issued yet.' })
  plan: BoardPlan | null;

  @ApiProperty({ type: [BoardPlan], description: 'All that are issued or archived, the newest year first.' })
  plans: BoardPlan[];

  @ApiProperty({ type: 'integer', nullable: true, description: 'What is asked for; null: the whole year.' })
  quarter: number | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'That of today within the year of the plan.' })
  currentQuarter: number | null;

  @ApiProperty({ type: 'integer', description: 'Of so many assignments the light is not yet that of today.' })
  computing: number;

  @ApiProperty({ type: 'integer', description: 'Not cancelled, and of the quarter that is asked for.' })
  assignments: number;

  @ApiProperty({ type: CockpitTotal })
  progress: CockpitTotal;

  @ApiProperty({ type: LightCounts })
  lights: LightCounts;

  @ApiProperty({ type: Punctuality, description: 'Of a quarter: of what left in it.' })
  punctuality: Punctuality;

  @ApiProperty({ type: CockpitReview })
  review: CockpitReview;

  @ApiProperty({ type: [CockpitUnit], description: 'The worst first.' })
  units: CockpitUnit[];

  @ApiProperty({ type: [CockpitSection], description: 'As they are printed.' })
  sections: CockpitSection[];

  @ApiProperty({ type: [BoardCell], description: 'Those in which there is an assignment.' })
  cells: BoardCell[];

  @ApiProperty({ type: [CockpitQuarter], description: 'Five, the last one last.' })
  trend: CockpitQuarter[];

  @ApiProperty({ type: [CockpitSentence], description: 'The worst first, at most five.' })
  sentences: CockpitSentence[];

  @ApiProperty({ type: CockpitInstructions })
  instructions: CockpitInstructions;
}

/** The cockpit without anything of persons. */
export class WallCockpit extends OmitType(Cockpit, ['plans', 'instructions'] as const) {}
