import { createHmac } from 'node:crypto';
import { Deliveries, forgetDeliveries, SecretBox, spreadNotifications, type UnitOfWork } from '@yaodian/api';
import {
  type Channel,
  createClient,
  type DeliveryState,
  type Language,
  type NewChannel,
  type Notification,
  type SetOwnMessages,
} from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { type OpenApplication, ok, openApplication, registerNames, useApplication } from './application.js';
import { path } from './doubtful.js';
import { issuePlan } from './issued.js';
import { type Mail, startHook, startMailServer, taken } from './outside.js';
import { type SignedInPerson, staffOf } from './people.js';
import { follow } from './streams.js';

const minute = 60_000;
const outside = { allowed: ['127.0.0.1'], timeLimit: 1_000 };
const secretKey = Buffer.alloc(32, 7);
const box = new SecretBox(secretKey);
const settings = { channelHosts: outside.allowed, channelTimeLimit: outside.timeLimit, secretKey };
const password = 'a password of the mail server';
const noKind = { email: null, sms: null, robot: null };

describe.each(databases())('messages to persons on $name', (engine) => {
  // Monday, ten o'clock in China
  const clock = { at: new Date('2026-03-02T02:00:00Z'), now: () => clock.at };
  const app = useApplication(engine, { clock, ...settings });
  let other: OpenApplication;
  let people: Record<'clerk' | 'head' | 'foreign' | 'system', SignedInPerson>;
  let mailServer: Awaited<ReturnType<typeof startMailServer>>;
  const hooks: { close(): Promise<void> }[] = [];
  let plans = 0;

  beforeAll(async () => {
    await registerNames(app, ['县财政局', '县司法局']);
    const { items } = ok(await app.client.GET('/api/units', {}));
    const unitOf = (name: string) => items.find((unit) => unit.name === name)!.id;
    const staff = await staffOf(app.url);
    people = {
      clerk: await staff.hire('caizheng', 'reporter', unitOf('县财政局')),
      head: await staff.hire('juzhang', 'approver', unitOf('县财政局')),
      foreign: await staff.hire('sifa', 'reporter', unitOf('县司法局')),
      system: staff.systemAdmin,
    };
    other = await openApplication(app.database, { clock, ...settings });
    mailServer = await startMailServer({ user: 'yaodian', password });
  });
  afterAll(async () => {
    await other?.close();
    await mailServer?.close();
    await Promise.all(hooks.map((hook) => hook.close()));
  });

  const hookOf = async (answer: Parameters<typeof startHook>[0]) => {
    const hook = await startHook(answer);
    hooks.push(hook);
    return hook;
  };
  /** Everybody is still at their page then. */
  const goTo = async (at: Date) => {
    const now = at.toISOString().slice(0, 23).replace('T', ' ');
    await app.unitOfWork.run((tx) => tx.query('UPDATE session SET created_at = ?, used_at = ?', [now, now]));
    clock.at = at;
  };
  const later = (minutes: number) => goTo(new Date(clock.at.getTime() + minutes * minute));
  const issue = () => issuePlan(app, [{ title: `公开预决算${++plans}`, units: ['县财政局'] }]);
  const list = async ({ client }: SignedInPerson, query: object = {}) =>
    ok(await client.GET('/api/notifications', { params: { query } }));
  const unread = async ({ client }: SignedInPerson) => ok(await client.GET('/api/notifications/unread', {})).unread;
  const kinds = ({ items }: { items: Notification[] }) => items.map(({ kind }) => kind);

  /** What a server does by itself after a while: hands on what there is, and delivers what is due. */
  const serve = async (by: UnitOfWork = app.unitOfWork) => {
    await spreadNotifications(by).run(clock.now());
    await new Deliveries(by, clock, outside, 'https://yaodian.example', box).deliverDue();
  };
  /** Serves until something holds; the application itself delivers beside it, and may be at it. */
  const until = async (holds: () => Promise<boolean> | boolean, what: string) => {
    const end = Date.now() + 15_000;
    for (await serve(); !(await holds()); await serve()) {
      if (Date.now() > end) throw new Error(`In vain: ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  const deliveries = async (channel: Channel, state?: DeliveryState) =>
    ok(
      await people.system.client.GET('/api/channels/deliveries', {
        params: { query: { channelId: channel.id, state } },
      }),
    ).items;
  const create = async (given: Partial<NewChannel>) => {
    const body: NewChannel = { kind: 'wecom', name: '渠道', enabled: true, ...noKind, ...given };
    return ok(await people.system.client.POST('/api/channels', { body }));
  };
  const robot = (url: string, key: string | null = null) => ({
    ...noKind,
    robot: { url, signed: key !== null, key, groups: ['tasks' as const] },
  });
  const mails = (): Mail[] => mailServer.mails;

  it('appear in the application once, with everybody who answers for the unit, and nobody else', async () => {
    const stream = await follow(other.url, people.clerk.cookie);
    await issue();
    await stream.hears('notification');
    await stream.close();
    for (const who of [people.clerk, people.head]) {
      const { items } = await list(who);
      expect(items).toMatchObject([
        {
          kind: 'tasks-issued',
          path: expect.stringMatching(/^\/tasks\/\d+$/),
          read: false,
          facts: { unit: '县财政局', plan: '云岭县2026年要点', count: 1 },
        },
      ]);
      expect(await unread(who)).toBe(1);
    }
    for (const who of [people.foreign, people.system]) expect(await list(who)).toMatchObject({ items: [], unread: 0 });
  });

  it('are read one by one, by group, or all, in two tabs; what is seen among the tasks is read, too', async () => {
    const { clerk, head } = people;
    const [first] = (await list(clerk)).items;
    const tab = await follow(app.url, clerk.cookie);
    // another person's stays unread
    expect(ok(await head.client.POST('/api/notifications/read', { body: { ids: [first!.id] } }))).toEqual({
      unread: 1,
    });
    expect(ok(await clerk.client.POST('/api/notifications/read', { body: { group: 'notices' } }))).toEqual({
      unread: 1,
    });
    expect(ok(await clerk.client.POST('/api/notifications/read', { body: { ids: [first!.id] } }))).toEqual({
      unread: 0,
    });
    await tab.hears('notification');
    await tab.close();
    expect(await list(clerk, { unread: true })).toMatchObject({ items: [], unread: 0 });
    expect(kinds(await list(clerk, { group: 'tasks' }))).toEqual(['tasks-issued']);
    expect(kinds(await list(clerk, { group: 'reminders' }))).toEqual([]);

    const events = ok(await head.client.GET('/api/unit-events', {})).map(({ id }) => id);
    ok(await head.client.POST('/api/unit-events/seen', { body: { events } }));
    expect(await unread(head)).toBe(0);
    await issue();
    await issue();
    const [, second] = (await list(head)).items;
    expect(ok(await head.client.POST('/api/notifications/read', { body: { upTo: second!.id } }))).toEqual({
      unread: 1,
    });
    const { items, next } = await list(head, { limit: 2 });
    expect([items.length, (await list(head, { after: next })).items.length]).toEqual([2, 1]);
  });

  it('stay in the application while no channel is there, and none of that is sent later', async () => {
    await serve();
    const [row] = await app.unitOfWork.reader.query(
      'SELECT COUNT(*) AS count FROM notification WHERE spread_at IS NULL',
    );
    expect(Number(row.count)).toBe(0);
    const own = ok(await people.clerk.client.GET('/api/notifications/own', {}));
    expect(own.contacts.map(({ medium, available, address }) => [medium, available, address])).toEqual([
      ['email', false, null],
      ['sms', false, null],
    ]);
    const ask = { medium: 'email', address: 'caizheng@yunling.example.cn' } as const;
    const refused = await people.clerk.client.POST('/api/notifications/own/contacts', { body: ask });
    expect(refused.error?.code).toBe('channel-off');
  });

  describe('by e-mail', () => {
    let channel: Channel;
    const address = 'caizheng@yunling.example.cn';

    beforeAll(async () => {
      const email = {
        ...{ host: '127.0.0.1', port: mailServer.port, security: 'none' as const, user: 'yaodian', password },
        ...{ from: 'yaodian@yunling.example.cn', fromName: '要点通' },
      };
      channel = await create({ kind: 'email', name: '邮件', ...noKind, email });
    });

    it('reach an address only after a test message has shown that it is the person’s', async () => {
      const { client } = people.clerk;
      const ask = (to: string) =>
        client.POST('/api/notifications/own/contacts', { body: { medium: 'email', address: to } });
      const verify = (code: string) =>
        client.POST('/api/notifications/own/contacts/verification', { body: { medium: 'email', code } });
      expect((await ask('a@b\r\nBcc: c@example.com')).error?.code).toBe('contact-form');
      expect(ok(await ask(address)).contacts[0]).toMatchObject({ address: null, asked: address, available: true });
      expect((await ask(address)).error?.code).toBe('contact-too-soon');
      const [mail] = mails();
      expect([mail!.to, mail!.text]).toEqual([[address], expect.stringContaining('要点通')]);
      const code = /验证码 (\d{6})/.exec(mail!.text)![1]!;
      await issue();
      await serve();
      expect(mails()).toHaveLength(1);
      expect((await verify(code === '000000' ? '000001' : '000000')).error?.code).toBe('contact-code');
      expect(ok(await verify(code)).contacts[0]).toMatchObject({ address, asked: null });
      expect((await verify(code)).error?.code).toBe('contact-code');
    });

    it('go once, however many servers deliver', async () => {
      await issue();
      await Promise.all([serve(app.unitOfWork), serve(other.unitOfWork), serve(), serve(other.unitOfWork)]);
      await until(async () => (await deliveries(channel, 'delivered')).length === 1, 'the mail');
      expect(mails().map(({ to }) => to)).toEqual([[address], [address]]);
      expect(mails()[1]!.text).toContain('县财政局：云岭县2026年要点印发，1 项任务，请签收');
      expect(mails()[1]!.text).toContain('https://yaodian.example/tasks');
    });

    it('come in the language that the person has chosen', async () => {
      const { client } = people.clerk;
      const choose = async (language: Language) =>
        expect((await client.PUT('/api/session/language', { body: { language } })).response.status).toBe(204);
      expect(ok(await client.GET('/api/session', {})).language).toBeNull();
      await choose('en');
      expect(ok(await client.GET('/api/session', {})).language).toBe('en');
      const before = mails().length;
      await issue();
      await until(() => mails().length === before + 1, 'the mail in English');
      const { text } = mails()[before]!;
      expect(text).toContain('县财政局: 云岭县2026年要点 was issued; tasks to sign for: 1');
      expect(text).toContain('To get no more of these mails');
      await choose('zh-CN');
    });

    it('wait for working hours, and for the end of quiet hours', async () => {
      const set = (body: Partial<SetOwnMessages>) =>
        people.clerk.client.PUT('/api/notifications/own', { body: { choices: [], quiet: null, ...body } });
      expect((await set({ quiet: { from: 60, until: 60 } })).error?.code).toBe('quiet-hours');
      ok(await set({ quiet: { from: 540, until: 600 } }));
      const before = mails().length;
      await goTo(new Date('2026-03-02T12:00:00Z'));
      await issue();
      await serve();
      const [waiting] = await deliveries(channel, 'waiting');
      expect(waiting!.dueAt).toBe('2026-03-03T02:00:00.000Z');
      await goTo(new Date('2026-03-03T01:59:00Z'));
      await serve();
      expect(mails()).toHaveLength(before);
      await goTo(new Date('2026-03-03T02:00:00Z'));
      await until(() => mails().length === before + 1, 'the mail in the morning');
      // due within the hours, but no server ran until they were over
      await issue();
      await spreadNotifications(app.unitOfWork).run(clock.now());
      ok(await set({ quiet: { from: 600, until: 690 } }));
      await serve();
      expect(mails()).toHaveLength(before + 1);
      expect((await deliveries(channel, 'waiting'))[0]).toMatchObject({
        ...{ attempts: 0, failure: null, dueAt: '2026-03-03T03:30:00.000Z' },
      });
      await goTo(new Date('2026-03-03T13:00:00Z'));
      await serve();
      expect((await deliveries(channel, 'waiting'))[0]!.dueAt).toBe('2026-03-04T01:00:00.000Z');
      await goTo(new Date('2026-03-04T01:30:00Z'));
      await until(() => mails().length === before + 2, 'the mail on the next morning');
      ok(await set({}));
      ok(await set({ choices: [{ group: 'tasks', email: false, sms: false }] }));
      await issue();
      await serve();
      expect(await deliveries(channel, 'waiting')).toEqual([]);
      ok(await set({ choices: [{ group: 'tasks', email: true, sms: false }] }));
    });

    it('that were taken, but not kept by a server that was stopped, go again, and are one on the screen', async () => {
      await issue();
      await spreadNotifications(app.unitOfWork).run(clock.now());
      const before = mails().length;
      let units = 0;
      /** Stopped between the call and the mark. */
      const killed = {
        reader: app.unitOfWork.reader,
        run: (work: Parameters<UnitOfWork['run']>[0]) =>
          ++units > 1 ? Promise.reject(new Error('killed')) : app.unitOfWork.run(work),
      } as UnitOfWork;
      await new Deliveries(killed, clock, outside, null, box).deliverDue();
      expect(mails()).toHaveLength(before + 1);
      await serve();
      expect(mails()).toHaveLength(before + 1);
      await later(3);
      await until(() => mails().length === before + 2, 'the same mail');
      const references = mails()
        .slice(before)
        .map(({ text }) => /^Message-ID: (.*)$/im.exec(text)![1]);
      expect(references[0]).toBe(references[1]);
      const causes = await app.unitOfWork.reader.query(
        'SELECT COUNT(*) AS count, COUNT(DISTINCT cause) AS causes FROM notification WHERE person_id = ?',
        [people.clerk.id],
      );
      expect(Number(causes[0].count)).toBe(Number(causes[0].causes));
    });

    it('to an address that the mail server does not know are given up at once', async () => {
      mailServer.refused.add(address);
      await issue();
      await until(async () => (await deliveries(channel, 'given-up')).length === 1, 'the refusal');
      mailServer.refused.delete(address);
      const [delivery] = await deliveries(channel, 'given-up');
      expect([delivery!.failure, delivery!.attempts]).toEqual(['smtp-550', 1]);
      expect(JSON.stringify(delivery)).not.toMatch(/县财政局|caizheng|要点/);
      // whoever keeps the channels is told, of nothing but the system
      expect((await list(people.system)).items).toMatchObject([{ kind: 'channel-fails', facts: { channel: '邮件' } }]);
      const { client } = people.system;
      const resend = () => client.POST('/api/channels/deliveries/resending', { body: { ids: [delivery!.id] } });
      expect(ok(await resend())).toEqual({ count: 1 });
      const before = mails().length;
      await until(() => mails().length === before + 1, 'the mail that is sent again');
      expect(ok(await resend())).toEqual({ count: 0 });
    });

    it('are taken off the list once they were delivered 90 days ago, and not those that were given up', async () => {
      const state = async () => ({
        delivered: (await deliveries(channel, 'delivered')).length,
        givenUp: (await deliveries(channel, 'given-up')).length,
      });
      const [last] = await deliveries(channel, 'delivered');
      await app.unitOfWork.run((tx) =>
        tx.query("UPDATE notification_delivery SET state = 'given-up' WHERE id = ?", [last!.id]),
      );
      const before = await state();
      expect(before).toMatchObject({ delivered: expect.any(Number), givenUp: 1 });
      const after = (days: number) => new Date(clock.at.getTime() + days * 24 * 60 * minute);
      await forgetDeliveries(app.unitOfWork).run(after(80));
      expect(await state()).toEqual(before);
      await Promise.all([app, other].map(({ unitOfWork }) => forgetDeliveries(unitOfWork).run(after(92))));
      expect(await state()).toEqual({ delivered: 0, givenUp: 1 });
      // the messages themselves are still there
      expect((await list(people.clerk)).items.length).toBeGreaterThan(before.delivered);
      await app.unitOfWork.run((tx) => tx.query('DELETE FROM notification_delivery WHERE id = ?', [last!.id]));
    });

    it('do not give away their password, and take none elsewhere', async () => {
      const { client } = people.system;
      const shown = ok(await client.GET('/api/channels', {}));
      const { settings: rows } = { settings: await app.unitOfWork.reader.query('SELECT value FROM audit_value') };
      expect(JSON.stringify([shown, rows])).not.toContain(password);
      const { version, email } = shown[0]!;
      const edit = (host: string) =>
        client.PATCH('/api/channels/{id}', {
          ...{ params: path(channel.id) },
          body: { version, name: '邮件', enabled: true, ...noKind, email: { ...email!, host, password: null } },
        });
      expect((await edit('mail.example.com')).error?.code).toBe('channel-secret-needed');
      expect(ok(await edit('127.0.0.1')).version).toBe(version + 1);
      expect((await edit('127.0.0.1')).error?.code).toBe('version-conflict');
      const test = ok(
        await client.POST('/api/channels/{id}/test', { params: path(channel.id), body: { to: address } }),
      );
      expect(test.deliveredAt).toBe(clock.now().toISOString());
      const again = await client.POST('/api/channels', {
        body: { kind: 'email', name: '又一', enabled: true, ...noKind, email: { ...email!, password } },
      });
      expect(again.error?.code).toBe('channel-exists');
    });
  });

  describe('by a robot of a group', () => {
    it('say titles and counts alone, signed; a failure is tried again a minute later', async () => {
      const hook = await hookOf((response, count) => (count === 1 ? response.writeHead(500).end() : taken(response)));
      const key = 'SEC0123';
      const channel = await create({ kind: 'dingtalk', ...robot(`${hook.url}/robot/send?access_token=token`, key) });
      expect(channel.robot).toEqual({ host: `127.0.0.1:${hook.port}`, signed: true, groups: ['tasks'] });
      await issue();
      await until(async () => (await deliveries(channel))[0]?.attempts === 1, 'the first attempt');
      const [failed] = await deliveries(channel);
      const due = new Date(clock.now().getTime() + minute).toISOString();
      expect(failed).toMatchObject({ state: 'waiting', failure: 'http-500', dueAt: due });
      await serve();
      expect(hook.received).toHaveLength(1);
      await later(1);
      await until(async () => (await deliveries(channel, 'delivered')).length === 1, 'the second attempt');
      const { url, body } = hook.received[1]!;
      const { searchParams } = new URL(url, 'http://localhost');
      const time = String(clock.now().getTime());
      expect(Object.fromEntries(searchParams)).toEqual({
        access_token: 'token',
        timestamp: time,
        sign: createHmac('sha256', key).update(`${time}\n${key}`).digest('base64'),
      });
      expect(JSON.parse(body)).toEqual({
        msgtype: 'text',
        text: { content: '要点通有新消息：\n印发任务：1 条\n请登录要点通查看。' },
      });
      const shown = JSON.stringify(ok(await people.system.client.GET('/api/channels', {})));
      expect(shown).not.toMatch(/SEC0123|access_token/);
      await remove(channel);
    });

    it('that never answers, or redirects inward, holds up nobody, is given up in the end, and nothing is lost', async () => {
      const silent = await hookOf(() => undefined);
      const inner = await hookOf(taken);
      const redirecting = await hookOf((response) => response.writeHead(302, { location: inner.url }).end());
      const channels = [
        await create({ kind: 'wecom', name: '不答', ...robot(silent.url) }),
        await create({ kind: 'feishu', name: '转走', ...robot(redirecting.url) }),
        await create({ kind: 'feishu', name: '内网', ...robot('http://10.255.255.1/hook') }),
      ];
      const before = mails().length;
      await issue();
      await spreadNotifications(app.unitOfWork).run(clock.now());
      const delivering = new Deliveries(app.unitOfWork, clock, outside, null, box).deliverDue();
      const end = Date.now() + 10_000;
      while (mails().length === before && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
      // the mail is there while the silent one still has the other call
      expect((await deliveries(channels[0]!))[0]!.attempts).toBe(0);
      expect(mails()).toHaveLength(before + 1);
      await delivering;
      for (const [index, failure] of [
        [0, 'time-out'],
        [1, 'redirected'],
        [2, 'address-internal'],
      ] as const) {
        await until(async () => (await deliveries(channels[index]!))[0]?.attempts === 1, failure);
        expect((await deliveries(channels[index]!))[0]).toMatchObject({
          failure,
          state: failure === 'address-internal' ? 'given-up' : 'waiting',
        });
      }
      expect(inner.received).toEqual([]);
      for (const [index, pause] of [1, 5, 15, 60, 180].entries()) {
        await later(pause);
        // three hours later the office may be closed
        if (clock.at.getUTCHours() >= 9) await goTo(new Date('2026-03-04T02:00:00Z'));
        await until(async () => (await deliveries(channels[1]!))[0]!.attempts === index + 2, `attempt ${index + 2}`);
      }
      expect((await deliveries(channels[1]!))[0]).toMatchObject({ state: 'given-up', attempts: 6 });
      expect(redirecting.received).toHaveLength(6);
      for (const channel of channels) await remove(channel);
    });
  });

  it('by a gateway for short messages, as its fields are set', async () => {
    let code = 1;
    const gateway = await hookOf((response) => response.end(JSON.stringify({ result: { code } })));
    const field = { place: 'body' as const, secret: false };
    const sms = {
      ...{ url: `${gateway.url}/send`, format: 'json' as const, success: { name: 'result.code', value: '0' } },
      fields: [
        { place: 'header' as const, name: 'X-Key', value: 'gateway key', secret: true },
        { ...field, name: 'to.mobiles[]', value: '{{mobile}}' },
        { ...field, name: 'content', value: '{{text}}{{other}}' },
      ],
    };
    for (const header of [
      { name: 'X-Key', value: '密钥' },
      { name: 'X-Text', value: '{{text}}' },
      { name: 'Content-Length', value: '1' },
      { name: 'to[]', value: '1' },
    ]) {
      const fields = [{ place: 'header' as const, secret: false, ...header }];
      const body: NewChannel = { kind: 'sms', name: '短信', enabled: true, ...noKind, sms: { ...sms, fields } };
      expect((await people.system.client.POST('/api/channels', { body })).error?.code).toBe('channel-settings');
    }
    const channel = await create({ kind: 'sms', name: '短信', ...noKind, sms });
    expect(channel.sms!.fields[0]).toEqual({ place: 'header', name: 'X-Key', value: null, secret: true });
    const test = (to: string) =>
      people.system.client.POST('/api/channels/{id}/test', { params: path(channel.id), body: { to } });
    expect((await test('0571-87000000')).error?.code).toBe('contact-form');
    expect((await test('13800138000')).error).toMatchObject({ code: 'channel-failed', facts: { failure: 'refused' } });
    code = 0;
    ok(await test('138 0013 8000'));
    expect(gateway.received[1]).toMatchObject({ url: '/send', headers: { 'x-key': 'gateway key' } });
    expect(JSON.parse(gateway.received[1]!.body)).toEqual({
      to: { mobiles: ['13800138000'] },
      content: '这是要点通的测试消息，收到即表示通知渠道可用。{{other}}',
    });
  });

  describe('keep their secrets sealed', () => {
    const kept = async ({ id }: Channel): Promise<string> =>
      (await app.unitOfWork.reader.query('SELECT secrets FROM notification_channel WHERE id = ?', [id]))[0].secrets;
    /** As the system's administrator at another server of the same database. */
    const at = async <T>(changes: { secretKey: Buffer | null }, work: (client: typeof app.client) => Promise<T>) => {
      const server = await openApplication(app.database, { clock, ...settings, ...changes });
      try {
        return await work(createClient(server.url, { cookie: people.system.cookie }));
      } finally {
        await server.close();
      }
    };
    const test = (client: typeof app.client, { id }: Channel) =>
      client.POST('/api/channels/{id}/test', { params: path(id), body: { to: null } });
    const shown = async (client: typeof app.client, { id }: Channel) =>
      ok(await client.GET('/api/channels', {})).find((one) => one.id === id)!;

    it('also those that stood there before, once a server with a key starts', async () => {
      const hook = await hookOf(taken);
      const channel = await create({ kind: 'wecom', name: '旧的', ...robot(`${hook.url}/hook?key=a-secret`) });
      expect(channel.readable).toBe(true);
      expect(await kept(channel)).toMatch(/^sealed:1:[0-9a-f]{16}:[\w+/=]+$/);
      await app.unitOfWork.run((tx) =>
        tx.query('UPDATE notification_channel SET secrets = ? WHERE id = ?', [
          JSON.stringify({ url: `${hook.url}/hook?key=a-secret` }),
          channel.id,
        ]),
      );
      ok(await test(people.system.client, channel));
      if (app.database.databaseUrl !== null) {
        // no key is made up where several servers would have to share it
        await at({ secretKey: null }, async (client) => {
          expect((await shown(client, channel)).readable).toBe(true);
          const body = { kind: 'wecom' as const, name: '新的', enabled: true, ...robot(`${hook.url}/other`) };
          expect((await client.POST('/api/channels', { body })).error?.code).toBe('secret-key-missing');
        });
        expect(await kept(channel)).toContain('a-secret');
      }
      await at({ secretKey }, async (client) => void ok(await test(client, channel)));
      expect(await kept(channel)).toMatch(/^sealed:/);
      expect(hook.received.map(({ url }) => url)).toEqual(['/hook?key=a-secret', '/hook?key=a-secret']);
      await remove(channel);
    });

    it('a server with another key says so, and leaves what waits to those that have the right one', async () => {
      const hook = await hookOf(taken);
      const theirs = { secretKey: Buffer.alloc(32, 8) };
      const given = { signed: false, key: null, groups: ['tasks' as const] };
      const channel = await at(theirs, async (client) => {
        const robotOf = { ...noKind, robot: { ...given, url: `${hook.url}/hook` } };
        const body = { kind: 'wecom' as const, name: '另一把', enabled: true, ...robotOf };
        return ok(await client.POST('/api/channels', { body }));
      });
      await goTo(new Date('2026-03-05T02:00:00Z'));
      await issue();
      await serve();
      const { client } = people.system;
      expect(await shown(client, channel)).toMatchObject({ readable: false, failure: 'secret-key-wrong' });
      expect(await deliveries(channel)).toMatchObject([{ state: 'waiting', attempts: 0 }]);
      expect((await list(people.system)).items[0]).toMatchObject({ facts: { channel: '另一把' } });
      expect((await test(client, channel)).error?.code).toBe('secret-key-wrong');
      const edit = async (url: string | null) =>
        client.PATCH('/api/channels/{id}', {
          params: path(channel.id),
          body: {
            ...{ version: channel.version, name: '另一把', enabled: true, ...noKind },
            robot: { ...given, url },
          },
        });
      expect((await edit(null)).error?.code).toBe('secret-key-wrong');
      expect(hook.received).toEqual([]);

      await new Deliveries(app.unitOfWork, clock, outside, null, new SecretBox(theirs.secretKey)).deliverDue();
      expect(await deliveries(channel)).toMatchObject([{ state: 'delivered', attempts: 1 }]);
      // entered anew, they are kept under the key of this server
      expect(ok(await edit(`${hook.url}/anew`)).readable).toBe(true);
      ok(await test(client, channel));
      expect(hook.received.map(({ url }) => url)).toEqual(['/hook', '/anew']);
      await remove(channel);
    });
  });

  const remove = async ({ id }: Channel) => {
    const { version } = ok(await people.system.client.GET('/api/channels', {})).find((one) => one.id === id)!;
    await people.system.client.DELETE('/api/channels/{id}', { params: { path: { id }, query: { version } } });
  };
});
