import type { LedgerPlan, LedgerRow, LightCounts, SectionCount } from '@yaodian/api-client';

export interface SectionLine {
  kind: 'section';
  key: string;
  /** What is folded: every line of one heading together. */
  section: string;
  /** Tasks of other headings stand between it and its former line. */
  continued: boolean;
  /** Above the heading where there are several plans. */
  plan: string | null;
  heading: string;
  /** Absent until they are counted. */
  tasks: number | undefined;
  lights: LightCounts | undefined;
  folded: boolean;
}

export interface TaskLine {
  kind: 'task';
  key: string;
  section: string;
  row: LedgerRow;
}

export type Line = SectionLine | TaskLine;

export const sectionKey = (planId: number, heading = ''): string => `section ${planId} ${heading}`;

/**
 * Rows as they are printed, above each new highest heading a line of its own. The rows of a folded one are left out, and
 * so are the lines with which it goes on.
 */
export function linesOf(
  rows: readonly LedgerRow[],
  { sections, plans }: { sections: readonly SectionCount[]; plans: readonly LedgerPlan[] },
  folded: ReadonlySet<string>,
): Line[] {
  const counts = new Map(sections.map((count) => [sectionKey(count.planId, count.section), count]));
  const titles = new Map(plans.map(({ id, title }) => [id, title]));
  const lines: Line[] = [];
  const begun = new Set<string>();
  let open = '';
  for (const row of rows) {
    const [heading = ''] = row.section;
    const key = sectionKey(row.planId, heading);
    const plan = plans.length > 1 ? (titles.get(row.planId) ?? null) : null;
    const isFolded = folded.has(key);
    const continued = begun.has(key);
    if (key !== open && (heading !== '' || plan !== null) && !(isFolded && continued)) {
      const { tasks, lights } = counts.get(key) ?? { tasks: undefined, lights: undefined };
      const line = { kind: 'section', section: key, plan, heading, tasks, lights } as const;
      lines.push({ ...line, key: continued ? `${key} ${row.id}` : key, continued, folded: isFolded });
    }
    open = key;
    begun.add(key);
    if (!isFolded) lines.push({ kind: 'task', key: String(row.id), section: key, row });
  }
  return lines;
}

/** Rows in another order than they are printed stand under no headings. */
export const withoutSections = (rows: readonly LedgerRow[]): Line[] =>
  rows.map((row) => ({ kind: 'task', key: String(row.id), section: '', row }));
