import { Injectable } from '@nestjs/common';
import { civilDateOf } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import { refreshLights } from '../assignments/lights/refresh.js';
import { findCalendar } from '../calendar/calendar.queries.js';
import { marks } from '../database/columns.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { Principal } from '../identity/principal.js';
import { Clock } from '../platform/clock.js';
import type { Report } from './report.dto.js';
import { findReports } from './report.queries.js';
import { shownReports } from './report.view.js';
import { type Viewer, viewerOf } from './viewer.js';

/** The road to every change of reports: one transaction for one person at one instant. */
@Injectable()
export class ReportChanges {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Does `work`, which gives the reports concerned, and shows them as they are then. */
  run(
    principal: Principal,
    work: (tx: EntityManager, viewer: Viewer, now: Date) => Promise<number[]>,
  ): Promise<Report[]> {
    return this.unitOfWork.run(async (tx) => {
      const now = this.clock.now();
      const viewer = await viewerOf(tx, principal);
      const ids = await work(tx, viewer, now);
      if (ids.length === 0) return [];
      const found = await findReports(tx, { conditions: [[`report.id IN (${marks(ids)})`, ids]] });
      await refreshLights(
        tx,
        found.map(({ assignmentId }) => assignmentId),
        now,
      );
      return shownReports(tx, found, { viewer, calendar: await findCalendar(tx), today: civilDateOf(now) });
    });
  }
}
