import type { SchemeGroup } from '@yaodian/assessment';
import type { UnitSelection } from '../../../organisation/selection/selection.dto.js';
import type { SchemeContent } from './content.js';
import { idIn } from './directory.js';
import type { References } from './references.js';
import type { BookReader, Row } from './sheet-reader.js';
import { takenWords } from './words.js';

interface Read {
  groupRows: readonly Row<'groups'>[];
  groups: readonly SchemeGroup[];
  groupNames: References;
  directory: References;
  before: SchemeContent;
  rankOwnUnit: boolean;
}

/** Which units a scheme scores, and how they are compared. */
export function readSelection(book: BookReader, read: Read): UnitSelection {
  const { groupRows, groups, groupNames, directory, before, rankOwnUnit } = read;
  const titles = titlesOf(before);
  const seen = new Map<string, number>();
  const compared = groupRows.map((row, at): UnitSelection['groups'][number] => {
    const { key, name } = groups[at]!;
    const known = titles.get(key);
    const title = known?.name === name ? known.title : name;
    const first = seen.get(title);
    if (first !== undefined) row.problem('name', 'row-twice', { row: String(first) });
    else seen.set(title, row.row);
    const unitGroup = row.isEmpty('unitGroup') ? null : row.reference('unitGroup', directory, false);
    const unitGroupId = unitGroup === null ? null : idIn('group', unitGroup);
    if (unitGroup && unitGroupId === null) row.problem('unitGroup', 'not-unit-group');
    return { title, unitGroupId, unitIds: [] };
  });
  const selection: UnitSelection = { unitGroupIds: [], unitIds: [], leftOut: [], groups: compared, rankOwnUnit };
  const rows = new Map<string, number>();
  for (const row of book.rows('units')) {
    const key = row.reference('id', directory, false);
    if (key === '') continue;
    const first = rows.get(key);
    if (first !== undefined) row.problem('id', 'row-twice', { row: String(first) });
    rows.set(key, row.row);
    take(selection, row, key, groups, groupNames);
  }
  return selection;
}

function take(
  selection: UnitSelection,
  row: Row<'units'>,
  key: string,
  groups: readonly SchemeGroup[],
  groupNames: References,
): void {
  const groupId = idIn('group', key);
  if (groupId !== null) {
    const { taken } = takenWords;
    row.choice('taken', { taken }, 'taken');
    row.empty('groups');
    selection.unitGroupIds.push(groupId);
    return;
  }
  const unitId = idIn('unit', key)!;
  const taken = row.choice('taken', takenWords, 'taken');
  if (taken === 'taken') selection.unitIds.push(unitId);
  if (taken === 'left-out') selection.leftOut.push(unitId);
  if (row.isEmpty('groups')) return;
  for (const group of row.references('groups', groupNames, false) ?? groups.map((one) => one.key)) {
    const at = groups.findIndex((one) => one.key === group);
    selection.groups[at]?.unitIds.push(unitId);
  }
}

/** Titles that comparison groups have in the selection, which may be other words than their names. */
const titlesOf = ({ body, selection }: SchemeContent) =>
  new Map(body.groups.map(({ key, name }, at) => [key, { name, title: selection.groups[at]?.title ?? name }]));
