import { setTimeout as pause } from 'node:timers/promises';
import type { RunningApplication } from './application.js';

/** Until so many transactions of the MariaDB server wait for another one's rows. */
export async function lockWaits({ unitOfWork: { reader } }: RunningApplication, count: number): Promise<void> {
  const sql = "SELECT COUNT(*) AS n FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'";
  // asked more often than that, the server answers as before
  while (Number((await reader.query<{ n: string }[]>(sql))[0]!.n) < count) await pause(150);
}
