import type { CountedEvent, ItemLine, LeafLine, Working } from '@yaodian/assessment';

/** What one fact brings or costs on a line, by its id. */
export interface Counted {
  /** Of an assignment, by the deadline in force and by the first; with what share it counts. */
  credit: { share: string; effective: string; first: string; isProvisional: boolean } | null;
  /** Of an event: what it comes to, and where it was already counted. */
  event: CountedEvent | null;
}

const assignmentsOf = (working: Working | null): [string, Counted][] =>
  working?.kind === 'completion'
    ? working.parts.map(({ assignmentId, share, credit, creditByFirst, isProvisional }) => [
        `assignment:${assignmentId}`,
        { credit: { share, effective: credit, first: creditByFirst, isProvisional }, event: null },
      ])
    : [];

/** What the ledger says of each fact of a line. */
export function countedFacts(line: LeafLine | ItemLine): ReadonlyMap<string, Counted> {
  const working = 'working' in line ? line.working : null;
  const parts = 'parts' in line ? line.parts : working?.kind === 'deduct' ? working.parts : [];
  return new Map([
    ...assignmentsOf(working),
    ...parts.flatMap(({ events }) => events.map((event): [string, Counted] => [event.factId, { credit: null, event }])),
  ]);
}

/** A credit as it is printed: 1.00, 0.86. */
export const printedCredit = (credit: string): string => Number(credit).toFixed(2);

const costly = new Set<string>([
  'late',
  'missing',
  'overdue',
  'blue',
  'yellow',
  'red',
  'minor',
  'normal',
  'serious',
  'veto',
]);

/** What cost points first, each part in the order of the ledger. */
export function costlyFirst<Row extends { factId: string; outcome: string }>(
  rows: readonly Row[],
  counted: ReadonlyMap<string, Counted>,
): Row[] {
  const costs = ({ factId, outcome }: Row) => {
    const known = counted.get(factId);
    return known?.credit ? Number(known.credit.effective) < 1 : costly.has(outcome);
  };
  return [...rows.filter(costs), ...rows.filter((row) => !costs(row))];
}
