import type { Role } from '@yaodian/access';
import { demonstrationKeys, once } from '../database/idempotency.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { allUnits } from '../organisation/unit.queries.js';
import { hashPassword } from './password.js';
import { keepPassword } from './password.changes.js';
import { insertMemberships, insertPerson } from './person.changes.js';

/** It is told on the sign-in page; these accounts exist in the demonstration only. */
export const demonstrationPassword = 'yunling-demo-2026';

/** One invented person for each role, with the unit that the role is in. */
const people: { account: string; name: string; role: Role; unit: string | null }[] = [
  { account: 'bangongshi', name: '周明远', role: 'office', unit: '云岭县人民政府办公室' },
  { account: 'tianbao', name: '何晓岚', role: 'reporter', unit: '云岭县司法局' },
  { account: 'shenhe', name: '段志坚', role: 'approver', unit: '云岭县司法局' },
  { account: 'ducha', name: '苏文静', role: 'inspector', unit: '云岭县人民政府办公室' },
  { account: 'lingdao', name: '林国栋', role: 'leader', unit: '云岭县人民政府办公室' },
  { account: 'xitong', name: '陈立', role: 'system-admin', unit: null },
  { account: 'anquan', name: '高远', role: 'security-admin', unit: null },
  { account: 'shenji', name: '许慎', role: 'auditor', unit: null },
];

/** Makes the demonstration's accounts; once, whoever starts at the same time. */
export async function loadDemonstrationPeople(unitOfWork: UnitOfWork, now: Date): Promise<void> {
  const passwordHash = await hashPassword(demonstrationPassword);
  await unitOfWork.run((tx) =>
    once(tx, demonstrationKeys.people, { load: 'people' }, async () => {
      const units = await allUnits(tx);
      for (const { account, name, role, unit } of people) {
        const unitId = units.find((one) => one.name === unit)?.id ?? null;
        // whoever has taken the unit out of the register has no use for its people
        if (unit !== null && unitId === null) continue;
        const id = await insertPerson(tx, { account, name }, now);
        await insertMemberships(tx, id, [{ unitId, role }]);
        await keepPassword(tx, id, passwordHash, now);
      }
      return people.length;
    }),
  );
}
