import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Job } from '../jobs/jobs.js';
import { feedState, forgetBefore, publish } from './feed.js';

const hour = 60 * 60_000;

/** Takes away changes that every page has been told of long ago; those that nobody waited for are numbered first. */
export const forgetLiveChanges = (unitOfWork: UnitOfWork): Job => ({
  name: 'forget-live-changes',
  every: hour / 4,
  run: async (now) => {
    while ((await feedState(unitOfWork.reader)).waiting) await unitOfWork.run((tx) => publish(tx, now));
    await unitOfWork.run((tx) => forgetBefore(tx, new Date(now.getTime() - hour)));
  },
});
