import { type Counted, isLeaf, type Leaf } from '@yaodian/assessment';
import type { BookSheet } from '@yaodian/official-document';
import { countedOf, leavesOf, ownersOf, placedIn, type Placed, type SchemeContent } from './content.js';
import { groupKey, unitKey } from './directory.js';
import { type FieldOf, heads, type SheetKey, sheetNames } from './heads.js';
import { guide } from './guide.js';
import { listWords, References } from './references.js';
import { settingRows } from './settings-sheet.js';
import {
  allWord,
  amountWords,
  countWords,
  dimensionWords,
  divisionWords,
  kindWords,
  noneWord,
  ruleWords,
  sourceWords,
  takenWords,
  uncapped,
  yesNo,
} from './words.js';

type Cells<S extends SheetKey> = Partial<Record<FieldOf<S>, string>> & { id: string };

interface Look {
  width?: number;
  isFigure?: boolean;
  choices?: readonly string[];
}

/** Everything of a scheme as the sheets of a workbook. */
export function bookOf(content: SchemeContent, directory: References): BookSheet[] {
  const { body } = content;
  const measures = new References(body.measures);
  const trees = new References(body.trees);
  const groups = new References(body.groups, [allWord, noneWord]);
  const owners = new References(ownersOf(content));
  const listed = (keys: readonly string[] | null, names: References): string => {
    if (keys === null) return allWord;
    return keys.length === 0 ? noneWord : listWords(keys.map((key) => names.wordOf(key)));
  };
  const division = { choices: Object.values(divisionWords), width: 14 };
  const kind = { choices: Object.values(kindWords), width: 20 };
  const sheets: BookSheet[] = [
    guide(),
    sheet('settings', { id: { width: 34 }, value: { width: 50 } }, settingRows(content)),
    sheet(
      'trees',
      { name: { width: 30 }, fullMarks: figure, division, of: figure },
      body.trees.map(({ key, name, fullMarks, division: by }) => ({
        ...{ id: key, name, fullMarks, division: divisionWords[by.by], of: by.by === 'scaled' ? by.of : '' },
      })),
    ),
    indicatorSheet(content, { trees, measures, directory, listed }),
    sheet(
      'bands',
      { id: { width: 30 }, name: { width: 20 }, from: figure, ratio: figure },
      leavesOf(content).flatMap((leaf) => bandRows(leaf, owners.wordOf(leaf.key))),
    ),
    sheet(
      'counted',
      {
        ...{ owner: { width: 26 }, name: { width: 34 }, per: { width: 10 } },
        source: { choices: Object.values(sourceWords), width: 14 },
        ...{ kind, measure: { width: 20 }, by: { choices: Object.values(countWords), width: 12 } },
        ...{ from: figure, below: figure, required: figure, above: figure, step: figure, steps: figure },
        amount: { choices: Object.values(amountWords), width: 12 },
        ...{ points: figure, least: figure, most: figure, share: figure, withStatement: figure },
      },
      countedOf(content).map(({ owner, counted }) => countedRow(counted, owners.wordOf(owner), measures)),
    ),
    ...(['bonuses', 'deductions'] as const).map((which) =>
      sheet(
        which,
        { name: { width: 30 }, standard: { width: 50 }, cap: figure, groups: { width: 24 } },
        body[which].map(({ key, name, standard, cap, groups: of }) => ({
          ...{ id: key, name, standard, cap: cap ?? uncapped, groups: listed(of, groups) },
        })),
      ),
    ),
    sheet(
      'vetoes',
      {
        ...{ name: { width: 30 }, standard: { width: 50 }, groups: { width: 24 } },
        source: { choices: [sourceWords.entered, sourceWords.system], width: 14 },
        kind,
      },
      body.vetoes.map(({ key, name, standard, groups: of, source }) => ({
        ...{ id: key, name, standard, groups: listed(of, groups), source: sourceWords[source.from] },
        kind: source.from === 'system' ? kindWords[source.kind] : '',
      })),
    ),
    sheet(
      'measures',
      { name: { width: 30 }, unit: { width: 12 }, hasDenominator: { choices: Object.values(yesNo), width: 10 } },
      body.measures.map(({ key, name, unit, hasDenominator }) => ({
        ...{ id: key, name, unit, hasDenominator: hasDenominator ? yesNo.yes : yesNo.no },
      })),
    ),
    sheet(
      'groups',
      { name: { width: 30 }, tree: { width: 30 }, unitGroup: { width: 30 } },
      body.groups.map(({ key, name, tree }, index) => {
        const unitGroup = content.selection.groups[index]?.unitGroupId ?? null;
        return {
          ...{ id: key, name, tree: trees.wordOf(tree) },
          unitGroup: unitGroup === null ? '' : directory.wordOf(groupKey(unitGroup)),
        };
      }),
    ),
    sheet(
      'units',
      { id: { width: 34 }, taken: { choices: Object.values(takenWords), width: 14 }, groups: { width: 30 } },
      unitRows(content, groups, directory),
    ),
    sheet(
      'grades',
      { id: { width: 20 }, from: figure, below: figure },
      body.settings.grades.map(({ name, from, below }) => ({ id: name, from: from ?? '', below: below ?? '' })),
    ),
    sheet(
      'confirmations',
      { id: { ...kind, width: 24 }, reason: { width: 70 } },
      body.confirmations.map(({ kind: of, reason }) => ({
        ...{ id: of in kindWords ? kindWords[of as keyof typeof kindWords] : of, reason },
      })),
    ),
  ];
  return sheets;
}

const figure: Look = { isFigure: true, width: 12 };

/** One sheet by its heads: the key comes last, where it is not what a row is known by. */
function sheet<S extends SheetKey>(
  key: S,
  looks: Partial<Record<FieldOf<S> | 'id', Look>>,
  rows: readonly Cells<S>[],
  numbers?: { levels: readonly number[]; numbers: readonly string[] },
): BookSheet {
  const { id, ...others } = heads[key] as Record<string, string>;
  const isKey = id!.startsWith('标识');
  const fields = isKey ? [...Object.keys(others), 'id'] : ['id', ...Object.keys(others)];
  const columns = fields.map((field) => {
    const { width = field === 'id' && isKey ? 16 : 14, ...look } = looks[field as FieldOf<S>] ?? {};
    return { head: field === 'id' ? id! : others[field]!, width, ...look, isQuiet: field === 'id' && isKey };
  });
  const cells = rows.map((row, at) =>
    fields.map((field) => {
      const text = (row as Record<string, string | undefined>)[field] ?? '';
      return numbers && field === 'name' ? { text, indent: numbers.levels[at]! - 1 } : text;
    }),
  );
  if (!numbers) return { sheet: sheetNames[key], columns, rows: cells };
  return {
    sheet: sheetNames[key],
    columns: [{ head: '编号', width: 10, isQuiet: true }, ...columns],
    rows: cells.map((row, at) => [numbers.numbers[at]!, ...row]),
  };
}

interface Known {
  trees: References;
  measures: References;
  directory: References;
  listed: (keys: readonly string[] | null, names: References) => string;
}

function indicatorSheet(content: SchemeContent, known: Known): BookSheet {
  const all = placedIn(content);
  return sheet(
    'indicators',
    {
      ...{ tree: { width: 16 }, level: { isFigure: true, width: 6 }, name: { width: 30 }, standard: { width: 44 } },
      ...{ share: figure, division: { choices: Object.values(divisionWords), width: 12 }, of: figure },
      rule: { choices: Object.values(ruleWords), width: 12 },
      ...{ measure: { width: 20 }, target: figure },
      dimension: { choices: Object.values(dimensionWords), width: 12 },
      ...{ quarterWeights: { width: 14 }, disclosureShare: figure, graceDays: figure, responsibleShare: figure },
      ...{ perOwnExtension: figure, perDayLate: figure, leastLate: figure, openShare: figure },
      appliesTo: { width: 24 },
    },
    all.map((placed) => indicatorRow(placed, known)),
    { levels: all.map(({ level }) => level), numbers: all.map(({ number }) => number) },
  );
}

function indicatorRow(
  { tree, level, indicator }: Placed,
  { trees, measures, directory, listed }: Known,
): Cells<'indicators'> {
  const { key, name, standard, share, appliesTo } = indicator;
  return {
    ...{ id: key, tree: trees.wordOf(tree), level: String(level), name, standard, share },
    appliesTo: listed(appliesTo, directory),
    ...(isLeaf(indicator)
      ? ruleCells(indicator, measures)
      : {
          division: divisionWords[indicator.division.by],
          of: indicator.division.by === 'scaled' ? indicator.division.of : '',
        }),
  };
}

function ruleCells({ rule }: Leaf, measures: References): Partial<Cells<'indicators'>> {
  switch (rule.kind) {
    case 'completion':
      return { rule: ruleWords.completion, ...rule.credit, responsibleShare: rule.responsibleShare };
    case 'timeliness':
      return {
        ...{ rule: ruleWords.timeliness, disclosureShare: rule.disclosureShare, graceDays: String(rule.graceDays) },
      };
    case 'inspection':
      return {
        rule: ruleWords.inspection,
        dimension: dimensionWords[rule.dimension ?? 'total'],
        quarterWeights: listWords(rule.quarterWeights),
      };
    case 'ratio':
      return { rule: ruleWords.ratio, measure: measures.wordOf(rule.measure), target: rule.target };
    case 'tiers':
      return { rule: ruleWords.tiers, measure: measures.wordOf(rule.measure) };
    case 'manual':
      return { rule: rule.choices === null ? ruleWords.manual : ruleWords.choices };
    default:
      return { rule: ruleWords[rule.kind] };
  }
}

function bandRows({ rule }: Leaf, id: string): Cells<'bands'>[] {
  if (rule.kind === 'tiers') return rule.tiers.map(({ from, ratio }) => ({ id, from: from ?? '', ratio }));
  if (rule.kind === 'manual') return (rule.choices ?? []).map(({ name, ratio }) => ({ id, name, ratio }));
  return [];
}

function countedRow(
  { key, name, per, source, amount, withStatement }: Counted,
  owner: string,
  measures: References,
): Cells<'counted'> {
  const count = source.from === 'measure' ? source.count : null;
  return {
    ...{ id: key, owner, name, per, source: sourceWords[source.from] },
    kind: source.from === 'system' ? kindWords[source.kind] : '',
    measure: source.from === 'measure' ? measures.wordOf(source.measure) : '',
    by: count === null ? '' : countWords[count.by],
    ...(count?.by === 'periods' && { from: count.from ?? '', below: count.below }),
    ...(count?.by === 'shortfall' && { required: count.required }),
    ...(count?.by === 'steps' && { above: count.above, step: count.step, steps: count.most?.toString() ?? '' }),
    amount: amountWords[amount.kind],
    ...(amount.kind === 'fixed' && { points: amount.points }),
    ...(amount.kind === 'range' && { least: amount.least, most: amount.most }),
    ...(amount.kind === 'share' && { share: amount.share }),
    withStatement: withStatement ?? '',
  };
}

/** Unit groups and units that are named one by one, each once, with the comparison groups that name them. */
function unitRows({ body, selection }: SchemeContent, groups: References, directory: References): Cells<'units'>[] {
  const inGroups = (names: (group: (typeof selection.groups)[number]) => boolean): string =>
    listWords(body.groups.filter((_, at) => names(selection.groups[at]!)).map(({ key }) => groups.wordOf(key)));
  const unitIds = new Set([
    ...selection.unitIds,
    ...selection.leftOut,
    ...selection.groups.flatMap((group) => group.unitIds),
  ]);
  const takenOf = (id: number): keyof typeof takenWords => {
    if (selection.leftOut.includes(id)) return 'left-out';
    return selection.unitIds.includes(id) ? 'taken' : 'through-group';
  };
  return [
    ...selection.unitGroupIds.map((id) => ({ id: directory.wordOf(groupKey(id)), taken: takenWords.taken })),
    ...[...unitIds].map((id) => ({
      ...{ id: directory.wordOf(unitKey(id)), taken: takenWords[takenOf(id)] },
      groups: inGroups((group) => group.unitIds.includes(id)),
    })),
  ];
}
