import type { CockpitUnit } from '@yaodian/api-client';

/** What is opened: the tasks of a unit, or of one of its sections, or all. */
export interface Drill {
  unit: CockpitUnit | null;
  section: string | null;
}
