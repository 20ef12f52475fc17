import { setImmediate as othersTurn } from 'node:timers/promises';
import type { UnitOfWork } from '../../database/unit-of-work.js';
import type { Job } from '../../jobs/jobs.js';
import { notWatched, watch } from './watch-pages.js';

const atOnce = 500;
const minute = 60_000;
/** So often, in minutes, everything is gone through: a place may have become public long after it was added. */
const wholeEvery = 60;

/** Watches what has been published since: new addresses within a minute, what was not public before within an hour. */
export function watchPagesJob(unitOfWork: UnitOfWork): Job {
  let last = 0;
  return {
    name: 'watch-pages',
    every: minute,
    run: async (now) => {
      if (Math.floor(now.getTime() / minute) % wholeEvery === 0) last = 0;
      for (;;) {
        const pages = await notWatched(unitOfWork.reader, last, atOnce);
        if (pages.length === 0) return;
        await unitOfWork.run((tx) => watch(tx, pages, now));
        last = pages[pages.length - 1]!.versionId;
        await othersTurn();
      }
    },
  };
}
