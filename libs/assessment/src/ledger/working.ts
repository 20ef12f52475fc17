import type { Dimension, QuantityWorking, TimelinessWorking } from '@yaodian/inspection';
import type { FactId, InspectionFact } from '../facts/facts.js';

/** An assignment as it counts in `completion`. */
export interface CompletionPart {
  assignmentId: number;
  role: 'lead' | 'responsible';
  share: string;
  base: string;
  /** For extensions granted for the unit's own reasons. */
  deducted: string;
  credit: string;
  /** The credit by the first deadline (首次期限), beside it; it counts for nothing. */
  creditByFirst: string;
  /** 暂计: its closing is undecided. */
  isProvisional: boolean;
}

export interface CompletionWorking {
  kind: 'completion';
  parts: CompletionPart[];
  /** Σ share·credit, by the deadline in force and by the first, and Σ share. */
  credits: string;
  creditsByFirst: string;
  shares: string;
  /** Closings undecided. */
  provisional: number;
  /** Open assignments due later, left out. */
  leftOut: number;
}

export interface QuarterPart {
  inspectionId: number;
  quarter: number;
  weight: string;
  state: InspectionFact['state'];
  /** What was scored of how many points; null where it does not count (waived, open, not inspected, not applicable). */
  score: string | null;
  of: string | null;
}

export interface InspectionWorking {
  kind: 'inspection';
  dimension: Dimension | null;
  quarters: QuarterPart[];
}

export interface RatioWorking {
  kind: 'ratio';
  measure: string;
  numerator: string;
  denominator: string;
  target: string;
}

export interface TiersWorking {
  kind: 'tiers';
  measure: string;
  value: string;
  from: string | null;
  below: string | null;
  ratio: string;
}

/** One fact as it costs or brings. */
export interface CountedEvent {
  factId: FactId;
  count: number;
  /** What each is worth here. */
  each: string;
  /** What it comes to: count × each, with what a statement leaves; 0.00 where another line has it. */
  points: string;
  hasStatement: boolean;
  /** The line and entry that the thing was already counted in (已在第…项扣分); null: counted here. */
  countedIn: { line: string; number: string; name: string } | null;
}

/** An entry of a deduction or bonus with its events; those of a measure stand as one for each figure that counts. */
export interface CountedPart {
  key: string;
  name: string;
  events: CountedEvent[];
  points: string;
}

export interface DeductWorking {
  kind: 'deduct';
  parts: CountedPart[];
  /** Against this many points, those of the scheme. */
  of: string;
  deducted: string;
  /** of − deducted; below 0 only where caps sit on the first level. */
  left: string;
}

export interface ManualWorking {
  kind: 'manual';
  /** Of `of` points; null while nothing is entered. */
  entered: { points: string; of: string; reason: string } | null;
}

export type Working =
  | CompletionWorking
  | QuantityWorking
  | TimelinessWorking
  | InspectionWorking
  | RatioWorking
  | TiersWorking
  | DeductWorking
  | ManualWorking;
