import type { CivilDate } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import type { Person } from '../person.dto.js';
import type { OwnMembership } from '../session.dto.js';
import type { HandedDuty } from './hand-over.dto.js';

/** Whose duties go to whom. */
export interface Handing {
  from: Person;
  to: Person;
  unitId: number | null;
  /** What the one has in the unit. */
  memberships: OwnMembership[];
  today: CivilDate;
  now: Date;
}

/** A duty that was found, and what is written when it is handed over. */
export interface FoundDuty {
  shown: HandedDuty;
  hand: (tx: EntityManager) => Promise<void>;
}

/** Finds the duties of one kind. Throws DomainError where they cannot go to the other person. */
export type FindDuties = (manager: EntityManager, handing: Handing) => Promise<FoundDuty[]>;

const nothing = { role: null, year: null, person: null, deputy: null, count: null, firstDay: null, lastDay: null };

export const shown = (duty: Pick<HandedDuty, 'kind' | 'outcome'> & Partial<HandedDuty>): HandedDuty => ({
  ...nothing,
  ...duty,
});
