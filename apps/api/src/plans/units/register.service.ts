import { Injectable } from '@nestjs/common';
import { namesToRegister } from '@yaodian/decomposition';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { insertUnlessTaken } from '../../organisation/unit.changes.js';
import type { Unit } from '../../organisation/unit.dto.js';
import { canBeName } from '../../organisation/unit.names.js';
import { allUnits } from '../../organisation/unit.queries.js';
import type { DraftWriter } from '../changes/draft-writer.js';
import { changeDraft } from '../changes/record.js';
import { draftTask, everyTask, findTasks } from '../task.queries.js';
import type { RegisteredNames } from './match.dto.js';
import { matchDrafts } from './match-drafts.js';

/** Fills the register with the names that a plan prints and that nobody has answered yet; this is how an office begins. */
@Injectable()
export class RegisterService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  registerNames(planId: number, key?: string): Promise<RegisteredNames> {
    return this.unitOfWork.run((tx) =>
      once(tx, key, { registerUnits: planId }, () =>
        changeDraft(tx, planId, async (draft) => {
          const units = await addUnits(draft, await unknownNames(draft));
          const matched = units.length > 0 ? await matchDrafts(tx, { planId }) : [];
          const tasks = (await findTasks(tx, matched)).map(draftTask);
          return { step: { kind: 'match', facts: { count: String(units.length) } }, result: { tasks, units } };
        }),
      ),
    );
  }
}

/** The names that the plan's open doubts ask about as unknown, in the order of its tasks. Groups are never asked about. */
async function unknownNames({ tx, planId }: DraftWriter): Promise<string[]> {
  const names = new Set<string>();
  for await (const { doubts } of everyTask(tx, planId)) {
    for (const { kind, facts } of doubts) if (kind === 'unknown-unit') names.add(facts['unit'] ?? '');
  }
  return [...names].filter(canBeName);
}

async function addUnits(draft: DraftWriter, printed: string[]): Promise<Unit[]> {
  const units: Unit[] = [];
  for (const name of namesToRegister(await allUnits(draft.tx), printed)) {
    const unit = await insertUnlessTaken(draft.tx, { name });
    if (!unit) continue;
    draft.rememberRegistered('unit', unit.id, { created: unit, alias: name });
    units.push(unit);
  }
  return units;
}
