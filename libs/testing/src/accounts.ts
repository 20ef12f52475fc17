/** The four accounts with which an installation begins; each has its role's name as account. */
export type FirstRole = 'system-admin' | 'security-admin' | 'auditor' | 'office';

/** The password of every account in tests. */
export const testPassword = 'granite willow 4711';

/** The unit of the office's account. */
export const officeUnit = '云水档案处';

/** Sets an installation up by its first link, as its first user would. Gives each account's set-up token but the first's. */
export async function setUpInstallation(url: string, token: string): Promise<Map<FirstRole, string>> {
  const person = (account: FirstRole) => ({ account, name: account });
  const links = (await post(`${url}/api/set-up`, {
    token,
    password: testPassword,
    unitName: officeUnit,
    systemAdmin: person('system-admin'),
    securityAdmin: person('security-admin'),
    auditor: person('auditor'),
    office: person('office'),
  }).then((answer) => answer.json())) as { role: FirstRole; token: string }[];
  return new Map(links.map((link) => [link.role, link.token]));
}

/** Sets a person's password by the link's token. */
export async function setPassword(url: string, token: string): Promise<void> {
  await post(`${url}/api/set-up/password`, { token, password: testPassword });
}

/** Signs in; gives the session's cookie as a request sends it. */
export async function signIn(url: string, account: string, password = testPassword): Promise<string> {
  const { headers } = await post(`${url}/api/session`, { account, password });
  return headers.getSetCookie()[0]!.split(';')[0]!;
}

async function setUpOffice(url: string, token: string): Promise<string> {
  const tokens = await setUpInstallation(url, token);
  await setPassword(url, tokens.get('office')!);
  return signIn(url, 'office');
}

/** Signs in to the demonstration as its person with this role. */
export async function signInToDemonstration(url: string, role: string): Promise<string> {
  const { demonstrationAccounts, demonstrationPassword } = (await (
    await fetch(`${url}/api/session/options`)
  ).json()) as {
    demonstrationAccounts: { account: string; role: string }[];
    demonstrationPassword: string;
  };
  const person = demonstrationAccounts.find((one) => one.role === role);
  if (!person) throw new Error(`The demonstration has nobody with the role ${role}.`);
  return signIn(url, person.account, demonstrationPassword);
}

/** Signs in as the office; where the installation is new, its accounts are made first. */
export const officeCookie = (url: string, setUpToken: string | null): Promise<string> =>
  setUpToken === null ? signIn(url, 'office') : setUpOffice(url, setUpToken);

async function post(address: string, body: object): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${await answer.text()}`);
  return answer;
}
