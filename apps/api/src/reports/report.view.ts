import { type Calendar, type CivilDate } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { supervisionSettingsOf } from '../plans/settings/setting.queries.js';
import { type Actable, actsOf } from './acts.js';
import type { Report } from './report.dto.js';
import type { FoundReport, KnownVersion } from './report.queries.js';
import { standingOf } from './standing.js';
import { earlierVersions, findVersions } from './version.queries.js';
import { type Viewer, writesFor } from './viewer.js';

interface Eyes {
  viewer: Viewer;
  calendar: Calendar;
  today: CivilDate;
}

/** Reports as the person sees them. What has not left its unit is seen in the unit alone. */
export async function shownReports(
  manager: EntityManager,
  found: readonly FoundReport[],
  { viewer, calendar, today }: Eyes,
): Promise<Report[]> {
  const settings = await supervisionSettingsOf(manager, [...new Set(found.map(({ round }) => round.planId))]);
  const earlier = await earlierVersions(manager, found);
  const current = new Map(found.map((report) => [report.id, newestSeen(report, viewer)?.id]));
  const wanted = [...current.values(), ...[...earlier.values()].map(({ versionId }) => versionId ?? undefined)].filter(
    (id) => id !== undefined,
  );
  const versions = await findVersions(manager, [...new Set(wanted)]);
  const version = (id: number | undefined) => (id === undefined ? null : (versions.get(id) ?? null));
  return found.map((report) => {
    const { isOwed: _owed, firstLeftAt: _first, planState: _state, ownReviewerId: _reviewer, ...rest } = report;
    const { versions: _versions, leadUnits: _leads, needsApprover: _approver, leftAt: _left, ...shown } = rest;
    return {
      ...shown,
      ...standingOf(report, { calendar, today, settings: settings.get(report.round.planId)! }),
      current: version(current.get(report.id)),
      earlier: version(earlier.get(report.id)?.versionId ?? undefined),
      lastPercent: earlier.get(report.id)?.percent ?? null,
      acts: actsOf(actable(report), viewer, today),
    };
  });
}

/** Whether the person is one of the unit, as far as its reports go. */
export const isInside = (viewer: Viewer, unitId: number): boolean =>
  writesFor(viewer, unitId) || viewer.approving.has(unitId);

/** The newest version that the person may read. */
export const newestSeen = ({ unitId, versions }: FoundReport, viewer: Viewer): KnownVersion | undefined =>
  isInside(viewer, unitId) ? versions.at(-1) : versions.findLast(({ leftAt }) => leftAt !== null);

export const actable = (report: FoundReport): Actable => ({
  ...report,
  opens: report.round.opens,
  closes: report.round.closes,
  submittedBy: report.versions.at(-1)?.submittedBy ?? null,
  hasLeft: report.versions.some(({ leftAt }) => leftAt !== null),
});
