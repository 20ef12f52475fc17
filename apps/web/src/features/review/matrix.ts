import type { Report, ReportRound, ReportStanding } from '@yaodian/api-client';

/** What one unit has reported on a task, round by round; null where it was not asked. */
export interface MatrixRow {
  assignmentId: number;
  unitName: string;
  role: Report['role'];
  cells: (Report | null)[];
}

export interface Matrix {
  rounds: ReportRound[];
  rows: MatrixRow[];
}

/** The worst first. */
export const badness: ReportStanding[] = [
  'missing',
  'missing-in-grace',
  'returned',
  'made-good',
  'late',
  'awaited',
  'in-time',
  'not-owed',
];

/** From so many units on, those that stand worst come first. */
const many = 12;

/** Units × rounds: rounds in order of time, the unit that leads first. */
export function matrixOf(reports: readonly Report[]): Matrix {
  const byId = new Map(reports.map(({ round }) => [round.id, round]));
  const rounds = [...byId.values()].sort(
    (one, other) => one.periodLast.localeCompare(other.periodLast) || one.id - other.id,
  );
  const rows = [...new Set(reports.map(({ assignmentId }) => assignmentId))].map((assignmentId): MatrixRow => {
    const own = reports.filter((report) => report.assignmentId === assignmentId);
    const cells = rounds.map(({ id }) => own.find(({ round }) => round.id === id) ?? null);
    // after a hand-over the newest report tells whose it is now
    const [newest] = cells.filter((cell) => cell !== null).reverse();
    const { unitName, shortName, role } = newest!;
    return { assignmentId, unitName: shortName ?? unitName, role, cells };
  });
  const worst = ({ cells }: MatrixRow) =>
    Math.min(...cells.flatMap((cell) => (cell ? [badness.indexOf(cell.standing)] : [])));
  const leadFirst = ({ role }: MatrixRow) => (role === 'lead' ? 0 : 1);
  rows.sort((one, other) => (rows.length > many ? worst(one) - worst(other) : 0) || leadFirst(one) - leadFirst(other));
  return { rounds, rows };
}

/** What the same assignment has reported in rounds before, the newest first. */
export const roundsBefore = (
  reports: readonly Report[],
  { assignmentId, round }: Pick<Report, 'assignmentId' | 'round'>,
): Report[] =>
  reports
    .filter((one) => one.assignmentId === assignmentId && one.round.periodLast < round.periodLast)
    .sort((one, other) => other.round.periodLast.localeCompare(one.round.periodLast));

/** What a sentence under the matrix is worth, the worst first. */
const explained: ReportStanding[] = ['missing', 'missing-in-grace', 'returned', 'made-good', 'late'];

/** The report that stands worst: of several alike the one that is late by most days. */
export function worstOf(reports: readonly Report[]): Report | null {
  const rank = ({ standing }: Report) => explained.indexOf(standing);
  const [worst] = reports
    .filter((report) => rank(report) >= 0)
    .sort((one, other) => rank(one) - rank(other) || other.daysLate - one.daysLate);
  return worst ?? null;
}

type Period = Pick<ReportRound, 'rhythm' | 'periodFirst' | 'periodLast' | 'quarter' | 'year'>;

/** The periods of the year that have no round yet, after the last one that has. */
export function periodsAhead(last: ReportRound | undefined): Period[] {
  if (!last) return [];
  const { rhythm, year, periodLast } = last;
  const months = rhythm === 'quarterly' ? 3 : 1;
  const periods: Period[] = [];
  const done = Number(periodLast.slice(0, 4)) > year ? 12 : Number(periodLast.slice(5, 7));
  for (let month = done + 1; month + months <= 13; month += months) {
    const day = (at: number, date: number) => new Date(Date.UTC(year, at, date)).toISOString().slice(0, 10);
    const bounds = { periodFirst: day(month - 1, 1), periodLast: day(month - 1 + months, 0) };
    periods.push({ ...bounds, rhythm, year, quarter: Math.ceil(month / 3) });
  }
  return periods;
}

/** A round that units have missed, by when it was due and how they stand now. */
export interface MissedRound {
  round: ReportRound;
  standing: ReportStanding;
  units: string[];
}

/** 曾缺报、迟报: what stays in the history of a task whatever comes later. */
export function missedRounds(reports: readonly Report[]): MissedRound[] {
  const missed = new Map<string, MissedRound>();
  for (const { round, standing, unitName, shortName } of reports) {
    if (!explained.includes(standing) || standing === 'returned') continue;
    const key = `${round.id} ${standing}`;
    const { units } = missed.get(key) ?? { units: [] };
    missed.set(key, { round, standing, units: [...units, shortName ?? unitName] });
  }
  return [...missed.values()];
}
