import type { Actor } from '../../../assignments/acting/actor.js';
import { type Appealing, mayDecideFor } from './appeal.offers.js';

const [finance, officeUnit] = [2, 1];
const none: ReadonlySet<number> = new Set();
const person = (of: Partial<Actor>, isLeader = false): Appealing => ({
  actor: {
    ...{ personId: 7, isOffice: false, direct: none, served: none, above: none, approves: none, belongsTo: none },
    officeUnits: new Set([officeUnit]),
    ...of,
  },
  isLeader,
  now: new Date('2026-12-01T02:00:00Z'),
});
const office = person({ isOffice: true, belongsTo: new Set([officeUnit]) });

it.each<[string, Appealing, number, boolean]>([
  ['the office, on those of other units', office, finance, true],
  ['the office, never on those of its own', office, officeUnit, false],
  ['a leader', person({}, true), finance, true],
  ['a leader of the unit', person({ belongsTo: new Set([finance]) }, true), finance, false],
  ['a leader, on those of the office’s own units', person({}, true), officeUnit, true],
  ['whom the plan names, on those of the office’s own units', person({ personId: 9 }), officeUnit, true],
  ['whom the plan names, not on those of others', person({ personId: 9 }), finance, false],
  ['somebody who serves a unit', person({ belongsTo: new Set([finance]) }), officeUnit, false],
])('decides on appeals: %s', (_who, appealing, unitId, may) => {
  expect(mayDecideFor(appealing, { unitId, reviewerId: 9 })).toBe(may);
});
