import type { EntityManager } from 'typeorm';
import { notify, takeBackNotifications } from '../notifications/notify.js';
import { clerksOf, peopleOf } from '../notifications/recipients.js';
import type { FoundReport } from './report.queries.js';

/** The page on which the unit goes on with it. */
const pathOf = ({ unitId, round }: FoundReport): string => `/reports?round=${round.id}&unit=${unitId}`;

/** Tells a unit's clerks that its approver wants something changed. */
export async function tellOfSendingBack(tx: EntityManager, report: FoundReport, personId: number): Promise<void> {
  const { id, unitId, unitName, title, version } = report;
  const clerks = (await clerksOf(tx, [unitId])).get(unitId) ?? [];
  await notify(tx, [
    {
      kind: 'report-sent-back',
      personIds: clerks.filter((clerk) => clerk !== personId),
      cause: `report:${id}:sent-back:${version}`,
      path: pathOf(report),
      facts: { unit: unitName, title },
    },
  ]);
}

/** Tells a unit that the office has returned a report. */
export async function tellOfReturn(
  tx: EntityManager,
  report: FoundReport,
  { date, now }: { date: string; now: Date },
): Promise<void> {
  const { id, unitId, unitName, title } = report;
  await notify(tx, [
    {
      kind: 'report-returned',
      personIds: (await peopleOf(tx, [unitId])).get(unitId) ?? [],
      cause: causeOfReturn(id, now),
      path: pathOf(report),
      facts: { unit: unitName, title, date },
    },
  ]);
}

/** Of a return that was a slip of the hand nobody is told any more. */
export async function untellReturn(tx: EntityManager, { id, unitId }: FoundReport, decidedAt: string): Promise<void> {
  const people = (await peopleOf(tx, [unitId])).get(unitId) ?? [];
  await takeBackNotifications(tx, people, causeOfReturn(id, new Date(decidedAt)));
}

const causeOfReturn = (id: number, at: Date): string => `report:${id}:returned:${at.toISOString()}`;
