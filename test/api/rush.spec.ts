import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ApiClient, createClient, type Evidence, type Report } from '@yaodian/api-client';
import { databases, officeCookie, startServer, type TestDatabase, type TestServer } from '@yaodian/testing';
import { ok, registerNames, type RunningApplication } from './application.js';
import { path as at } from './doubtful.js';
import { issuePlan } from './issued.js';

const names = Array.from({ length: 40 }, (_, index) => `第${index + 1}镇`);
const clock = pathToFileURL(path.join(__dirname, '../browser/clock.mjs'));

describe.each(databases())('the last hour of a round on $name', ({ create }) => {
  let database: TestDatabase;
  let server: TestServer;
  let cookie: string;
  let client: ApiClient;

  const start = async (instant: string) => {
    const env = { NODE_OPTIONS: `--import ${clock}`, TEST_CLOCK: instant };
    server = await startServer({ ...database, env });
    cookie = await officeCookie(server.url, server.setUpToken);
    client = createClient(server.url, { cookie });
  };

  beforeAll(async () => {
    database = await create();
    await start('2026-03-02T02:00:00Z');
    const app = { client } as RunningApplication;
    await registerNames(app, names);
    await issuePlan(app, [
      { title: '公开预决算', units: names, date: '2026-12-25' },
      { title: '公开惠民资金', units: names, date: '2026-12-25' },
    ]);
    await server.stop();
    await start('2026-04-08T15:00:00Z');
  });
  afterAll(async () => {
    await server?.stop('SIGKILL');
    await database?.drop();
  });

  /** Each unit's report on a task, as soon as the round is open. */
  const owed = async (title: string): Promise<Report[]> => {
    for (;;) {
      const { units } = ok(await client.GET('/api/reports', { params: { query: {} } }));
      if (units.length === names.length) {
        const ofEach = await Promise.all(
          units.map(({ id }) => client.GET('/api/reports', { params: { query: { unitId: id } } })),
        );
        return ofEach.flatMap((answer) => ok(answer).reports.filter((report) => report.title === title));
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  const write = async ({ id, version }: Report): Promise<Report> => {
    const empty = { nextSteps: '', problems: '', targetValues: [], periodsMet: [], correctionReason: null };
    const body = { version, done: `已公开第${id}批。`, percent: 30, ...empty };
    return ok(await client.PUT('/api/reports/{id}/draft', { params: at(id), body }));
  };
  const submit = ({ id, version }: Report) =>
    client.POST('/api/reports/submit', { body: { reports: [{ id, version }] } });
  const pictureOf = (unitId: number) =>
    Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(300_000, unitId)]);
  const upload = async (unitId: number): Promise<Evidence> => {
    const form = new FormData();
    for (const [name, value] of [
      ['unitId', String(unitId)],
      ['title', `照片${unitId}`],
    ] as const)
      form.append(name, value);
    form.append('file', new Blob([pictureOf(unitId)]), '照片.jpg');
    const answer = await fetch(`${server.url}/api/evidence`, { method: 'POST', headers: { cookie }, body: form });
    if (answer.status !== 201) throw new Error(await answer.text());
    return (await answer.json()) as Evidence;
  };

  it('takes the reports of 40 units on one task in the same second', async () => {
    const drafts = await Promise.all((await owed('公开预决算')).map(write));
    const answers = await Promise.all(drafts.map(submit));
    const states = answers.map((answer) => ok(answer)[0]!).map(({ state, standing }) => `${state} ${standing}`);
    expect(states).toEqual(names.map(() => 'approved in-time'));
  });

  it('has what it has acknowledged of reports and files when it is killed meanwhile', async () => {
    const drafts = await Promise.all((await owed('公开惠民资金')).map(write));
    const left: number[] = [];
    const kept: Evidence[] = [];
    const kill = async () => void (left.length > 8 && kept.length > 8 && (await server.stop('SIGKILL')));
    await Promise.allSettled(
      Array.from({ length: 4 }, async (_, row) => {
        for (const draft of drafts.filter((_one, index) => index % 4 === row)) {
          const [answer, evidence] = await Promise.allSettled([submit(draft), upload(draft.unitId)]);
          if (answer.status === 'fulfilled' && answer.value.data) left.push(draft.id);
          if (evidence.status === 'fulfilled') kept.push(evidence.value);
          await kill();
        }
      }),
    );
    expect([left.length < drafts.length, left.length > 8, kept.length > 8]).toEqual([true, true, true]);
    await start('2026-04-08T15:10:00Z');
    for (const id of left)
      expect(ok(await client.GET('/api/reports/{id}', { params: at(id) }))).toMatchObject({
        state: 'approved',
        current: { done: `已公开第${id}批。` },
      });
    for (const { unitId, places } of kept) {
      const address = `${server.url}/api/evidence/versions/${places[0]!.versions[0]!.id}/file`;
      const bytes = Buffer.from(await (await fetch(address, { headers: { cookie } })).arrayBuffer());
      expect(bytes.equals(pictureOf(unitId))).toBe(true);
    }
    // what was not acknowledged is whole or not there, and goes on
    const rest = drafts.filter(({ id }) => !left.includes(id));
    for (const { id } of rest) {
      const report = ok(await client.GET('/api/reports/{id}', { params: at(id) }));
      if (report.state === 'draft') ok(await submit(report));
      else expect(report.state).toBe('approved');
    }
  });
});
