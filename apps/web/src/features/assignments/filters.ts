import type { DeadlineFilter, UnitRole } from '@yaodian/api-client';

/** What the address holds of the list. */
export interface AssignmentFilters {
  search?: string;
  role?: UnitRole;
  deadline?: DeadlineFilter;
  /** Only the person's own units, not all units of the tasks that these lead. */
  own?: boolean;
}

export const roles: UnitRole[] = ['lead', 'responsible'];
export const deadlines: DeadlineFilter[] = ['passed', 'coming', 'none'];

/** Only what there is, whatever somebody has typed into the address. */
export function filtersOf(params: URLSearchParams, ofUnits: boolean): AssignmentFilters {
  const search = params.get('search') ?? '';
  const role = roles.find((one) => one === params.get('role'));
  const deadline = deadlines.find((one) => one === params.get('deadline'));
  return {
    ...(search !== '' && { search }),
    ...(role && { role }),
    ...(deadline && { deadline }),
    ...(ofUnits && params.get('units') !== 'all' && { own: true }),
  };
}
