import { auditActions, auditedKinds } from '@yaodian/access';
import type { AuditFilter } from '@yaodian/api-client';

const known = new Set([...Object.keys(auditActions), ...Object.keys(auditedKinds)]);
const isDay = (text: string | null): text is string => /^\d{4}-\d\d-\d\d$/.test(text ?? '');

/** What the address asks to see of the log; what it does not understand it leaves out. */
export function filterOf(params: URLSearchParams): AuditFilter {
  const [person, action, object, from, to] = ['person', 'action', 'object', 'from', 'to'].map((name) =>
    params.get(name),
  );
  const filter: AuditFilter = {};
  if (person) filter.person = person.slice(0, 100);
  if (action && known.has(action)) filter.action = action;
  // a number alone names no object: each kind counts by itself
  if (filter.action && /^\d{1,9}$/.test(object ?? '') && Number(object) > 0) filter.objectId = Number(object);
  if (isDay(from ?? null)) filter.from = from!;
  if (isDay(to ?? null)) filter.to = to!;
  if (params.get('unsealed') === 'true') filter.unsealed = true;
  return filter;
}
