import type { CivilDate } from '@yaodian/calendar';
import type { LightReason } from '../assignments/lights/light.dto.js';
import type { CockpitNext, CockpitReview, CockpitSection, CockpitSentence, CockpitUnit } from './cockpit.dto.js';
import type { Asked, Lagging } from './worst.queries.js';
import type { BoardCell } from '../supervision/board/board.dto.js';

/** A sentence about an assignment, of which what comes next is not looked up yet. */
export interface Finding extends Omit<CockpitSentence, 'next'> {
  assignment: Lagging | null;
}

export interface Facts {
  /** The worst light first. */
  lagging: readonly Lagging[];
  /** The worst first. */
  units: readonly CockpitUnit[];
  sections: readonly CockpitSection[];
  cells: readonly BoardCell[];
  review: CockpitReview;
}

/** Sentences at most, that on the office itself among them. */
const most = 5;

const nothing = {
  ...{ unitId: null, unitName: null, section: null, taskId: null, taskTitle: null, count: null, isMost: false },
  ...{ reason: null, percent: null, elapsed: null, lights: null, units: null, review: null, assignment: null },
} satisfies Partial<Finding>;

/** What stands worst, and why; no assignment stands in two of them. */
export function findingsOf(facts: Facts): Finding[] {
  const told = new Set<number>();
  const others: Finding[] = [];
  for (const find of [redUnit, overdue, missing, behind, slowSection, unanswered]) {
    const found = find(facts, told);
    if (!found) continue;
    if (found.assignment) told.add(found.assignment.id);
    others.push(found);
  }
  const own = office(facts.review);
  const worst = others.slice(0, own ? most - 1 : most);
  const rank = ({ light }: Finding) => (light === 'red' ? 0 : 1);
  worst.sort((one, other) => rank(one) - rank(other));
  return own ? [...worst, own] : worst;
}

const lateness = ({ rule, effective, daysLate = 0, points = 0 }: LightReason): number =>
  rule === 'overdue' ? (effective?.daysLate ?? 0) : rule === 'behind' ? points : daysLate;

const worstOf = (reasons: readonly LightReason[], rule?: LightReason['rule']): LightReason | undefined =>
  reasons
    .filter((one) => rule === undefined || one.rule === rule)
    .reduce<LightReason | undefined>(
      (worst, one) => (worst && lateness(worst) >= lateness(one) ? worst : one),
      undefined,
    );

const nameOf = ({ units }: Facts, unitId: number): string => units.find(({ id }) => id === unitId)?.name ?? '';

function about(facts: Facts, assignment: Lagging, reason: LightReason) {
  const { unitId, taskId, title, light } = assignment;
  return {
    ...nothing,
    ...{ light, unitId, unitName: nameOf(facts, unitId), taskId, taskTitle: title, reason, assignment },
  };
}

/** The one whose reason of this rule is worst. */
function worstBy({ lagging }: Pick<Facts, 'lagging'>, told: ReadonlySet<number>, rule: LightReason['rule']) {
  return lagging
    .filter(({ id }) => !told.has(id))
    .flatMap((assignment) => {
      const reason = worstOf(assignment.reasons, rule);
      return reason ? [{ assignment, reason }] : [];
    })
    .reduce<{ assignment: Lagging; reason: LightReason } | undefined>(
      (worst, one) => (worst && lateness(worst.reason) >= lateness(one.reason) ? worst : one),
      undefined,
    );
}

/** The unit with most red lights, where it has more than one. */
function redUnit(facts: Facts): Finding | null {
  const [unit, second] = facts.units;
  if (!unit || unit.lights.red < 2) return null;
  const own = facts.lagging.filter(({ unitId, light }) => unitId === unit.id && light === 'red');
  const worst = own
    .map((assignment) => ({ assignment, reason: worstOf(assignment.reasons) }))
    .reduce<{ assignment: Lagging; reason: LightReason | undefined } | undefined>(
      (best, one) =>
        best && lateness(best.reason ?? { rule: 'on-track' }) >= lateness(one.reason ?? { rule: 'on-track' })
          ? best
          : one,
      undefined,
    );
  if (!worst?.reason) return null;
  return {
    ...about(facts, worst.assignment, worst.reason),
    ...{ code: 'unit-red', count: unit.lights.red, isMost: unit.lights.red > (second?.lights.red ?? 0) },
  };
}

function overdue(facts: Facts, told: ReadonlySet<number>): Finding | null {
  const worst = worstBy(facts, told, 'overdue');
  return worst ? { ...about(facts, worst.assignment, worst.reason), code: 'overdue' } : null;
}

/** The unit that lacks most reports past the days of grace. */
function missing(facts: Facts, told: ReadonlySet<number>): Finding | null {
  const counts = new Map<number, number>();
  for (const { unitId, reasons } of facts.lagging)
    if (worstOf(reasons, 'report-missing')) counts.set(unitId, (counts.get(unitId) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  if (!first) return null;
  const [unitId, count] = first;
  const ofUnit = facts.lagging.filter((one) => one.unitId === unitId);
  const worst =
    worstBy({ lagging: ofUnit }, told, 'report-missing') ?? worstBy({ lagging: ofUnit }, new Set(), 'report-missing');
  if (!worst || (told.has(worst.assignment.id) && count === 1)) return null;
  return {
    ...about(facts, worst.assignment, worst.reason),
    ...{ code: 'reports-missing', count, isMost: count > (second?.[1] ?? 0) },
  };
}

function behind(facts: Facts, told: ReadonlySet<number>): Finding | null {
  const worst = worstBy(facts, told, 'behind');
  return worst ? { ...about(facts, worst.assignment, worst.reason), code: 'behind' } : null;
}

function unanswered(facts: Facts, told: ReadonlySet<number>): Finding | null {
  const worst = worstBy(facts, told, 'notice-unanswered');
  return worst ? { ...about(facts, worst.assignment, worst.reason), code: 'notice-unanswered' } : null;
}

/** Of several sections the one that lies furthest behind its time. */
function slowSection({ sections, cells }: Facts): Finding | null {
  const gap = ({ percent, elapsed }: CockpitSection) => (percent === null || elapsed === null ? 0 : elapsed - percent);
  const [worst] = [...sections].sort((one, other) => gap(other) - gap(one));
  if (sections.length < 2 || !worst || gap(worst) <= 0) return null;
  const { section, percent, elapsed, lights } = worst;
  const urgent = cells.filter((cell) => cell.section === section && cell.lights.red + cell.lights.yellow > 0);
  return {
    ...nothing,
    ...{ code: 'section-slow', light: lights.red > 0 ? 'red' : lights.yellow > 0 ? 'yellow' : 'green' },
    ...{ section, percent, elapsed, lights, units: urgent.length },
  };
}

/** Working days after which a review is slow. */
export const slowAfter = 3;

/** The office measures itself as it measures the units. */
function office(review: CockpitReview): Finding | null {
  if (review.longer === 0 && (review.longestWaitingDays ?? 0) <= slowAfter) return null;
  return { ...nothing, code: 'office-slow', light: null, count: review.longer, review };
}

/** What comes next of an assignment. */
export function nextOf({ state }: Lagging, asked: Asked | undefined, today: CivilDate): CockpitNext {
  if (state === 'closing') return { code: 'closing-undecided', reference: null, date: null };
  if (asked?.demand) {
    const { reference, state: reply, answerBy: date } = asked.demand;
    if (reply === 'replied') return { code: 'reply-undecided', reference, date };
    if (date === null) return { code: 'reply-undated', reference, date };
    return { code: date < today ? 'reply-late' : 'reply-due', reference, date };
  }
  return { code: asked?.isExtensionAsked ? 'extension-asked' : 'none', reference: null, date: null };
}
