import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Principal } from '../../identity/principal.js';
import type { SigningNames, SigningPerson, SignOff } from './signing.dto.js';

type Named = Record<'drafter' | 'checker' | 'signer', string>;
type Ids = Record<'drafterId' | 'checkerId' | 'signerId', number | null>;

@Injectable()
export class SigningService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async names({ personId }: Principal): Promise<SigningNames> {
    const { reader } = this.unitOfWork;
    const persons = await reader.query<(Omit<SigningPerson, 'isLeader'> & { isLeader: number | string })[]>(
      `SELECT person.id, person.name, MAX(CASE WHEN membership.role = 'leader' THEN 1 ELSE 0 END) AS isLeader
       FROM person JOIN membership ON membership.person_id = person.id
       WHERE membership.role IN ('office', 'leader') AND person.disabled = ?
       GROUP BY person.id, person.name ORDER BY person.name, person.id`,
      [0],
    );
    const [last] = await reader.query<(Named & Ids)[]>(
      `SELECT drafter, drafter_id AS drafterId, checker, checker_id AS checkerId, signer, signer_id AS signerId
       FROM signing WHERE drafter_id = ? ORDER BY id DESC LIMIT 1`,
      [personId],
    );
    return {
      persons: persons.map(({ isLeader, ...person }) => ({ ...person, isLeader: Number(isLeader) === 1 })),
      last: last ? signOffOf(last) : null,
    };
  }
}

const signOffOf = (row: Named & Ids): SignOff => ({
  drafter: { name: row.drafter, personId: row.drafterId },
  checker: { name: row.checker, personId: row.checkerId },
  signer: { name: row.signer, personId: row.signerId },
});
