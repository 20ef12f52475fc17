import { marks, storedInstant } from '../../database/columns.js';
import type { UnitOfWork } from '../../database/unit-of-work.js';
import type { Job } from '../../jobs/jobs.js';

const day = 24 * 60 * 60_000;
/** So long a quarter's messages can be looked up once the quarter is over. */
const daysKept = 90;
const atOnce = 500;

/**
 * Takes away what was delivered long ago: the message itself stays in the application, and what was given up stays until
 * somebody sends it again.
 */
export const forgetDeliveries = (unitOfWork: UnitOfWork): Job => ({
  name: 'forget-deliveries',
  every: day,
  run: async (now) => {
    const before = storedInstant(new Date(now.getTime() - daysKept * day));
    const { reader } = unitOfWork;
    const channels = await reader.query<{ id: number }[]>('SELECT id FROM notification_channel ORDER BY id');
    for (const { id } of channels) {
      for (let last = atOnce; last === atOnce;) {
        // by the index of what is due, which is never later than when it was delivered
        const old = await reader.query<{ id: number }[]>(
          `SELECT id FROM notification_delivery
           WHERE channel_id = ? AND state = 'delivered' AND due_at < ? AND tried_at < ? ORDER BY due_at LIMIT ${atOnce}`,
          [id, before, before],
        );
        const ids = old.map((one) => one.id);
        await unitOfWork.run((tx) =>
          tx.query(`DELETE FROM notification_delivery WHERE state = 'delivered' AND id IN (${marks(ids)})`, ids),
        );
        last = ids.length;
      }
    }
  },
});
