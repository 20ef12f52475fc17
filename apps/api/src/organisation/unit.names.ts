import { type NameKind, unitKey } from '@yaodian/decomposition';
import { pinyin } from 'pinyin-pro';
import { invalid } from '../platform/validation.js';
import { type Unit, unitNameLength } from './unit.dto.js';
import type { UnitNameRow } from './unit.entity.js';

const keyLength = 400;

export type UnitNames = Pick<Unit, 'name' | 'shortName' | 'aliases' | 'formerNames'>;

/** The rows of a unit's names; a name that it has twice stands once, as the first of what it is. */
export function nameRows(unitId: number, names: UnitNames): Partial<UnitNameRow>[] {
  const all: [NameKind, string[]][] = [
    ['name', [names.name]],
    ['short-name', names.shortName === null ? [] : [names.shortName]],
    ['alias', names.aliases],
    ['former-name', names.formerNames],
  ];
  const rows = new Map<string, Partial<UnitNameRow>>();
  for (const [kind, own] of all) {
    for (const name of own) {
      const row = nameRow(unitId, kind, name);
      if (!rows.has(row.key)) rows.set(row.key, row);
    }
  }
  return [...rows.values()];
}

/** The row of one name. Throws DomainError validation for a name that is none. */
export function nameRow(unitId: number, kind: NameKind, name: string) {
  const key = unitKey(name);
  if (key === '' || key.length > keyLength) throw invalid(fieldOf[kind], 'must be a name');
  return { unitId, kind, name, key, initials: initialsOf(key), claim: claims(kind) ? key : null };
}

const fieldOf: Record<NameKind, string> = {
  name: 'name',
  'short-name': 'shortName',
  alias: 'aliases',
  'former-name': 'formerNames',
};

/** Whether a printed name can be the name of a unit. */
export function canBeName(printed: string): boolean {
  const key = unitKey(printed);
  return key !== '' && key.length <= keyLength && printed.length <= unitNameLength;
}

/** Short names may be shared by units of several places, former names by those that a unit was divided into. */
const claims = (kind: NameKind): boolean => kind === 'name' || kind === 'alias';

const initialsOf = (key: string): string =>
  pinyin(key, { pattern: 'first', toneType: 'none', type: 'array' })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
