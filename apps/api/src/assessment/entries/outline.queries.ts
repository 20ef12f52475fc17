import { type Choice, enteredKinds, isLeaf, layoutOf, leafPlaces, type Layout, type Scheme } from '@yaodian/assessment';
import { Exact, printed } from '@yaodian/inspection';
import type { EntityManager } from 'typeorm';
import { appliesToOf } from './applies-to.js';
import { readUnits, type Scored, scores } from './entries.access.js';
import { EntryRow } from './entry.entity.js';
import type { EventKind, ScoringLine, ScoringOutline } from './outline.dto.js';

/** What choices of a manual leaf give. */
const choicesOf = (choices: readonly Choice[] | null, points: string, decimals: number) =>
  choices && choices.map(({ name, ratio }) => ({ name, points: printed(new Exact(points).times(ratio), decimals) }));

/** The indicators of the trees, each once, with the comparison groups that are scored by it. */
function linesOf(scheme: Scheme): Omit<ScoringLine, 'scored' | 'of'>[] {
  const { decimals } = scheme.settings;
  const found = new Map<string, Omit<ScoringLine, 'scored' | 'of'>>();
  for (const { key: group } of scheme.groups) {
    const { lines, schemePoints } = layoutOf(scheme, group);
    for (const { node, number, level } of lines) {
      const points = schemePoints.get(node.key)!;
      const rule = isLeaf(node) ? node.rule : null;
      const line = found.get(node.key) ?? {
        ...{ key: node.key, number, level, name: node.name, standard: node.standard, points, groups: [] },
        rule: rule && rule.kind,
        choices: rule?.kind === 'manual' ? choicesOf(rule.choices, points, decimals) : null,
      };
      found.set(node.key, { ...line, groups: [...line.groups, group] });
    }
  }
  return [...found.values()];
}

/** What events can be recorded for, each once. */
export function kindsOf(scheme: Scheme): EventKind[] {
  const found = new Map<string, EventKind>();
  for (const { key: group } of scheme.groups) {
    const layout = layoutOf(scheme, group);
    for (const { key, entry, line } of enteredKinds(scheme, group)) {
      const kind = found.get(key) ?? { ...kindOf(layout, line, entry), key, line, groups: [] };
      found.set(key, { ...kind, groups: [...kind.groups, group] });
    }
  }
  return [...found.values()];
}

function kindOf(
  { lines, bonuses, deductions, vetoes }: Layout,
  line: string,
  entry: ReturnType<typeof enteredKinds>[number]['entry'],
): Omit<EventKind, 'key' | 'line' | 'groups'> {
  const place = lines.find(({ node }) => node.key === line);
  const item = [...bonuses, ...deductions, ...vetoes].find(({ key }) => key === line);
  const isBonus = bonuses.some(({ key }) => key === line);
  const beside = isBonus ? 'bonus' : entry === null ? 'veto' : 'deduction';
  const amount = entry?.amount;
  return {
    name: entry?.name ?? item!.name,
    sort: place ? 'leaf' : beside,
    lineName: place ? `${place.number} ${place.node.name}` : item!.name,
    per: entry?.per ?? null,
    points: amount?.kind === 'fixed' ? amount.points : null,
    least: amount?.kind === 'range' ? amount.least : null,
    most: amount?.kind === 'range' ? amount.most : null,
    share: amount?.kind === 'share' ? amount.share : null,
    statement: entry !== null && entry.withStatement !== null,
  };
}

/** What of a plan is scored, and how far that is, as somebody sees it who scores. */
export async function outlineOf(manager: EntityManager, scored: Scored): Promise<ScoringOutline> {
  const { plan } = scored;
  const { scheme } = plan;
  const units = readUnits(scored);
  const appliesTo = appliesToOf(scheme);
  const rows = await manager.find(EntryRow, {
    select: { unitId: true, line: true },
    where: { planId: plan.planId },
  });
  const entered = new Set(rows.map(({ unitId, line }) => `${unitId} ${line}`));
  const counts = new Map<string, { scored: number; of: number }>();
  const unscored = new Map<number, number>();
  const manual = new Map(
    scheme.groups.map(({ key }) => [
      key,
      leafPlaces(layoutOf(scheme, key)).flatMap(({ node }) => (node.rule.kind === 'manual' ? [node.key] : [])),
    ]),
  );
  for (const unit of units)
    for (const line of manual.get(unit.group)!) {
      const { unitId } = unit;
      if (!appliesTo(line, unit)) continue;
      const count = counts.get(line) ?? { scored: 0, of: 0 };
      const isScored = entered.has(`${unitId} ${line}`);
      counts.set(line, { scored: count.scored + Number(isScored), of: count.of + 1 });
      if (!isScored) unscored.set(unitId, (unscored.get(unitId) ?? 0) + 1);
    }
  return {
    ...{ planId: plan.planId, planTitle: plan.planTitle, year: plan.year, state: plan.state },
    ...{ schemeTitle: scheme.title, schemeNumber: plan.number, decimals: scheme.settings.decimals },
    groups: scheme.groups.map(({ key, name }) => ({ key, name })),
    units: units.map(({ unitId, name, group }) => ({
      ...{ unitId, name, group, scores: scores(scored, unitId), unscored: unscored.get(unitId) ?? 0 },
    })),
    lines: linesOf(scheme).map((line) => ({ ...line, ...(counts.get(line.key) ?? { scored: 0, of: 0 }) })),
    kinds: kindsOf(scheme),
    measures: scheme.measures.map(({ key, name, unit, hasDenominator }) => ({ key, name, unit, hasDenominator })),
    reviewer: await nameOf(manager, plan.reviewerId),
  };
}

async function nameOf(manager: EntityManager, personId: number | null): Promise<string | null> {
  if (personId === null) return null;
  const [row] = await manager.query<{ name: string }[]>('SELECT name FROM person WHERE id = ?', [personId]);
  return row?.name ?? null;
}
