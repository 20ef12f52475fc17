import { civilDateOf } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { forUpdate } from '../../database/locking.js';
import { noteChanges } from '../../live/note-change.js';
import { isRemoved } from '../../removals/erasing/words.js';
import { change, ownGrade } from '../evidence.changes.js';
import { oneEvidence } from '../evidence.queries.js';
import type { ClaimedPage } from './claim-page.js';
import type { PageCheckSettings } from '../../platform/configuration.js';
import type { Found } from './fetching/check-page.js';
import { PageCheckRow, PageWatchRow } from './page-check.entity.js';
import { daysBeforePerson } from './page-standing.js';

const day = 24 * 60 * 60_000;
/** Until a page is looked at again whose host was being asked. */
const whileBusy = 2 * 60_000;

/** When, and in how many days a page is looked at again. */
interface Settling {
  now: Date;
  again: PageCheckSettings['again'];
}

/**
 * Keeps what a check has found. That the server says a page is gone is one thing, that a check fails another: the failures of
 * one day count once, and nothing is said of the page by them. Evidence whose page says what is declared of it becomes an A,
 * unless somebody has said another grade.
 */
export async function settlePage(
  tx: EntityManager,
  page: ClaimedPage,
  found: Found,
  { now, again }: Settling,
): Promise<void> {
  const { versionId } = page;
  await tx.query(`SELECT version_id FROM page_watch WHERE version_id = ?${forUpdate(tx)}`, [versionId]);
  const watch = await tx.findOneBy(PageWatchRow, { versionId });
  // the evidence was deleted, or its content removed, in the meantime
  if (watch === null || !(await isStill(tx, page))) return;
  if (found.outcome === 'failed' && found.reason === 'host-busy') {
    await tx.update(PageWatchRow, { versionId }, { dueAt: new Date(now.getTime() + whileBusy) });
    return;
  }
  const checkId = await keepFinding(tx, watch, found, now);
  await tx.update(PageWatchRow, { versionId }, await standing(tx, watch, found, { checkId, now, again }));
  if (found.outcome !== 'good' || !(await confirmGrade(tx, page)))
    await noteChanges(tx, [{ noun: 'evidence', objectId: page.evidenceId }]);
}

async function isStill(tx: EntityManager, { versionId, url }: ClaimedPage): Promise<boolean> {
  const sql = 'SELECT id FROM evidence_version WHERE id = ? AND url = ? AND removal_id IS NULL';
  return (await tx.query<object[]>(sql, [versionId, url])).length > 0;
}

/** What the last check found anew counts on; anything else is a row of its own, with the text where no former row has it. */
async function keepFinding(tx: EntityManager, watch: PageWatchRow, found: Found, now: Date): Promise<number> {
  const { versionId, lastCheckId } = watch;
  const last = lastCheckId === null ? null : await tx.findOneBy(PageCheckRow, { id: lastCheckId });
  const values = valuesOf(found);
  if (last !== null && isSame(last, values)) {
    await tx.update(PageCheckRow, { id: last.id }, { lastAt: now, times: last.times + 1 });
    return last.id;
  }
  const text = found.outcome === 'good' ? await copyOf(tx, versionId, found.page) : { titles: null, text: null };
  const row = { versionId, ...values, ...text, firstAt: now, lastAt: now, times: 1 };
  const { identifiers } = await tx.insert(PageCheckRow, row);
  return (identifiers[0] as { id: number }).id;
}

type Values = Pick<
  PageCheckRow,
  'outcome' | 'status' | 'reason' | 'finalUrl' | 'titles' | 'publishedOn' | 'dateFrom' | 'textHash' | 'textLength'
>;

function valuesOf(found: Found): Values {
  const none = { reason: null, finalUrl: null, titles: null, publishedOn: null, dateFrom: null };
  const { outcome, status } = found;
  if (outcome === 'failed')
    return { ...none, outcome, status, reason: found.reason.slice(0, 32), textHash: null, textLength: null };
  if (outcome === 'gone') return { ...none, outcome, status, finalUrl: found.url, textHash: null, textLength: null };
  const { titles, publishedOn, dateFrom, text, textHash } = found.page;
  const textLength = text.replace(/\s/g, '').length;
  const read = { titles: JSON.stringify(titles), publishedOn, dateFrom, textHash, textLength };
  return { ...none, outcome, status, finalUrl: found.url.slice(0, 2000), ...read };
}

function isSame(row: PageCheckRow, values: Values): boolean {
  const kept = row.titles === '[]' || row.titles === null || row.titles === values.titles || isRemoved(row.titles);
  const { titles: _, ...rest } = values;
  return kept && (Object.keys(rest) as (keyof typeof rest)[]).every((name) => row[name] === rest[name]);
}

/** The copy of a page's words; none where a former one lost words to a removal (清除), which would come back with it. */
async function copyOf(
  tx: EntityManager,
  versionId: number,
  page: Extract<Found, { outcome: 'good' }>['page'],
): Promise<Pick<PageCheckRow, 'titles' | 'text'>> {
  const former = await tx.query<{ titles: string | null; text: string | null; textHash: string }[]>(
    `SELECT titles, text, text_hash AS textHash FROM page_check WHERE version_id = ? AND outcome = 'good' ORDER BY id`,
    [versionId],
  );
  if (former.some(({ titles, text }) => isRemoved(titles ?? '') || isRemoved(text ?? '')))
    return { titles: '[]', text: null };
  const isKept = former.some(({ text, textHash }) => text !== null && textHash === page.textHash);
  return { titles: JSON.stringify(page.titles), text: isKept ? null : page.text };
}

async function standing(
  tx: EntityManager,
  watch: PageWatchRow,
  found: Found,
  { checkId, now, again }: Settling & { checkId: number },
): Promise<Partial<PageWatchRow>> {
  const common = { state: found.outcome, checkedAt: now, askedAt: null, lastCheckId: checkId };
  const due = (days: number) => new Date(now.getTime() + days * day);
  if (found.outcome === 'failed') {
    const today = civilDateOf(now);
    const failedDays = watch.failedDays + (watch.failedOn === today ? 0 : 1);
    const rests = failedDays >= daysBeforePerson || watch.statementId !== null;
    return { ...common, failedDays, failedOn: today, dueAt: due(rests ? again.withPerson : again.failed) };
  }
  const heard = { failedDays: 0, failedOn: null, statementId: null };
  if (found.outcome === 'gone') return { ...common, ...heard, dueAt: due(again.gone) };
  const before = watch.goodCheckId === null ? null : await tx.findOneBy(PageCheckRow, { id: watch.goodCheckId });
  const isChanged = before !== null && before.textHash !== found.page.textHash;
  return {
    ...{ ...common, ...heard, goodCheckId: checkId, goodAt: now, dueAt: due(again.good) },
    ...(isChanged && { changedAt: now }),
  };
}

/** Gives whether the grade was raised. */
async function confirmGrade(tx: EntityManager, { evidenceId }: ClaimedPage): Promise<boolean> {
  await tx.query(`SELECT id FROM evidence WHERE id = ?${forUpdate(tx)}`, [evidenceId]);
  const [row] = await tx.query<{ id: number }[]>('SELECT COALESCE(joined_into, id) AS id FROM evidence WHERE id = ?', [
    evidenceId,
  ]);
  if (row === undefined) return false;
  const evidence = await oneEvidence(tx, row.id);
  if (evidence.gradedBy !== null || evidence.gradedAt !== null || evidence.grade === 'A') return false;
  if (ownGrade(evidence.places) !== 'A') return false;
  await change(tx, evidence, 'evidence.confirm-page', { grade: 'A' });
  return true;
}
