import type { LineDifference, WhyUnscored } from '@yaodian/assessment';
import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, choices, IdField, QueryIntegerField } from '../../platform/fields.js';
import { SchemeProblem, type SchemeState, schemeStates } from '../schemes/scheme.dto.js';

export type RehearsedYear = 'this-year' | 'last-year';
export const rehearsedYears = choices<RehearsedYear>({ 'this-year': true, 'last-year': true });

export class Rehearse {
  @ChoiceField(rehearsedYears, 'RehearsedYear', {
    description: "On whose facts: of the scheme's own plan, or of the plan of the year before.",
  })
  facts: RehearsedYear;

  @IdField({ nullable: true, description: 'The scheme to compare with; null: the one that the plan has adopted.' })
  against: number | null;
}

export class RehearsalQuery {
  @ChoiceField(rehearsedYears, 'RehearsedYear')
  facts: RehearsedYear;

  @QueryIntegerField({ optional: true, min: 1, description: 'Without it the scheme that the plan has adopted.' })
  against?: number;
}

/** One of the two schemes that are compared. */
export class RehearsedScheme {
  @ApiProperty({ type: 'integer' })
  id: number;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: 'integer' })
  year: number;

  @ApiProperty({ enum: schemeStates, enumName: 'SchemeState' })
  state: SchemeState;

  @ApiProperty({ type: 'integer', nullable: true })
  number: number | null;

  @ApiProperty({ type: 'integer', description: 'In basis points.' })
  weight: number;

  @ApiProperty({ type: [SchemeProblem], description: 'What is wrong with a draft.' })
  problems: SchemeProblem[];

  @ApiProperty({ description: 'Whether it can be computed with; what is wrong with it may not hinder that.' })
  isScorable: boolean;
}

/** Whence the facts come. */
export class RehearsedFacts {
  @ApiProperty({ type: 'integer' })
  planId: number;

  @ApiProperty()
  planTitle: string;

  @ApiProperty({ type: 'integer' })
  year: number;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The last day that counts.' })
  until: string | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'The snapshot in which they were frozen; null: of now.',
  })
  snapshot: number | null;
}

export class FigureMove {
  @ApiProperty({ type: String, nullable: true })
  before: string | null;

  @ApiProperty({ type: String, nullable: true })
  after: string | null;
}

export class TotalMove extends FigureMove {
  @ApiProperty({ type: String, nullable: true, description: 'Below 0 where it falls.' })
  change: string | null;
}

export class RankMove {
  @ApiProperty({ type: 'integer', nullable: true })
  before: number | null;

  @ApiProperty({ type: 'integer', nullable: true })
  after: number | null;
}

export class VetoMove {
  @ApiProperty()
  before: boolean;

  @ApiProperty()
  after: boolean;
}

/** How a unit moves. */
export class RehearsalMove {
  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty()
  unitName: string;

  @ApiProperty({ type: FigureMove, description: 'Comparison groups, by name.' })
  group: FigureMove;

  @ApiProperty({ type: RankMove })
  rank: RankMove;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Places up; below 0 down.' })
  up: number | null;

  @ApiProperty({ type: TotalMove, description: 'Totals; where not everything is scored, out of what is scored.' })
  total: TotalMove;

  @ApiProperty({ type: FigureMove, description: 'Points of the leaves that are scored.' })
  scoredPoints: FigureMove;

  @ApiProperty({ type: FigureMove })
  grade: FigureMove;

  @ApiProperty({ type: FigureMove })
  contribution: FigureMove;

  @ApiProperty({ type: VetoMove })
  vetoed: VetoMove;
}

export type RehearsalSide = 'before' | 'after';
const sides = choices<RehearsalSide>({ before: true, after: true });
const whys = choices<WhyUnscored>({ 'not-entered': true, 'measure-missing': true, 'inspection-open': true });

/** A line that is not scored for some units. */
export class UnscoredLine {
  @ApiProperty({ enum: sides, enumName: 'RehearsalSide' })
  side: RehearsalSide;

  @ApiProperty()
  number: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: whys, enumName: 'WhyUnscored' })
  why: WhyUnscored;

  @ApiProperty({ type: 'integer', description: 'For how many units.' })
  units: number;
}

/** A line that is in one of the two schemes only, by its key. */
export class LoneLine {
  @ApiProperty({ enum: sides, enumName: 'RehearsalSide' })
  side: RehearsalSide;

  @ApiProperty()
  number: string;

  @ApiProperty()
  name: string;
}

/** A unit that only one of the two schemes scores. */
export class LoneUnit {
  @ApiProperty({ enum: sides, enumName: 'RehearsalSide' })
  side: RehearsalSide;

  @ApiProperty()
  name: string;
}

/** 推演: what a scheme does to every unit, beside another one and on the same facts; nothing is stored. */
export class Rehearsal {
  @ApiProperty({ type: RehearsedScheme })
  scheme: RehearsedScheme;

  @ApiProperty({ type: RehearsedScheme })
  against: RehearsedScheme;

  @ApiProperty({ type: RehearsedFacts })
  facts: RehearsedFacts;

  @ApiProperty({ description: 'Not everything is scored: totals and ranks are out of what is scored (得分率).' })
  isPartial: boolean;

  @ApiProperty({
    type: [RehearsalMove],
    description: 'In the order of the later ranking; none where a scheme cannot be computed with.',
  })
  moves: RehearsalMove[];

  @ApiProperty({ type: [UnscoredLine] })
  unscored: UnscoredLine[];

  @ApiProperty({ type: [LoneLine] })
  loneLines: LoneLine[];

  @ApiProperty({ type: [LoneUnit] })
  loneUnits: LoneUnit[];

  @ApiProperty({ type: [String], description: 'Units of both schemes of which nothing was frozen.' })
  withoutFacts: string[];
}

/** A line's figures on one side. */
export class LineFigures {
  @ApiProperty()
  number: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null for an item beside the tree.' })
  points: string | null;

  @ApiProperty({ type: String, nullable: true })
  score: string | null;
}

const lineKinds = choices<LineDifference['kind']>({ line: true, bonus: true, deduction: true, veto: true });
const ways = choices<LineDifference['how']>({ added: true, removed: true, changed: true, 'same-score': true });

export class LineMove {
  @ApiProperty()
  key: string;

  @ApiProperty({ enum: lineKinds, enumName: 'LineMoveKind' })
  kind: LineDifference['kind'];

  @ApiProperty({ type: LineFigures, nullable: true })
  before: LineFigures | null;

  @ApiProperty({ type: LineFigures, nullable: true })
  after: LineFigures | null;

  @ApiProperty({ description: "What it adds to the unit's points, below 0 what it takes." })
  change: string;

  @ApiProperty({ enum: ways, enumName: 'LineMoveWay' })
  how: LineDifference['how'];
}

/** A unit's differences line by line. */
export class UnitRehearsal {
  @ApiProperty({ type: 'integer' })
  unitId: number;

  @ApiProperty({ type: [LineMove] })
  lines: LineMove[];
}

export class RehearsalProgress {
  @ApiProperty({ type: 'integer', description: 'Units that are computed.' })
  done: number;

  @ApiProperty({ type: 'integer' })
  total: number;
}
