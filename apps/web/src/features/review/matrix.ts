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
const badness: ReportStanding[] = [
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
