import { Exact, plain } from './exact.js';
import type { DisclosureFact, ReportFact, UnitFacts } from './facts.js';
import { type Days, daysOf } from './required.js';
import type { InspectionSettings } from './settings.js';
import type { DisclosurePart, ReportPart, TimelinessWorking } from './sheet.js';

/** Published within its term. */
export const isInTime = ({ taken, limit }: NonNullable<DisclosureFact['formed']>): boolean => taken <= limit;

/** How a report that is owed counts: whole, half or not at all. */
export function punctualityOf(
  { daysLate, isMissing }: ReportFact,
  { graceDays }: Pick<InspectionSettings, 'graceDays'>,
): 'awaited' | 'on-time' | 'late-in-grace' | 'late' | 'missing' {
  if (daysLate === null) return 'awaited';
  if (isMissing) return 'missing';
  if (daysLate === 0) return 'on-time';
  return daysLate <= graceDays ? 'late-in-grace' : 'late';
}

type TimelinessSettings = Pick<InspectionSettings, 'graceDays' | 'disclosureShare'>;

/** Timeliness (公开时限) of a unit, of its disclosures in the quarter and of the reports owed in it. */
export const timelinessOf = (
  { quarter, ...facts }: Pick<UnitFacts, 'quarter' | 'disclosures' | 'reports'>,
  settings: TimelinessSettings,
): TimelinessWorking => timelinessIn(facts, daysOf(quarter), settings);

/** The same in any days; the reports are those owed in them. */
export function timelinessIn(
  { disclosures, reports }: Pick<UnitFacts, 'disclosures' | 'reports'>,
  days: Days,
  settings: TimelinessSettings,
): TimelinessWorking {
  const share = new Exact(settings.disclosureShare);
  const published = share.isZero() ? null : disclosuresOf(disclosures, days);
  const sent = share.eq(1) ? null : reportsOf(reports, settings);
  return {
    kind: 'timeliness',
    disclosures: published && { share: plain(sent ? share : 1), ...published },
    reports: sent && { share: plain(published ? new Exact(1).minus(share) : 1), ...sent },
    awaited: reports.filter((report) => punctualityOf(report, settings) === 'awaited').length,
    graceDays: settings.graceDays,
  };
}

function disclosuresOf(
  disclosures: readonly DisclosureFact[],
  { first, last }: Days,
): Omit<DisclosurePart, 'share'> | null {
  const formed = disclosures.flatMap(({ publishedOn, formed }) =>
    formed !== null && publishedOn >= first && publishedOn <= last ? [formed] : [],
  );
  return formed.length === 0 ? null : { inTime: formed.filter(isInTime).length, all: formed.length };
}

function reportsOf(
  reports: readonly ReportFact[],
  settings: Pick<InspectionSettings, 'graceDays'>,
): Omit<ReportPart, 'share'> | null {
  const all = reports.map((report) => punctualityOf(report, settings)).filter((how) => how !== 'awaited');
  const count = (how: string) => all.filter((one) => one === how).length;
  if (all.length === 0) return null;
  return {
    onTime: count('on-time'),
    lateInGrace: count('late-in-grace'),
    late: count('late'),
    missing: count('missing'),
    owed: all.length,
  };
}

/** The ratio as one fraction, so that nothing is rounded before the points. */
export function timelinessRatio({ disclosures, reports }: Pick<TimelinessWorking, 'disclosures' | 'reports'>): {
  part: Exact;
  whole: Exact;
} {
  const published = disclosures && { ...disclosures, part: new Exact(disclosures.inTime), whole: disclosures.all };
  const sent = reports && {
    ...reports,
    part: new Exact(reports.lateInGrace).div(2).plus(reports.onTime),
    whole: reports.owed,
  };
  const parts = [published, sent].flatMap((one) => one ?? []);
  const whole = parts.reduce((product, one) => product.times(one.whole), new Exact(1));
  const part = parts.reduce(
    (sum, one) => sum.plus(whole.div(one.whole).times(one.share).times(one.part)),
    new Exact(0),
  );
  return { part, whole };
}
