import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { Principal } from '../identity/principal.js';
import { markReadFor } from './notify.js';
import { causeOfEvent } from './unit-event.changes.js';
import type { UnitEvent } from './unit-event.dto.js';
import { SeenEventRow } from './unit-event.entity.js';
import { unseenEvents } from './unit-event.queries.js';

@Injectable()
export class UnitEventService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(principal: Principal): Promise<UnitEvent[]> {
    return unseenEvents(this.unitOfWork.reader, principal);
  }

  /** Gives what is left unseen. */
  see(events: number[], principal: Principal): Promise<UnitEvent[]> {
    return this.unitOfWork.run(async (tx) => {
      const unseen = await unseenEvents(tx, principal);
      const seen = unseen.filter(({ id }) => events.includes(id));
      if (seen.length > 0) {
        const rows = seen.map(({ id }) => ({ eventId: id, personId: principal.personId }));
        // the same person may say so in two windows at once
        await tx.createQueryBuilder().insert().into(SeenEventRow).values(rows).orIgnore().execute();
        await markReadFor(
          tx,
          principal.personId,
          seen.map(({ id }) => causeOfEvent(id)),
        );
      }
      return unseen.filter((event) => !seen.includes(event));
    });
  }
}
