import type { Ledger, ResultState, Scheme } from '@yaodian/assessment';
import { ApiProperty } from '@nestjs/swagger';
import { choices, QueryIntegerField } from '../../platform/fields.js';

const resultStates = choices<ResultState>({ running: true, announced: true, final: true, published: true });
const points = { type: String, nullable: true };

export class ScoreQuery {
  @QueryIntegerField({ min: 1 })
  planId: number;
}

export class SnapshotQuery {
  @QueryIntegerField({ optional: true, min: 1, description: 'A frozen snapshot; absent: the last one.' })
  snapshot?: number;
}

/** A plan that can be looked at. */
export class AssessedPlan {
  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: 'integer' })
  year: number;

  @ApiProperty({ description: 'Whether a scheme is adopted for it.' })
  isScored: boolean;
}

export class ScoreScheme {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: 'integer', description: 'Of adoption, from 1 within the plan.' })
  number: number;

  @ApiProperty({ type: 'integer', description: 'In basis points.' })
  weight: number;
}

/** A unit in the list of scores. What the person may not see is null. */
export class ScoreLine {
  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: 'integer', description: "In the office's order of organs." })
  position: number;

  @ApiProperty({ description: 'Whether it takes part in the ranking.' })
  ranked: boolean;

  @ApiProperty(points)
  total: string | null;

  @ApiProperty({ ...points, description: 'Points of the leaves that are scored so far; null for other units.' })
  scoredPoints: string | null;

  @ApiProperty({ description: 'Of the tree.' })
  fullMarks: string;

  @ApiProperty({ type: String, nullable: true })
  grade: string | null;

  @ApiProperty()
  isVetoed: boolean;

  @ApiProperty({ type: 'integer', nullable: true })
  rank: number | null;

  @ApiProperty(points)
  contribution: string | null;

  @ApiProperty(points)
  contributionOf: string | null;

  @ApiProperty({ description: "Whether the person may open the unit's scorecard." })
  maySeeCard: boolean;
}

/** 对比组 with its units: by rank where it is shown, else in the order of organs. */
export class ScoreGroup {
  @ApiProperty()
  key: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: [ScoreLine] })
  units: ScoreLine[];
}

export type ScoreWarningCode = 'behind' | 'calendar-unknown';

export class ScoreWarning {
  @ApiProperty({
    enum: choices<ScoreWarningCode>({ behind: true, 'calendar-unknown': true }),
    enumName: 'ScoreWarningCode',
    description:
      '`behind`: so many units are older than a minute and being computed; `calendar-unknown`: the calendar knows nothing of the year, days were counted from Monday to Friday.',
  })
  code: ScoreWarningCode;

  @ApiProperty({ type: 'integer' })
  count: number;
}

export class ScoreOverview {
  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty()
  planTitle: string;

  @ApiProperty({ type: 'integer' })
  year: number;

  @ApiProperty({ type: ScoreScheme, nullable: true, description: 'Null where none is adopted: nothing is scored.' })
  scheme: ScoreScheme | null;

  @ApiProperty({ enum: resultStates, enumName: 'ResultState' })
  state: ResultState;

  @ApiProperty({ format: 'date-time', type: String, nullable: true, description: 'Of the oldest figure.' })
  asOf: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Null while the year runs.' })
  snapshot: number | null;

  @ApiProperty({ description: 'The result is not final: ranks may change.' })
  isProvisional: boolean;

  @ApiProperty({ type: [ScoreWarning] })
  warnings: ScoreWarning[];

  @ApiProperty({ type: [ScoreGroup] })
  groups: ScoreGroup[];
}

export class ScorecardScheme extends ScoreScheme {
  @ApiProperty({ type: 'object', additionalProperties: true, description: '`Scheme` of @yaodian/assessment.' })
  body: Scheme;
}

export type InspectedQuarterState = 'published' | 'waived' | 'open' | 'none';
const quarterStates = choices<InspectedQuarterState>({ published: true, waived: true, open: true, none: true });

/** 督查成绩 of a quarter. */
export class ScoreQuarter {
  @ApiProperty({ type: 'integer' })
  quarter: number;

  @ApiProperty({ ...points, description: 'Null: not published, or the unit has no score in it.' })
  total: string | null;

  @ApiProperty({ enum: quarterStates, enumName: 'InspectedQuarterState' })
  state: InspectedQuarterState;

  @ApiProperty({ type: 'integer', nullable: true })
  inspectionId: number | null;
}

/** 自评 beside a line. */
export class OwnLine {
  @ApiProperty({ description: "The line's key in the scheme." })
  line: string;

  @ApiProperty(points)
  points: string | null;

  @ApiProperty({ type: String, nullable: true })
  words: string | null;
}

/** 计分卡 */
export class Scorecard {
  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty()
  unitName: string;

  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty()
  planTitle: string;

  @ApiProperty({ type: 'integer' })
  year: number;

  @ApiProperty({ type: ScorecardScheme })
  scheme: ScorecardScheme;

  @ApiProperty({ enum: resultStates, enumName: 'ResultState' })
  state: ResultState;

  @ApiProperty({ format: 'date-time' })
  asOf: string;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Null while the year runs.' })
  snapshot: number | null;

  @ApiProperty({ type: [Number], description: 'All that were frozen, the last one first.' })
  snapshots: number[];

  @ApiProperty({ type: 'object', additionalProperties: true, description: '`Ledger` of @yaodian/assessment.' })
  ledger: Ledger;

  @ApiProperty({ description: 'Whether it takes part in the ranking.' })
  ranked: boolean;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Null for units until the result is published.' })
  rank: number | null;

  @ApiProperty({ type: 'integer', description: 'Units of the comparison group that take part.' })
  rankedUnits: number;

  @ApiProperty({ ...points, description: 'To the next higher total of the group, where the rank is shown.' })
  gapToAbove: string | null;

  @ApiProperty({ type: [ScoreQuarter] })
  quarters: ScoreQuarter[];

  @ApiProperty({ type: [OwnLine] })
  own: OwnLine[];

  @ApiProperty({ format: 'date', type: String, nullable: true, description: 'The last day for appeals.' })
  appealsUntil: string | null;

  @ApiProperty({ description: 'Whether appeals can be made now.' })
  isWindowOpen: boolean;

  @ApiProperty({ type: [String], description: 'Keys of the lines that the person can appeal now.' })
  appealable: string[];
}
