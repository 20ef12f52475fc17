import type { CivilDate } from '@yaodian/calendar';
import { DomainError } from '../../platform/domain-error.js';
import { invalid } from '../../platform/validation.js';
import type { Unit } from '../unit.dto.js';

type Found = Pick<Unit, 'id' | 'name' | 'parentId' | 'validFrom' | 'validTo'>;

export interface Wanted {
  predecessors: readonly Found[];
  /** The unit that is there already; null where a new one is made. */
  successor: Found | null;
  /** The unit above a new one. */
  parentId: number | null;
  takeParts: boolean;
  since: CivilDate;
}

interface Circumstances {
  today: CivilDate;
  /** All units. */
  units: readonly Found[];
  /** Those that people of the office belong to. */
  officeUnits: ReadonlySet<number>;
}

/**
 * Makes sure that a reorganisation can be done today. It takes effect at once, so its first day must not lie ahead; a day
 * that has passed is what the paper says. Throws DomainError validation, own-successor, office-unit, unit-ended,
 * successor-ended, reorganisation-ahead, reorganisation-too-early or own-ancestor.
 */
export function requireReorganisable(wanted: Wanted, { today, units, officeUnits }: Circumstances): void {
  const { predecessors, successor, parentId, takeParts, since } = wanted;
  const ids = new Set(predecessors.map(({ id }) => id));
  if (ids.size === 0 || ids.size < predecessors.length) throw invalid('predecessors', 'must name each unit once');
  if (successor && ids.has(successor.id)) throw new DomainError('own-successor', { name: successor.name });
  for (const { id, name, validTo } of predecessors) {
    // the rights of the office's people hang on it, and it can take another name
    if (officeUnits.has(id)) throw new DomainError('office-unit', { name });
    if (hasEnded(validTo, today)) throw new DomainError('unit-ended', { name, date: validTo });
  }
  if (successor && hasEnded(successor.validTo, today))
    throw new DomainError('successor-ended', { name: successor.name, date: successor.validTo });
  if (since > today) throw new DomainError('reorganisation-ahead', { date: since });
  for (const { name, validFrom } of predecessors) {
    // its last day is the day before
    if (validFrom !== null && since <= validFrom)
      throw new DomainError('reorganisation-too-early', { name, date: validFrom });
  }
  if (successor && successor.validFrom !== null && since < successor.validFrom)
    throw new DomainError('reorganisation-too-early', { name: successor.name, date: successor.validFrom });

  const above = successor ? successor.parentId : parentId;
  if (takeParts ? liesBelow(above, ids, units) : !successor && above !== null && ids.has(above))
    throw new DomainError('own-ancestor');
}

const hasEnded = (validTo: CivilDate | null, today: CivilDate): validTo is CivilDate =>
  validTo !== null && validTo < today;

/** Whether one of `ids` is the unit `start` or stands above it. */
function liesBelow(start: number | null, ids: ReadonlySet<number>, units: readonly Found[]): boolean {
  const parents = new Map(units.map(({ id, parentId }) => [id, parentId]));
  for (let at = start; at !== null; at = parents.get(at) ?? null) if (ids.has(at)) return true;
  return false;
}
