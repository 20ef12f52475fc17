import { createHash } from 'node:crypto';
import type { CircularSection, Figure, Naming } from '@yaodian/inspection';
import type { Problem, RankingGroup, UnitSheet, Weights } from '@yaodian/official-document';
import { json } from '../../database/columns.js';
import type { Signing } from '../../supervision/signing/signing.dto.js';

/** A unit's sheet as the annex has it. */
export type AnnexSheet = Pick<UnitSheet, 'unit' | 'group' | 'lines' | 'total'> & { unitId: number };

/** What stands in a circular's tables. */
export interface CircularTables {
  weights: Weights;
  groups: RankingGroup[];
  problems: Problem[];
  sheets: AnnexSheet[];
}

/** All of a published version, so that nothing that changes later changes it. */
export interface FrozenCircular extends CircularTables {
  inspection: string;
  number: number;
  issuer: string;
  title: string;
  addressees: string[];
  copies: string[];
  naming: Naming;
  /** With the names of figures in the text, and the figures beside. */
  sections: CircularSection[];
  figures: Figure[];
  reason: string | null;
  /** 文号 of the version before. */
  replaces: string | null;
  signing: Signing;
}

export const hashOf = (frozen: string): string => createHash('sha256').update(frozen, 'utf8').digest('hex');

export function freeze(circular: FrozenCircular): { frozen: string; frozenHash: string } {
  const frozen = JSON.stringify(circular);
  return { frozen, frozenHash: hashOf(frozen) };
}

export const thaw = (frozen: string): FrozenCircular => json<FrozenCircular>(frozen);
