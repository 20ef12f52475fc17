import type { LedgerPlan, LedgerRow, SectionCount } from '@yaodian/api-client';

export interface SectionLine {
  kind: 'section';
  key: string;
  /** Above the heading where there are several plans. */
  plan: string | null;
  heading: string;
  /** Absent until they are counted. */
  tasks: number | undefined;
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

/** Rows as they are printed, above each new highest heading a line of its own; those of a folded one are left out. */
export function linesOf(
  rows: readonly LedgerRow[],
  { sections, plans }: { sections: readonly SectionCount[]; plans: readonly LedgerPlan[] },
  folded: ReadonlySet<string>,
): Line[] {
  const counts = new Map(sections.map(({ planId, section, tasks }) => [sectionKey(planId, section), tasks]));
  const titles = new Map(plans.map(({ id, title }) => [id, title]));
  const lines: Line[] = [];
  let open = '';
  for (const row of rows) {
    const [heading = ''] = row.section;
    const key = sectionKey(row.planId, heading);
    const plan = plans.length > 1 ? (titles.get(row.planId) ?? null) : null;
    if (key !== open && (heading !== '' || plan !== null)) {
      lines.push({ kind: 'section', key, plan, heading, tasks: counts.get(key), folded: folded.has(key) });
    }
    open = key;
    if (!folded.has(key)) lines.push({ kind: 'task', key: String(row.id), section: key, row });
  }
  return lines;
}

/** Rows in another order than they are printed stand under no headings. */
export const withoutSections = (rows: readonly LedgerRow[]): Line[] =>
  rows.map((row) => ({ kind: 'task', key: String(row.id), section: '', row }));
