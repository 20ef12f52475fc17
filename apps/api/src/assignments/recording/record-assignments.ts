import type { AssignmentState } from '@yaodian/supervision';
import type { EntityManager } from 'typeorm';
import { record } from '../../audit/record.js';
import { marks } from '../../database/columns.js';
import { othersTurn } from '../../database/others-turn.js';
import { holdUnit, insertEvidence } from '../../evidence/evidence.changes.js';
import { EvidenceRow } from '../../evidence/evidence.entity.js';
import { type News, writeNews } from '../../plans/amending/amendment.changes.js';
import { settleAnew } from '../../reports/rounds/round.job.js';
import { refreshLights } from '../lights/refresh.js';
import { move, type WrittenAct } from '../transitions.js';
import { pageKey, pagesOf, type Recordable } from './recordable.queries.js';
import type { ToRecord } from './recording-import.js';
import { RecordedHistoryRow, RecordingRow } from './recording.entity.js';

interface Who {
  planId: number;
  personId: number;
  at: Date;
}

/** Records what a file says of assignments that are held, and tells their units. Gives the recording's identifier. */
export async function recordAssignments(
  tx: EntityManager,
  rows: readonly ToRecord[],
  { planId, personId, at }: Who,
): Promise<number> {
  const { identifiers } = await tx.insert(RecordingRow, { planId, recordedBy: personId, recordedAt: at });
  const recordingId = (identifiers[0] as { id: number }).id;
  const added = await addEvidence(tx, rows);
  let done = 0;
  for (const row of rows) {
    const { one, state, percent, closedOn } = row;
    const evidence = added(row);
    await tx.insert(RecordedHistoryRow, {
      ...{ recordingId, assignmentId: one.id, formerState: one.state, state, version: one.version + 1 },
      ...{ percent, closedOn, evidenceId: evidence?.id ?? null, isNewEvidence: evidence?.isNew ?? false },
    });
    await record(tx, {
      action: 'assignment.record-history',
      objectId: one.id,
      before: inWords(one, one.evidence && one.evidence.title),
      after: inWords(row, evidence?.title ?? null),
    });
    await othersTurn(++done);
  }
  const changes = rows.map(({ one, act, state }) => ({ one, act, state }));
  await lead(tx, changes, { planId, at });
  await tell(
    tx,
    changes.map(({ one, act }) => ({ ...one, news: act === 'record-closed' ? 'closed' : 'recorded' })),
    { planId, at },
  );
  return recordingId;
}

/** What a recording said of one assignment, with the assignment as it is now. */
export interface Recorded {
  one: Recordable;
  row: RecordedHistoryRow;
}

/** Takes back what was recorded of assignments that are held and have stayed as that left them, and tells their units. */
export async function undoRecording(
  tx: EntityManager,
  recordingId: number,
  recorded: readonly Recorded[],
  { planId, personId, at }: Who,
): Promise<void> {
  await tx.update(RecordingRow, { id: recordingId }, { undoneBy: personId, undoneAt: at });
  for (const { one, row } of recorded) {
    const before = inWords(one, one.evidence && one.evidence.title);
    const after = { state: row.formerState };
    await record(tx, { action: 'assignment.undo-history', objectId: one.id, before, after });
  }
  await removeUnused(tx, recordingId);
  const changes = recorded.map(({ one, row }) => ({
    one,
    act: row.formerState === row.state ? null : ('take-back-record' as const),
    state: row.formerState as AssignmentState,
  }));
  await lead(tx, changes, { planId, at });
  await tell(
    tx,
    recorded.map(({ one }) => ({ ...one, news: 'record-undone' })),
    { planId, at },
  );
}

/** As the audit log keeps it. */
const inWords = (
  { state, percent, closedOn }: Pick<Recordable, 'state' | 'percent' | 'closedOn'>,
  evidence: string | null,
) => ({ state, percent, closedOn, evidence });

/** The evidence of each row: the unit's own, or added to it; what several rows name is added once. */
async function addEvidence(tx: EntityManager, rows: readonly ToRecord[]) {
  const found = new Map<string, { id: number; title: string; isNew: boolean }>();
  for (const { one, evidence } of rows) {
    if (evidence === null || 'id' in evidence) continue;
    const { title, url, urlKey } = evidence;
    const key = pageKey(one.unitId, urlKey);
    if (found.has(key)) continue;
    const content = { kind: 'url' as const, url, urlKey, file: null };
    const place = { channel: null, publishedOn: null };
    const { id } = await insertEvidence(tx, { unitId: one.unitId, title, formedOn: null }, place, content);
    found.set(key, { id, title, isNew: true });
  }
  const titles = await titlesOf(tx, rows);
  return ({ one, evidence }: ToRecord) => {
    if (evidence === null) return null;
    if ('id' in evidence) return { id: evidence.id, title: titles.get(evidence.id) ?? '', isNew: false };
    return found.get(pageKey(one.unitId, evidence.urlKey))!;
  };
}

async function titlesOf(tx: EntityManager, rows: readonly ToRecord[]): Promise<Map<number, string>> {
  const ids = rows.flatMap(({ evidence }) => (evidence && 'id' in evidence ? [evidence.id] : []));
  if (ids.length === 0) return new Map();
  const sql = `SELECT id, title FROM evidence WHERE id IN (${marks(ids)})`;
  return new Map((await tx.query<{ id: number; title: string }[]>(sql, ids)).map(({ id, title }) => [id, title]));
}

/** Holds the units whose evidence a file adds to, in the order of their identifiers, and gives what they have of its pages. */
export async function holdPages(tx: EntityManager, units: readonly number[], urlKeys: string[]) {
  if (urlKeys.length === 0) return new Map<string, { id: number; title: string }>();
  for (const unitId of [...new Set(units)].sort((one, other) => one - other)) await holdUnit(tx, unitId);
  return pagesOf(tx, urlKeys);
}

interface Change {
  one: Recordable;
  act: Extract<WrittenAct, 'record-in-progress' | 'record-closed' | 'take-back-record'> | null;
  state: AssignmentState;
}

/** Leads assignments to their states, each to a new version, and settles anew what they owed and which light they have. */
async function lead(tx: EntityManager, changes: readonly Change[], { planId, at }: { planId: number; at: Date }) {
  for (const act of new Set(changes.map((change) => change.act))) {
    const some = changes.filter((change) => change.act === act);
    if (act !== null) {
      const moved = some.map(({ one, state }) => ({ id: one.id, unitId: one.unitId, from: one.state, to: state }));
      await move(tx, moved, { act, at });
    } else {
      const ids = some.map(({ one }) => one.id);
      await tx.query(`UPDATE assignment SET version = version + 1 WHERE id IN (${marks(ids)})`, ids);
    }
  }
  const ids = changes.map(({ one }) => one.id);
  await settleAnew(tx, planId, ids);
  await refreshLights(tx, ids, at);
}

interface Told extends Pick<Recordable, 'taskId' | 'unitId'> {
  news: News;
}

async function tell(tx: EntityManager, told: readonly Told[], { planId, at }: { planId: number; at: Date }) {
  const ofTasks = new Map<number, Map<number, News>>();
  for (const { taskId, unitId, news } of told)
    ofTasks.set(taskId, (ofTasks.get(taskId) ?? new Map<number, News>()).set(unitId, news));
  await writeNews(tx, planId, ofTasks, at);
}

/** Evidence that came with a recording goes with it, unless somebody has changed it or made use of it since. */
async function removeUnused(tx: EntityManager, recordingId: number): Promise<void> {
  const unused = await tx.query<{ id: number; unitId: number; title: string }[]>(
    `SELECT DISTINCT evidence.id, evidence.unit_id AS unitId, evidence.title
     FROM recorded_history recorded JOIN evidence ON evidence.id = recorded.evidence_id
     WHERE recorded.recording_id = ? AND recorded.is_new_evidence = 1 AND evidence.version = 1
       AND evidence.joined_into IS NULL
       AND NOT EXISTS (SELECT 1 FROM evidence other WHERE other.joined_into = evidence.id)
       AND NOT EXISTS (SELECT 1 FROM report_evidence used WHERE used.evidence_id = evidence.id)
       AND NOT EXISTS (SELECT 1 FROM closing_evidence used WHERE used.evidence_id = evidence.id)
       AND NOT EXISTS (SELECT 1 FROM demand_reply_evidence used WHERE used.evidence_id = evidence.id)
       AND NOT EXISTS (SELECT 1 FROM recorded_history used JOIN recording ON recording.id = used.recording_id
         WHERE used.evidence_id = evidence.id AND used.recording_id <> ? AND recording.undone_at IS NULL)`,
    [recordingId, recordingId],
  );
  for (const { id, unitId, title } of unused) {
    await tx.update(RecordedHistoryRow, { evidenceId: id }, { evidenceId: null });
    await tx.delete(EvidenceRow, { id });
    await record(tx, { action: 'evidence.delete', objectId: id, before: { title }, seenAt: [{ unitId }] });
  }
}
