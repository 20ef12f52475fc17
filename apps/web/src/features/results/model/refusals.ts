import type { ResultRefusal } from '@yaodian/api-client';

/** What is the same for several units. */
export interface RefusalGroup {
  key: string;
  first: ResultRefusal;
  /** Units that it is about; empty where it is about none. */
  units: { unitId: number; name: string; refusal: ResultRefusal }[];
}

const sameLine = ({ code, line, parameters }: ResultRefusal): string =>
  [code, line?.key ?? '', parameters['why'] ?? '', line ? '' : JSON.stringify(parameters)].join(' ');

const sameUnit = ({ unitId, code, parameters }: ResultRefusal): string =>
  unitId === null ? `${code} ${JSON.stringify(parameters)}` : `unit ${unitId}`;

/** Refusals together that are about one line, or about one unit, in the order in which they came. */
export function grouped(refusals: readonly ResultRefusal[], by: 'line' | 'unit'): RefusalGroup[] {
  const keyOf = by === 'line' ? sameLine : sameUnit;
  const groups = new Map<string, RefusalGroup>();
  for (const refusal of refusals) {
    const key = keyOf(refusal);
    const group = groups.get(key) ?? { key, first: refusal, units: [] };
    groups.set(key, group);
    const { unitId, unitName } = refusal;
    if (unitId !== null) group.units.push({ unitId, name: unitName ?? String(unitId), refusal });
  }
  return [...groups.values()];
}

/** Where a refusal is mended; null where that is on the page itself, or nowhere. */
export function mendedAt(planId: number, { code, unitId, line, parameters }: ResultRefusal): string | null {
  const query = new URLSearchParams({ plan: String(planId) });
  switch (code) {
    case 'no-units':
      return '/scorecards/schemes';
    case 'inspection-unpublished':
      return '/inspections';
    case 'closings-undecided':
      return '/assignments/decisions';
    case 'line-unscored':
      if (parameters['why'] === 'inspection-open') return '/inspections';
      if (parameters['why'] === 'measure-missing') query.set('tab', 'measures');
      else if (line) query.set('line', line.key);
      if (unitId !== null) query.set('unit', String(unitId));
      return `/scorecards/entries?${query}`;
    default:
      return null;
  }
}
