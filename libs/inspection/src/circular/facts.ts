import type { CivilDate } from '@yaodian/calendar';
import type { Severity, Weights } from '../settings.js';
import type { Sheet } from '../sheet.js';

/** A unit that was inspected, with its sheet. */
export interface CircularUnit {
  unitId: number;
  name: string;
  groupId: number;
  /** 机构排序 */
  order: number;
  isRanked: boolean;
  sheet: Sheet;
}

/** 问题 or 否决情形 that stands. */
export interface CircularProblem {
  unitId: number;
  /** Within the unit's sheet. */
  number: number;
  /** The item of the check list at which it was found, by its place from 1 on; null: outside the list. */
  item: { position: number; text: string } | null;
  dimension: 'content' | 'other';
  /** Null for what vetoes. */
  severity: Severity | null;
  words: string;
  /** Whether the unit had it in an earlier inspection. */
  isRepeated: boolean;
}

/** All that the figures of a circular (通报) come from. */
export interface CircularFacts {
  year: number;
  /** 1 to 4. */
  quarter: number;
  /** The plan's title. */
  plan: string;
  method: 'online' | 'on-site' | 'both';
  from: CivilDate | null;
  to: CivilDate | null;
  weights: Weights;
  /** Units that could have been drawn. */
  candidates: number;
  groups: { groupId: number; title: string }[];
  units: CircularUnit[];
  problems: CircularProblem[];
  praises: { unitId: number; words: string }[];
}

/** Whether the text names the units that something is wrong with, or only says how many. */
export type Naming = 'named' | 'unnamed';
export const namings: readonly Naming[] = ['named', 'unnamed'];
