import { servedUnits } from '@yaodian/access';
import type { CivilDate } from '@yaodian/calendar';
import type { EntityManager } from 'typeorm';
import type { Principal } from '../../identity/principal.js';
import { ownUnits } from '../../plans/issuing/issue.queries.js';
import { DomainError } from '../../platform/domain-error.js';
import type { CircularHindrance } from './circular.dto.js';
import { scoringOf } from '../figures/score.queries.js';
import {
  type CircularInspection,
  rankedAmong,
  type StoredCircular,
  unansweredUnits,
  undecidedUnits,
} from './circular.queries.js';

interface Asked {
  inspection: CircularInspection;
  circular: Pick<StoredCircular, 'number' | 'sections'>;
  /** Figures of the text that are none. */
  unknown: readonly string[];
  principal: Principal;
  today: CivilDate;
}

/**
 * What keeps a draft from being published now: the inspection is not final; units have not answered and still may (not
 * for 30 days where 政府督查工作条例 gives these), or their objections are undecided; scores are still being frozen; a figure or a text is missing; the
 * person belongs to a unit that is ranked in it, the office's own left out.
 */
export async function hindrancesOf(
  manager: EntityManager,
  { inspection, circular, unknown, principal, today }: Asked,
): Promise<CircularHindrance[]> {
  const { id, state, feedbackDue, underSupervisionRules } = inspection;
  const found: CircularHindrance[] = [];
  const add = (code: CircularHindrance['code'], names: readonly string[], until: string | null = null) =>
    found.push({ code, names: [...names], until });
  const isDue = circular.number === 1 ? state === 'final' : state === 'published';
  if (!isDue) add('state', [state]);
  if (circular.number === 1 && feedbackDue !== null && feedbackDue >= today && !underSupervisionRules) {
    const units = await unansweredUnits(manager, id);
    if (units.length > 0) add('feedback', units, feedbackDue);
  }
  if (!underSupervisionRules) {
    const undecided = await undecidedUnits(manager, id);
    if (undecided.length > 0) add('objections', undecided);
  }
  const scoring = await scoringOf(manager, id, 'frozen');
  if (scoring) add('scores', [`${scoring.done}/${scoring.total}`]);
  if (unknown.length > 0) add('figures', unknown);
  const empty = circular.sections.filter(({ text }) => text.trim() === '').map(({ title }) => title);
  if (empty.length > 0 || circular.sections.length === 0) add('empty', empty);
  const own = await ownUnits(manager);
  const belongsTo = [
    ...servedUnits(principal.memberships),
    ...principal.memberships.flatMap(({ unitId }) => unitId ?? []),
  ].filter((unit) => !own.has(unit));
  const judged = await rankedAmong(manager, id, [...new Set(belongsTo)]);
  if (judged.length > 0) add('own-cause', judged);
  return found;
}

/** Throws DomainError for the first of them. */
export function requireUnhindered(hindrances: readonly CircularHindrance[]): void {
  const [first] = hindrances;
  if (!first) return;
  const { code, names, until } = first;
  const listed = names.join('、');
  switch (code) {
    case 'state':
      throw new DomainError('circular-not-final', { state: names[0] ?? '' });
    case 'feedback':
      throw new DomainError('circular-feedback-open', { units: listed, date: until ?? '' });
    case 'objections':
      throw new DomainError('circular-objections-open', { units: listed });
    case 'scores':
      throw new DomainError('scores-pending', { progress: listed });
    case 'figures':
      throw new DomainError('circular-figures', { names: listed });
    case 'empty':
      throw new DomainError('circular-empty', { sections: listed });
    case 'own-cause':
      throw new DomainError('own-cause', { unit: listed });
  }
}
