import type { ProblemCode } from '@yaodian/api-client';
import { Problem } from '../../shared/problem';

/** What can go wrong on the way to the provider and back; the server names it in the address of the page. */
const codes: ProblemCode[] = [
  'provider-declined',
  'provider-account-unknown',
  'account-disabled',
  'account-locked',
  'provider-other-session',
  'provider-attempt-over',
  'provider-failed',
  'provider-unreachable',
  'identity-taken',
  'database-unavailable',
  'internal',
];

/** The problem that an address tells; null for none, and for what the server does not say there. */
export function providerProblem(search: URLSearchParams): Problem | null {
  const code = codes.find((one) => one === search.get('problem'));
  return code === undefined ? null : new Problem({ code });
}
