import { fetchSignedIn, onSessionEnd } from './session-end';

const request = (body: string) => ({ body, clone: () => ({ body }) }) as unknown as Request;
const answered = (status: number) => ({ status }) as Response;

let sent: unknown[];
let session: boolean;
beforeEach(() => {
  sent = [];
  session = false;
  globalThis.fetch = ((sending: Request) => {
    sent.push(sending.body);
    return Promise.resolve(answered(session ? 200 : 401));
  }) as typeof fetch;
});

it('sends again what found the session over, once somebody has signed in; asked once for all', async () => {
  let asked = 0;
  const forget = onSessionEnd(() => {
    asked++;
    session = true;
    return Promise.resolve(true);
  });
  const answers = await Promise.all(['one', 'other'].map((body) => fetchSignedIn(request(body))));
  forget();
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(asked).toBe(1);
  expect(sent).toEqual(['one', 'other', 'one', 'other']);
});

it('gives the refusal where nobody signs in, and asks again the next time', async () => {
  let asked = 0;
  const forget = onSessionEnd(() => {
    asked++;
    return Promise.resolve(false);
  });
  expect((await fetchSignedIn(request('one'))).status).toBe(401);
  expect((await fetchSignedIn(request('two'))).status).toBe(401);
  forget();
  expect(asked).toBe(2);
  expect(sent).toEqual(['one', 'two']);
});

it('asks nobody where no page can show the question', async () => {
  expect((await fetchSignedIn(request('one'))).status).toBe(401);
  expect(sent).toEqual(['one']);
});
