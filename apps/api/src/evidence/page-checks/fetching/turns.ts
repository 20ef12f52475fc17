import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { insertPlain } from '../../../database/bulk.js';
import { storedInstant } from '../../../database/columns.js';
import type { UnitOfWork } from '../../../database/unit-of-work.js';
import { systemClock } from '../../../platform/clock.js';
import { OutgoingError } from '../../../platform/outgoing.js';
import { PageTurnRow } from '../page-check.entity.js';

/** A server that is stopped in its turn loses it after that; longer than any question takes. */
const longestTurn = 60_000;
/** Nobody waits longer for a turn. */
const longestWait = 60_000;
const lookEvery = 100;
/** What a host wants between two questions is kept up to that; one that wants more is asked seldom anyway. */
const longestPause = 30_000;

const realTime = (): number => systemClock.now().getTime();

/**
 * One question to a host at a time, with a pause behind it, on however many servers. It is real time that a host feels, so the
 * application's clock plays no part.
 */
export class Turns {
  private readonly owner = randomUUID();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    /** Milliseconds between two questions. */
    private readonly usualPause: number,
    private readonly isStopped: () => boolean,
  ) {}

  /** Throws OutgoingError host-busy where others do not let go of the host, or the server stops. */
  async inTurn<T>(host: string, wanted: number | null, question: () => Promise<T>): Promise<T> {
    const token = `${this.owner.slice(0, 18)}${randomUUID().slice(0, 18)}`;
    await this.take(host, token);
    try {
      return await question();
    } finally {
      const wait = Math.min(Math.max(this.usualPause, (wanted ?? 0) * 1000), longestPause);
      const freeAt = new Date(realTime() + wait);
      await this.unitOfWork.run((tx) => tx.update(PageTurnRow, { host, owner: token }, { owner: null, freeAt }));
    }
  }

  private async take(host: string, owner: string): Promise<void> {
    const until = realTime() + longestWait;
    await this.unitOfWork.run((tx) =>
      insertPlain(tx, 'page_turn', ['host', 'owner', 'free_at'], [[host, null, storedInstant(new Date(0))]], {
        unless: ['host'],
      }),
    );
    while (!this.isStopped() && realTime() < until) {
      const now = systemClock.now();
      const freeAt = new Date(now.getTime() + longestTurn);
      const row = await this.unitOfWork.reader.findOneBy(PageTurnRow, { host });
      // looked at without a lock first: most of the time somebody else has it, or it rests
      if (row !== null && row.freeAt <= now) {
        const { affected } = await this.unitOfWork.run((tx) =>
          tx
            .createQueryBuilder()
            .update(PageTurnRow)
            .set({ owner, freeAt })
            .where('host = :host AND free_at <= :now', { host, now })
            .execute(),
        );
        if (affected === 1) return;
      }
      await pause(lookEvery);
    }
    throw new OutgoingError('host-busy');
  }
}
