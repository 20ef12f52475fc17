import type { ResultState, RuleKind } from '@yaodian/assessment';
import { resultStates, ruleKinds } from '@yaodian/assessment';
import { ApiProperty } from '@nestjs/swagger';
import { choices, QueryIntegerField } from '../../platform/fields.js';

export class ScoredPlanQuery {
  @QueryIntegerField({ min: 1 })
  planId: number;
}

/** A plan for which a person enters something. */
export class ScoredPlan {
  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty()
  planTitle: string;

  @ApiProperty({ type: 'integer' })
  year: number;

  @ApiProperty({ description: 'Whether a scheme is adopted.' })
  adopted: boolean;

  @ApiProperty({ enum: resultStates, enumName: 'ResultState' })
  state: ResultState;

  @ApiProperty({ type: 'integer', description: 'Units that the person scores.' })
  scores: number;

  @ApiProperty({ type: 'integer', description: 'Units whose own figures (自评) the person writes.' })
  writes: number;
}

export class ScoringGroup {
  @ApiProperty()
  key: string;

  @ApiProperty()
  name: string;
}

export class ScoringUnit {
  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty()
  name: string;

  @ApiProperty({ description: 'Its comparison group.' })
  group: string;

  @ApiProperty({ description: 'Whether the person scores it.' })
  scores: boolean;

  @ApiProperty({ type: 'integer', description: 'Manual leaves without a figure.' })
  unscored: number;
}

export class ScoringChoice {
  @ApiProperty()
  name: string;

  @ApiProperty({ description: 'What it gives.' })
  points: string;
}

/** An indicator of a tree. */
export class ScoringLine {
  @ApiProperty()
  key: string;

  @ApiProperty({ description: '1.2.1' })
  number: string;

  @ApiProperty({ type: 'integer' })
  level: number;

  @ApiProperty()
  name: string;

  @ApiProperty()
  standard: string;

  @ApiProperty({ description: 'In the scheme, where everything applies.' })
  points: string;

  @ApiProperty({ type: [String], description: 'Comparison groups that are scored by it.' })
  groups: string[];

  @ApiProperty({ enum: ruleKinds, enumName: 'RuleKind', nullable: true, description: 'Null: others stand below it.' })
  rule: RuleKind | null;

  @ApiProperty({ type: [ScoringChoice], nullable: true, description: 'Of a manual leaf that has choices.' })
  choices: ScoringChoice[] | null;

  @ApiProperty({
    type: 'integer',
    description: 'Units with a figure or for which it does not apply; of a manual leaf.',
  })
  scored: number;

  @ApiProperty({ type: 'integer', description: 'Units that are scored by it.' })
  of: number;
}

export type EventSort = 'leaf' | 'bonus' | 'deduction' | 'veto';
const sorts = choices<EventSort>({ leaf: true, bonus: true, deduction: true, veto: true });

/** What an event can be recorded for. */
export class EventKind {
  @ApiProperty()
  key: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: sorts, enumName: 'EventSort' })
  sort: EventSort;

  @ApiProperty({ description: 'The line that it stands on.' })
  line: string;

  @ApiProperty({ description: "That line's number and name." })
  lineName: string;

  @ApiProperty({ type: String, nullable: true, description: 'What one is called: 条, 件, 次.' })
  per: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Of a fixed amount.' })
  points: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Of a range, which asks for a figure.' })
  least: string | null;

  @ApiProperty({ type: String, nullable: true })
  most: string | null;

  @ApiProperty({ type: String, nullable: true, description: "A share of its leaf's points." })
  share: string | null;

  @ApiProperty({ description: 'Whether a published statement (情况说明) plays a part.' })
  statement: boolean;

  @ApiProperty({ type: [String], description: 'Comparison groups that it is for.' })
  groups: string[];
}

export class ScoringMeasure {
  @ApiProperty()
  key: string;

  @ApiProperty()
  name: string;

  @ApiProperty()
  unit: string;

  @ApiProperty()
  hasDenominator: boolean;
}

/** What of a plan is scored, and how far that is. */
export class ScoringOutline {
  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty()
  planTitle: string;

  @ApiProperty({ type: 'integer' })
  year: number;

  @ApiProperty({ enum: resultStates, enumName: 'ResultState' })
  state: ResultState;

  @ApiProperty()
  schemeTitle: string;

  @ApiProperty({ type: 'integer' })
  schemeNumber: number;

  @ApiProperty({ type: 'integer', description: 'Of points.' })
  decimals: number;

  @ApiProperty({ type: [ScoringGroup] })
  groups: ScoringGroup[];

  @ApiProperty({ type: [ScoringUnit], description: 'That the person sees, in the order of organs.' })
  units: ScoringUnit[];

  @ApiProperty({ type: [ScoringLine] })
  lines: ScoringLine[];

  @ApiProperty({ type: [EventKind] })
  kinds: EventKind[];

  @ApiProperty({ type: [ScoringMeasure] })
  measures: ScoringMeasure[];

  @ApiProperty({ type: String, nullable: true, description: "本级复核人, who scores the office's own units." })
  reviewer: string | null;
}
