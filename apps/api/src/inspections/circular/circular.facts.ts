import {
  type CircularFacts,
  type CircularProblem,
  dimensionNames,
  dimensions,
  type Naming,
  placesOf,
  severityNames,
  type Severity,
  type Sheet,
  whyUnrankedWords,
  workingWords,
} from '@yaodian/inspection';
import type { Problem, RankingGroup } from '@yaodian/official-document';
import type { EntityManager } from 'typeorm';
import { lastFrozen, readFrozenSheets } from '../figures/score.queries.js';
import type { CircularInspection } from './circular.queries.js';
import type { AnnexSheet, CircularTables } from './frozen.js';

interface UnitRow {
  unitId: number;
  name: string;
  groupId: number | null;
  order: number;
  ranked: number | boolean;
  state: string;
}

interface FoundRow {
  unitId: number;
  number: number;
  kind: 'problem' | 'praise' | 'veto';
  position: number | null;
  item: string | null;
  dimension: 'content' | 'other';
  severity: Severity | null;
  deduction: number | null;
  words: string;
  repeatsId: number | null;
  rectification: string | null;
}

/** What a circular comes from as it is now, and its tables: the scores that were frozen last, and the findings that stand. */
export interface LiveCircular {
  facts: CircularFacts;
  tables(naming: Naming): CircularTables;
}

/** A few statements, however many units there are. */
export async function readFacts(manager: EntityManager, inspection: CircularInspection): Promise<LiveCircular> {
  const groups = await manager.query<{ groupId: number; title: string }[]>(
    'SELECT id AS groupId, title FROM inspection_group WHERE inspection_id = ? ORDER BY position, id',
    [inspection.id],
  );
  const all = await manager.query<UnitRow[]>(
    `SELECT unit_id AS unitId, unit_name AS name, group_id AS groupId, position AS "order", ranked, state
     FROM inspection_unit WHERE inspection_id = ? ORDER BY position, unit_id`,
    [inspection.id],
  );
  const found = await manager.query<FoundRow[]>(
    `SELECT inspection_unit.unit_id AS unitId, finding.number, finding.kind, inspection_item.position,
       inspection_item.text AS item, finding.dimension, finding.severity, finding.deduction, finding.words,
       finding.repeats_id AS repeatsId, rectification.state AS rectification
     FROM finding JOIN inspection_unit ON inspection_unit.id = finding.inspection_unit_id
       LEFT JOIN inspection_item ON inspection_item.id = finding.item_id
       LEFT JOIN rectification ON rectification.finding_id = finding.id
     WHERE inspection_unit.inspection_id = ? AND finding.state = 'standing'
     ORDER BY inspection_unit.position, inspection_unit.unit_id, finding.number`,
    [inspection.id],
  );
  const frozen = await lastFrozen(manager, inspection.id);
  const sheets = frozen === null ? new Map<number, Sheet>() : await readFrozenSheets(manager, inspection.id, frozen);
  const units = all.flatMap(({ unitId, name, groupId, order, ranked, state }) => {
    const sheet = sheets.get(unitId);
    if (state !== 'inspected' || groupId === null || sheet === undefined) return [];
    return [{ unitId, name, groupId, order, isRanked: Boolean(ranked), sheet }];
  });
  const problems = found.filter(({ kind }) => kind !== 'praise');
  const facts: CircularFacts = {
    ...{ year: inspection.year, quarter: inspection.quarter, plan: inspection.plan, method: inspection.method },
    ...{ from: inspection.fieldFrom, to: inspection.fieldTo, weights: inspection.weights },
    ...{ candidates: all.length, groups, units },
    problems: problems.map(problemOf),
    praises: found.flatMap(({ kind, unitId, words }) => (kind === 'praise' ? [{ unitId, words }] : [])),
  };
  return {
    facts,
    tables: (naming) => ({
      weights: inspection.weights,
      groups: rankingOf(facts),
      problems: problemLines(facts, problems, naming),
      sheets: sheetsFor(facts),
    }),
  };
}

const problemOf = (row: FoundRow): CircularProblem => ({
  unitId: row.unitId,
  number: row.number,
  item: row.position === null || row.item === null ? null : { position: row.position, text: row.item },
  dimension: row.dimension,
  severity: row.kind === 'veto' ? null : row.severity,
  words: row.words,
  isRepeated: row.repeatsId !== null,
});

function rankingOf(facts: CircularFacts): RankingGroup[] {
  const unitOf = new Map(facts.units.map((unit) => [unit.unitId, unit]));
  const places = [...placesOf(facts).values()];
  return facts.groups.map(({ groupId, title }) => ({
    title,
    units: places
      .filter((place) => place.groupId === groupId)
      .map(({ unitId, rank, whyUnranked }) => {
        const { name, sheet } = unitOf.get(unitId)!;
        return {
          rank,
          unit: name,
          quantity: sheet.quantity.score,
          content: sheet.content.score,
          timeliness: sheet.timeliness.score,
          other: sheet.deducted,
          total: sheet.total,
          remark: whyUnranked === null ? '' : whyUnrankedWords[whyUnranked].zh,
        };
      }),
  }));
}

const rectificationWords: Record<string, string> = {
  ordered: '整改中',
  proved: '待复查',
  returned: '整改不到位',
  closed: '已整改',
  dropped: '已终止',
};

/** By unit where units are named; else by kind and words, so that their order does not tell which it is. */
function problemLines({ units }: CircularFacts, rows: readonly FoundRow[], naming: Naming): Problem[] {
  const nameOf = new Map(units.map(({ unitId, name }) => [unitId, name]));
  const isNamed = naming === 'named';
  const sorted = isNamed ? rows : [...rows].sort(byKind);
  return sorted.map((row) => ({
    unit: isNamed ? (nameOf.get(row.unitId) ?? '') : null,
    kind: row.item ?? (row.dimension === 'content' ? '其他内容问题' : '其他问题'),
    words: row.words,
    severity: row.kind === 'veto' ? '否决情形' : row.severity === null ? '' : severityNames[row.severity].zh,
    deduction: row.deduction === null ? null : (row.deduction / 100).toFixed(2),
    rectification: (row.rectification === null ? undefined : rectificationWords[row.rectification]) ?? '—',
  }));
}

function byKind(one: FoundRow, other: FoundRow): number {
  const order = ({ position }: FoundRow) => position ?? Number.MAX_SAFE_INTEGER;
  return order(one) - order(other) || (one.words < other.words ? -1 : one.words > other.words ? 1 : 0);
}

function sheetsFor({ units, groups }: CircularFacts): AnnexSheet[] {
  const titleOf = new Map(groups.map(({ groupId, title }) => [groupId, title]));
  return units.map(({ unitId, name, groupId, sheet }) => ({
    unitId,
    unit: name,
    group: titleOf.get(groupId) ?? '',
    lines: linesOf(sheet),
    total: sheet.total,
  }));
}

/** The lines of which the total is the sum. */
const linesOf = (sheet: Sheet): AnnexSheet['lines'] => [
  ...dimensions.map((dimension) => {
    const line = sheet[dimension];
    const working = workingWords(line).map(({ zh }) => zh);
    return { name: dimensionNames[dimension].zh, weight: line.points, working: working.join('；'), score: line.score };
  }),
  ...(sheet.deductions.length === 0
    ? []
    : [
        {
          name: '其他扣分',
          weight: null,
          working: sheet.deductions.map(({ number, deduction }) => `第${number}号问题扣${deduction}`).join('；'),
          score: `-${sheet.deducted}`,
        },
      ]),
];
