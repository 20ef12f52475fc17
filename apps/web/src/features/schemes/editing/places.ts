import { isLeaf } from '@yaodian/assessment';
import type { SchemeProblem } from '@yaodian/api-client';
import type { Draft } from '../draft';
import { tokensOf, valueAt } from './paths';

export const parts = ['basics', 'indicators', 'items', 'groups', 'measures', 'settings'] as const;
export type Part = (typeof parts)[number];

const partsOf: Record<string, Part> = {
  trees: 'indicators',
  bonuses: 'items',
  deductions: 'items',
  vetoes: 'items',
  groups: 'groups',
  selection: 'groups',
  units: 'groups',
  measures: 'measures',
  settings: 'settings',
  confirmations: 'settings',
  confirm: 'settings',
};

export const partOf = (path: string): Part => partsOf[tokensOf(path)[0] ?? ''] ?? 'basics';

/** Where a problem is mended, which for an overlap is its confirmation. */
export const placeOf = ({ code, path, parameters }: SchemeProblem): string =>
  code === 'overlap-unconfirmed' ? `confirm.${parameters['kind']}` : path;

/** The line whose panel has to be open for a path to be seen, if one has; name and share stand in the outline. */
export function lineAt(draft: Draft, path: string): string | null {
  const tokens = tokensOf(path);
  let last = tokens.length;
  while (last > 2 && !/^(indicators|children)$/.test(tokens[last - 2]!)) last--;
  if (tokens[0] !== 'trees' || last <= 2) return null;
  const node = valueAt(draft, tokens.slice(0, last).join('.')) as Parameters<typeof isLeaf>[0] | undefined;
  const field = tokens[last];
  return node && field !== undefined && field !== 'name' && field !== 'share' ? node.key : null;
}
