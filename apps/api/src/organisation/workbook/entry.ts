import type { NewUnit, Unit } from '../unit.dto.js';
import type { Fault as CellFault } from '../../workbooks/told.js';
import type { UnitField } from './unit-columns.js';

/** A unit as the register would have it after the import. */
export interface Entry {
  /** u12 for the unit 12, r7 for the one that row 7 adds. */
  ref: string;
  /** The row that adds or changes it; null where none does. */
  row: number | null;
  /** As it is now; null for one that is added. */
  unit: Unit | null;
  values: NewUnit;
  /** The unit that it is a part of; undefined where its name is found nowhere. */
  parent: string | null | undefined;
  /** What the file says of that, where it says something; '' for nothing. */
  parentName?: string;
  /** The fields that the file changes; of a unit that is added, those that it has. */
  fields: Set<UnitField>;
}

export type Fault = CellFault<UnitField>;

export const refOf = ({ id }: Pick<Unit, 'id'>): string => `u${id}`;

/** Whether it gets its last day. */
export const closes = ({ unit, fields }: Entry): boolean =>
  unit !== null && unit.validTo === null && fields.has('validTo');

export const renames = ({ fields }: Entry): boolean =>
  (['name', 'shortName', 'aliases', 'formerNames'] as const).some((field) => fields.has(field));
