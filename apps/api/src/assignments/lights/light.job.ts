import type { UnitOfWork } from '../../database/unit-of-work.js';
import type { Job } from '../../jobs/jobs.js';
import { refreshStaleLights } from './refresh.js';

/** Lights are of one day: just after midnight all are computed anew, and what a stopped server has missed is made up. */
export const refreshLightsJob = (unitOfWork: UnitOfWork): Job => ({
  name: 'lights',
  every: 10 * 60_000,
  run: async (now) => void (await refreshStaleLights(unitOfWork, now)),
});
