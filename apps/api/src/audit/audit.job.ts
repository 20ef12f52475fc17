import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Job } from '../jobs/jobs.js';
import { sealBatch } from './seal.js';
import { verifyOnRecord } from './verify-on-record.js';

/** Seals the audit log every five minutes, until nothing is left unsealed. */
export const sealAudit = (unitOfWork: UnitOfWork): Job => ({
  name: 'seal-audit',
  every: 5 * 60_000,
  run: async (now) => {
    while ((await unitOfWork.run((tx) => sealBatch(tx, now))) > 0);
  },
});

/** Checks the whole audit log once a day. */
export const verifyAudit = (unitOfWork: UnitOfWork): Job => ({
  name: 'verify-audit',
  every: 24 * 60 * 60_000,
  run: () => verifyOnRecord(unitOfWork),
});
