import type { Role } from '@yaodian/access';
import { type ApiClient, createClient } from '@yaodian/api-client';
import { setPassword, signIn } from '@yaodian/testing';
import { ok } from './application.js';

/** Somebody of an installation, signed in. */
export interface SignedInPerson {
  id: number;
  account: string;
  cookie: string;
  client: ApiClient;
}

/** Signs in with an account whose password is the tests'. */
export async function asPerson(url: string, account: string): Promise<SignedInPerson> {
  const cookie = await signIn(url, account);
  const client = createClient(url, { cookie });
  const { id } = ok(await client.GET('/api/session', {}));
  return { id, account, cookie, client };
}

/** The administrators of an installation that has its first accounts, and a way to more people. */
export async function staffOf(url: string) {
  const systemAdmin = await asPerson(url, 'system-admin');

  /** Gives a person the tests' password, and signs in. */
  async function welcome(id: number, account: string): Promise<SignedInPerson> {
    const link = await systemAdmin.client.POST('/api/people/{id}/set-up-link', { params: { path: { id } } });
    await setPassword(url, ok(link).token);
    return asPerson(url, account);
  }
  const first = ok(await systemAdmin.client.GET('/api/people', {})).items;
  const firstPerson = (account: string) => welcome(first.find((one) => one.account === account)!.id, account);
  const securityAdmin = await firstPerson('security-admin');

  /** A new person with one role, in the unit where the role needs one. */
  async function hire(account: string, role: Role, unitId: number | null): Promise<SignedInPerson> {
    const { id, version } = ok(await systemAdmin.client.POST('/api/people', { body: { account, name: account } }));
    const body = { version, memberships: [{ role, unitId }] };
    ok(await securityAdmin.client.PUT('/api/people/{id}/memberships', { params: { path: { id } }, body }));
    return welcome(id, account);
  }

  return { systemAdmin, securityAdmin, auditor: await firstPerson('auditor'), hire };
}
