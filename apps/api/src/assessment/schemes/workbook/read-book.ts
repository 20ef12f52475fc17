import type { Choice, Confirmation, Counted, Division, GradeBand, Tier } from '@yaodian/assessment';
import { mostEntries, standardLength } from '../scheme-fields.js';
import type { SchemeBody } from '../scheme-body.dto.js';
import type { CellProblem } from '../../../workbooks/workbook.dto.js';
import type { Sheet } from '../../../workbooks/sheets.js';
import type { SchemeContent } from './content.js';
import { countedOfRow } from './read-counted.js';
import { allParameters, nested, type ReadIndicator, ruleOf } from './read-indicators.js';
import { readSelection } from './read-selection.js';
import { readSettings } from './read-settings.js';
import { References } from './references.js';
import { BookReader, type Row } from './sheet-reader.js';
import { allWord, divisionWords, kindWords, noneWord, sourceWords, uncapped, yesNo } from './words.js';

interface Known {
  /** What the draft held before: titles of its comparison groups are kept. */
  before: SchemeContent;
  directory: References;
  newKey: () => string;
}

export const nameLength = 200;

/** What a workbook makes of a scheme, or all that is wrong with its cells. */
export function readBook(
  sheets: readonly Sheet[],
  { before, directory, newKey }: Known,
): { content: SchemeContent; problems: CellProblem[] } {
  const book = new BookReader(sheets, newKey);
  const settings = readSettings(book);

  const measureRows = book.rows('measures');
  book.atMost(measureRows, mostEntries);
  const measures = measureRows.map((row) => ({
    key: book.keyOf(row, 'measures'),
    name: row.text('name', nameLength),
    unit: row.text('unit', nameLength),
    hasDenominator: row.choice('hasDenominator', yesNo, 'no') === 'yes',
  }));
  const measureNames = new References(measures);

  const treeRows = book.rows('trees');
  book.atMost(treeRows, 20);
  const trees = treeRows.map((row) => ({
    key: book.keyOf(row, 'trees'),
    name: row.text('name', nameLength),
    fullMarks: row.figure('fullMarks', row.id === '' ? '100' : ''),
    division: divisionOf(row),
  }));
  const treeNames = new References(trees);

  const groupRows = book.rows('groups');
  book.atMost(groupRows, 100);
  const groups = groupRows.map((row) => {
    const name = row.text('name', 120);
    if (name === '') row.problem('name', 'required');
    return { key: book.keyOf(row, 'groups'), name, tree: row.reference('tree', treeNames) };
  });
  const groupNames = new References(groups, [allWord, noneWord]);

  const [only] = trees;
  let above = trees.length === 1 ? only!.key : '';
  const indicators = book.rows('indicators').map((row): ReadIndicator => {
    // an empty cell repeats the one above it
    above = row.isEmpty('tree') && above !== '' ? above : row.reference('tree', treeNames, false);
    const isBranch = !row.isEmpty('division');
    if (isBranch === !row.isEmpty('rule')) row.problem('rule', 'rule-or-division');
    else if (isBranch) row.empty(...allParameters);
    const name = row.text('name', nameLength);
    return {
      ...{ row, tree: above, name, isNew: row.id === '' },
      key: book.keyOf(row, 'indicators'),
      level: row.whole('level', { least: 1, most: 30 }),
      standard: row.text('standard', standardLength),
      share: row.figure('share'),
      appliesTo: row.references('appliesTo', directory, false),
      division: isBranch ? divisionOf(row) : null,
      rule: isBranch || row.isEmpty('rule') ? null : ruleOf(row, measureNames),
    };
  });

  const itemsOf = (which: 'bonuses' | 'deductions') => {
    const rows = book.rows(which);
    book.atMost(rows, mostEntries);
    return rows.map((row) => ({
      key: book.keyOf(row, which),
      name: row.text('name', nameLength),
      standard: row.text('standard', standardLength),
      cap: which === 'deductions' && row.text('cap', 24) === uncapped ? null : row.figure('cap'),
      groups: row.references('groups', groupNames),
      counted: [] as Counted[],
    }));
  };
  const [bonuses, deductions] = [itemsOf('bonuses'), itemsOf('deductions')];

  const leaves = indicators.filter(({ rule }) => rule !== null);
  const owners = new References([...leaves, ...bonuses, ...deductions]);
  const items = new Map([...bonuses, ...deductions].map((item) => [item.key, item.counted]));
  for (const { key, rule } of leaves) if (rule?.kind === 'deduct') items.set(key, rule.counted as Counted[]);
  for (const row of book.rows('counted')) {
    const list = ownedBy(row, 'owner', owners, items);
    const key = book.keyOf(row, 'counted');
    list?.push(countedOfRow(row, key, measureNames));
    if (list?.length === mostEntries + 1) row.problem('owner', 'too-many', { most: String(mostEntries) });
  }
  const bands = new Map<string, (Choice | Tier)[]>();
  for (const { key, rule } of leaves) {
    if (rule?.kind === 'tiers') bands.set(key, rule.tiers as Tier[]);
    if (rule?.kind === 'manual' && rule.choices) bands.set(key, rule.choices as Choice[]);
  }
  const tiered = new Set(leaves.flatMap(({ key, rule }) => (rule?.kind === 'tiers' ? [key] : [])));
  for (const row of book.rows('bands')) {
    const list = ownedBy(row, 'id', owners, bands);
    const isTier = tiered.has(owners.keyOf(row.id) ?? '');
    row.empty(isTier ? 'name' : 'from');
    const ratio = row.figure('ratio');
    list?.push(isTier ? { from: row.figureOrNull('from'), ratio } : { name: row.text('name', nameLength), ratio });
    if (list?.length === mostEntries + 1) row.problem('id', 'too-many', { most: String(mostEntries) });
  }

  const vetoRows = book.rows('vetoes');
  book.atMost(vetoRows, mostEntries);
  const vetoes = vetoRows.map((row) => ({
    key: book.keyOf(row, 'vetoes'),
    name: row.text('name', nameLength),
    standard: row.text('standard', standardLength),
    groups: row.references('groups', groupNames),
    source: vetoSource(row),
  }));

  const gradeRows = book.rows('grades');
  book.atMost(gradeRows, 20);
  const grades = gradeRows.map((row): GradeBand => ({
    name: row.text('id', nameLength),
    from: row.figureOrNull('from'),
    below: row.figureOrNull('below'),
  }));

  const confirmationRows = book.rows('confirmations');
  book.atMost(confirmationRows, mostEntries);
  const confirmations = confirmationRows.map((row): Confirmation => ({
    kind: row.choice('id', kindWords) ?? '',
    reason: row.text('reason', standardLength),
  }));

  const { title, weight, rankOwnUnit, ...own } = settings;
  const body = {
    settings: { ...own, grades },
    measures,
    trees: nested(trees, indicators),
    ...{ groups, bonuses, deductions, vetoes, confirmations },
  } as SchemeBody;
  const selection = readSelection(book, { groupRows, groups, groupNames, directory, before, rankOwnUnit });
  return { content: { title, weight, body, selection }, problems: book.problems };
}

function divisionOf(row: Row<'trees'> | Row<'indicators'>): Division {
  const one = row as Row<'trees'>;
  const by = one.choice('division', divisionWords) ?? 'points';
  if (by === 'scaled') return { by, of: one.figure('of') };
  one.empty('of');
  return { by };
}

/** The list that a row goes to, where what it names has such rows. */
function ownedBy<S extends 'counted' | 'bands', T>(
  row: Row<S>,
  field: S extends 'counted' ? 'owner' : 'id',
  owners: References,
  lists: ReadonlyMap<string, T[]>,
): T[] | undefined {
  const key = row.reference(field as never, owners, false);
  const list = lists.get(key);
  if (key !== '' && list === undefined) row.problem(field as never, 'owner-without-list');
  return list;
}

function vetoSource(row: Row<'vetoes'>): SchemeBody['vetoes'][number]['source'] {
  const { entered, system } = sourceWords;
  const from = row.choice('source', { entered, system }, 'entered');
  if (from === 'system') return { from, kind: row.choice('kind', kindWords) ?? 'veto-finding' };
  row.empty('kind');
  return { from: 'entered' };
}
