import { Logger } from '@nestjs/common';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { record } from './record.js';
import { verifyChain } from './verify.js';

const log = new Logger('audit');

/** Checks the whole log and writes into it what was found, for everybody who asks later. */
export async function verifyOnRecord(unitOfWork: UnitOfWork): Promise<void> {
  const outcome = await verifyChain(unitOfWork.reader);
  if (outcome.broken) log.error(`Batch ${outcome.broken.batch} of the audit log is not as it was sealed.`);
  await unitOfWork.run((tx) => record(tx, { action: 'audit.verify', objectId: null, after: outcome }));
}
