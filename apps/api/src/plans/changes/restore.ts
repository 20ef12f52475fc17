import type { EntityManager } from 'typeorm';
import { addAlias, deleteUnit, insertUnit, removeAlias } from '../../organisation/unit.changes.js';
import { addGroupAlias, deleteGroup, insertGroup, removeGroupAlias } from '../../organisation/groups/group.changes.js';
import type { NewGroup } from '../../organisation/groups/group.dto.js';
import { UnitGroupRow } from '../../organisation/groups/group.entity.js';
import type { NewUnit } from '../../organisation/unit.dto.js';
import { UnitRow } from '../../organisation/unit.entity.js';
import { json } from '../../database/columns.js';
import { SourceDocumentRow } from '../../documents/document.entity.js';
import { DomainError } from '../../platform/domain-error.js';
import { TaskRow } from '../task.entity.js';
import { findTask, type StateValues, toState } from '../task.queries.js';
import { stateColumns } from '../task.rows.js';
import { ChangedRow } from './change.entity.js';
import type { DraftWriter, Registered } from './draft-writer.js';

type Values = Record<string, unknown>;

/** Brings one changed row from its values on one side of a step to those on the other. Throws DomainError change-impossible. */
export async function restoreRow(draft: DraftWriter, row: ChangedRow, direction: 'undo' | 'redo'): Promise<void> {
  const [before, after] = [parsed(row.before), parsed(row.after)];
  const [from, to] = direction === 'undo' ? [after, before] : [before, after];
  if (row.kind === 'task') await restoreTask(draft, row, from, to);
  else if (row.kind === 'unit' || row.kind === 'group')
    await restoreRegistered(draft.tx, row.kind, row.rowId, from, to);
  else if (to && 'replacedBy' in to) await draft.replaceDocument(row.rowId, to['replacedBy'] as number | null);
  else await draft.settleOfDocument(row.rowId, to?.['settled'] as string[]);
}

const parsed = (values: string | null): Values | null => (values === null ? null : json<Values>(values));
const impossible = (facts: Record<string, string>) => new DomainError('change-impossible', facts);

async function restoreTask(draft: DraftWriter, row: ChangedRow, from: Values | null, to: Values | null): Promise<void> {
  const { tx } = draft;
  if (from === null) {
    const state = toState(to as unknown as StateValues);
    const { documentId } = state;
    if (documentId !== null && !(await tx.existsBy(SourceDocumentRow, { id: documentId }))) {
      throw impossible({ document: String(documentId) });
    }
    await draft.insert(state, { id: row.rowId, version: row.lastVersion + 1 });
    return;
  }
  if (!(await tx.existsBy(TaskRow, { id: row.rowId }))) throw impossible({ task: String(row.rowId) });
  const task = await findTask(tx, row.rowId);
  const columns: Values = { ...stateColumns(task) };
  if (!isAt(columns, from)) throw impossible({ task: String(row.rowId), title: task.title });
  if (to === null) {
    await draft.remove(task);
    await tx.update(ChangedRow, { changeId: row.changeId, ordinal: row.ordinal }, { lastVersion: task.version });
  } else {
    await draft.update(task, toState({ ...columns, ...to } as unknown as StateValues));
  }
}

/** Whether a row is as the step left it. Its units may have been found in the register since. */
const isAt = (columns: Values, from: Values): boolean =>
  Object.entries(from).every(([name, value]) => name === 'units' || columns[name] === value);

/** How what the register holds comes and goes. */
const registered = {
  unit: { row: UnitRow, insert: insertUnit, remove: deleteUnit, addAlias, removeAlias },
  group: {
    row: UnitGroupRow,
    insert: insertGroup,
    remove: deleteGroup,
    addAlias: addGroupAlias,
    removeAlias: removeGroupAlias,
  },
};

/** `created` is the whole of a unit or group that came with the step, `alias` a name that it got by it. */
async function restoreRegistered(
  tx: EntityManager,
  kind: Registered,
  id: number,
  from: Values | null,
  to: Values | null,
): Promise<void> {
  const ways = registered[kind];
  const found = await tx.findOneBy<UnitRow | UnitGroupRow>(ways.row, { id });
  const created = (to ?? from)?.['created'] as (NewUnit & NewGroup) | undefined;
  const alias = (to ?? from)?.['alias'] as string;
  if (to === null) {
    if (!found) return;
    // somebody has worked on it since: it stays, without the name
    if (created && found.version === 1) await ways.remove(tx, id);
    else await ways.removeAlias(tx, id, alias);
  } else if (found) {
    await ways.addAlias(tx, id, alias);
  } else if (created) {
    await ways.insert(tx, created, id);
  } else {
    throw impossible({ [kind]: String(id) });
  }
}
