import type { EntityManager } from 'typeorm';
import { notify } from '../../notifications/notify.js';
import { decidersOf } from '../../notifications/recipients.js';
import type { InspectedUnit } from './field.access.js';

/** Tells the office of a reason for a veto (否决情形); for the office's own unit whoever the plan names. */
export const tellOfVeto = async (tx: EntityManager, unit: InspectedUnit, findingId: number): Promise<void> =>
  notify(tx, [
    {
      kind: 'veto-found',
      personIds: await decidersOf(tx, unit),
      cause: `finding:${findingId}:veto`,
      path: `/inspecting/${unit.id}`,
      facts: { unit: unit.unitName, inspection: unit.inspectionTitle },
    },
  ]);
