import type { AssignmentState, LedgerDue, LedgerFilter, LedgerOrder, TaskKind, UnitRole } from '@yaodian/api-client';

import { colours } from '../lights/colours';

export const dues: LedgerDue[] = ['passed', 'near', 'coming', 'none'];
export const kinds: TaskKind[] = ['date', 'recurring', 'standing'];
export const roles: UnitRole[] = ['lead', 'responsible'];
export const states: AssignmentState[] = [
  'awaiting-receipt',
  'in-progress',
  'refused',
  'closing',
  'closed',
  'cancelled',
];
export const orders: LedgerOrder[] = ['printed', 'deadline', 'deadline-descending', 'light'];

/** Columns beside the task itself, in the order in which they stand. */
export const columns = ['no', 'part', 'lead', 'responsible', 'section', 'kind', 'deadline', 'light', 'state'] as const;
export type Column = (typeof columns)[number];

/** What is shown where nobody has chosen: units see what they do themselves. */
const usual = (ofUnits: boolean): Column[] =>
  ofUnits
    ? ['no', 'part', 'lead', 'responsible', 'deadline', 'light', 'state']
    : ['no', 'lead', 'responsible', 'deadline', 'light', 'state'];

/** What the address says in place of a section, for tasks under no heading. */
export const noSection = '-';

/** The ledger's address for what is counted elsewhere. */
export function ledgerPath({
  planId,
  unitId,
  section,
  light,
  extension,
  state,
}: Pick<LedgerFilter, 'planId' | 'unitId' | 'section' | 'light' | 'extension' | 'state'>) {
  const named = { plan: planId, unit: unitId, section: section === '' ? noSection : section, light, extension, state };
  const given = Object.entries(named).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return `/tasks?${new URLSearchParams(given)}`;
}

/** What the address holds of the ledger. */
export interface LedgerAddress {
  filter: LedgerFilter;
  order: LedgerOrder;
  columns: Column[];
}

/** Names in the address that narrow the list. */
export const filterNames = [
  ...['plan', 'unit', 'role', 'state', 'light', 'due', 'kind', 'section', 'search', 'extension', 'unseen', 'units'],
] as const;

/** Only what there is, whatever somebody has typed into the address. */
export function addressOf(params: URLSearchParams, ofUnits: boolean): LedgerAddress {
  const text = (name: string) => params.get(name) || undefined;
  const id = (name: string) => (/^[1-9]\d{0,8}$/.test(params.get(name) ?? '') ? Number(params.get(name)) : undefined);
  const one = <T extends string>(all: readonly T[], name: string) => all.find((each) => each === params.get(name));
  const chosen = params.get('columns')?.split(',');
  const filter: LedgerFilter = {
    planId: id('plan'),
    unitId: id('unit'),
    role: one(roles, 'role'),
    state: one(states, 'state'),
    light: one(colours, 'light'),
    due: one(dues, 'due'),
    kind: one(kinds, 'kind'),
    section: params.get('section') === noSection ? '' : text('section'),
    search: text('search'),
    extension: params.get('extension') === 'true' || undefined,
    unseen: params.get('unseen') === 'true' || undefined,
    own: (ofUnits && params.get('units') !== 'all') || undefined,
  };
  return {
    filter: Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)),
    order: one(orders, 'order') ?? 'printed',
    columns: chosen ? columns.filter((column) => chosen.includes(column)) : usual(ofUnits),
  };
}

/** Whether the list is narrowed by anything but what is always asked for. */
export const isNarrowed = ({ own: _own, ...filter }: LedgerFilter): boolean => Object.keys(filter).length > 0;

/** What the address says of these columns: nothing where they are the usual ones. */
export const columnsInAddress = (chosen: readonly Column[], ofUnits: boolean): string | null => {
  const words = columns.filter((column) => chosen.includes(column)).join();
  return words === usual(ofUnits).join() ? null : words || 'none';
};

/** What a kept view holds of an address: filters, order and columns, always in the same order. */
export function viewAddress(params: URLSearchParams): string {
  const names: readonly string[] = [...filterNames, 'order', 'columns'];
  const kept = [...params].filter(([name, value]) => names.includes(name) && value !== '');
  return new URLSearchParams(kept.sort(([one], [other]) => names.indexOf(one) - names.indexOf(other))).toString();
}
