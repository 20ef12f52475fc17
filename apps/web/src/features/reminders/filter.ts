import type { ReminderRuleName, ReminderRung, ReminderShow, ReminderWay } from '@yaodian/api-client';

export const shows: readonly ReminderShow[] = ['to-call', 'for-notice'];
export const ways: readonly ReminderWay[] = ['rule', 'by-hand', 'telephone', 'paper'];
export const ruleNames: readonly ReminderRuleName[] = [
  'deadline-ahead',
  'deadline-near',
  'deadline-day',
  'deadline-passed',
  'round-opened',
  'round-ahead',
  'round-day',
  'round-passed',
];
export const rungNames: readonly ReminderRung[] = ['clerk', 'approver', 'leader', 'notice'];

export interface ReminderFilter {
  planId?: number;
  unitId?: number;
  way?: ReminderWay;
  rule?: ReminderRuleName;
  rung?: ReminderRung;
  from?: string;
  until?: string;
  show?: ReminderShow;
  search?: string;
}

const isDay = (text: string | null): text is string => text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text);

/** What the address says of the list; what it should not say is left out. */
export function filterOf(params: URLSearchParams): ReminderFilter {
  const one = <T extends string>(name: string, of: readonly T[]) => of.find((value) => value === params.get(name));
  const id = (name: string) => {
    const text = params.get(name) ?? '';
    return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
  };
  const day = (name: string) => {
    const text = params.get(name);
    return isDay(text) ? text : undefined;
  };
  const filter = {
    planId: id('plan'),
    unitId: id('unit'),
    way: one('way', ways),
    rule: one('rule', ruleNames),
    rung: one('rung', rungNames),
    from: day('from'),
    until: day('until'),
    show: one('show', shows),
    search: params.get('search')?.trim().slice(0, 200) || undefined,
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}
