import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import path from 'node:path';
import { findEvidence, requireEvidenceOf } from '@yaodian/api';
import { createClient, type Evidence, type NewEvidence } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { ok, registerNames, useApplication } from './application.js';
import { type SignedInPerson, staffOf } from './people.js';

const pdf = readFileSync(path.join(__dirname, '../documents/files/pdf-prose.pdf'));
const word = readFileSync(path.join(__dirname, '../documents/files/word-numbering.docx'));
/** Pictures of different content. */
const picture = () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), randomBytes(200)]);
const MIB = 1024 * 1024;
const megabytes = 4;

describe.each(databases())('evidence on $name', (engine) => {
  // 1 April in China
  const app = useApplication(engine, { clock: { now: () => new Date('2026-03-31T17:00:00Z') } });
  let clerk: SignedInPerson;
  let outsider: SignedInPerson;
  let leader: SignedInPerson;
  let ownLeader: SignedInPerson;
  let insider: SignedInPerson;
  let officeUnit: number;
  let unitId: number;
  let sectionId: number;
  let foreignUnit: number;
  let securityAdmin: SignedInPerson;

  beforeAll(async () => {
    await registerNames(app, ['县财政局', '县司法局', '县政府办']);
    const { items } = ok(await app.client.GET('/api/units', {}));
    const idOf = (name: string) => items.find((unit) => unit.name === name)!.id;
    unitId = idOf('县财政局');
    foreignUnit = idOf('县司法局');
    const section = { name: '县财政局预算股', kind: 'section', parentId: unitId } as const;
    sectionId = ok(await app.client.POST('/api/units', { body: section })).id;
    const staff = await staffOf(app.url);
    securityAdmin = staff.securityAdmin;
    clerk = await staff.hire('clerk', 'reporter', unitId);
    outsider = await staff.hire('outsider', 'reporter', foreignUnit);
    ownLeader = await staff.hire('own-leader', 'leader', unitId);
    const { memberships } = ok(await app.client.GET('/api/session', {}));
    officeUnit = memberships.find(({ role }) => role === 'office')!.unitId!;
    insider = await staff.hire('insider', 'reporter', officeUnit);
    leader = await staff.hire('leader', 'leader', idOf('县政府办'));
  });

  const address = (page: string): NewEvidence => ({
    ...{ unitId, title: `关于${page}的公示`, formedOn: '2026-03-02', channel: 'website', publishedOn: '2026-03-05' },
    url: `https://www.example.gov.cn/zwgk/${page}`,
  });
  const create = (body: NewEvidence, { client } = clerk, key?: string) =>
    client.POST('/api/evidence', {
      body: body,
      params: { header: key === undefined ? {} : { 'Idempotency-Key': key } },
    });
  const form = (fields: Record<string, string>, file?: { name: string; bytes: Buffer }) => {
    const data = new FormData();
    for (const [name, value] of Object.entries(fields)) data.append(name, value);
    if (file) data.append('file', new Blob([new Uint8Array(file.bytes)]), file.name);
    return data;
  };
  const upload = async (
    fields: Record<string, string>,
    file: { name: string; bytes: Buffer },
    to = '/api/evidence',
  ) => {
    const headers = { cookie: clerk.cookie };
    const response = await fetch(app.url + to, { method: 'POST', headers, body: form(fields, file) });
    return { status: response.status, body: (await response.json()) as Evidence & { code: string; current: Evidence } };
  };
  const list = async (query: object = {}, { client } = clerk) =>
    ok(await client.GET('/api/evidence', { params: { query } }));
  const stored = async () => {
    const folder = path.join(app.database.dataDir, 'files');
    return (await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []))
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
      .sort();
  };
  const download = (versionId: number, { cookie } = clerk) =>
    fetch(`${app.url}/api/evidence/versions/${versionId}/file`, { headers: { cookie } });
  const at = (id: number) => ({ params: { path: { id } } });

  it('is given once by its address, and found again however that is written', async () => {
    const made = ok(await create(address('budget')));
    expect(made).toMatchObject({
      unitName: '县财政局',
      grade: 'D',
      formedOn: '2026-03-02',
      version: 1,
      gradedBy: null,
    });
    expect(made.places).toMatchObject([{ channel: 'website', publishedOn: '2026-03-05', versions: [{ kind: 'url' }] }]);
    const again = await create({
      ...address('budget'),
      url: 'HTTP://www.Example.gov.cn:80/zwgk/budget/?utm_source=a#x',
    });
    expect(again.response.status).toBe(409);
    expect(again.error).toMatchObject({ code: 'evidence-there', current: { id: made.id } });
    const query = { unitId, url: 'https://www.example.gov.cn/zwgk/budget/' };
    expect(ok(await clerk.client.GET('/api/evidence/duplicates', { params: { query } }))).toMatchObject([
      { id: made.id },
    ]);
    expect((await list({ unitId, search: 'GOV.CN/zwgk/Budget' })).items.map(({ id }) => id)).toEqual([made.id]);
    expect((await list({ unitId, search: '100%' })).items).toEqual([]);
  });

  it.each<[string, Partial<NewEvidence>]>([
    ['address-scheme', { url: 'javascript:alert(1)' }],
    ['address-internal', { url: 'http://2130706433/a' }],
    ['address-internal', { url: 'http://oa.local/a' }],
    ['evidence-ahead', { formedOn: '2026-04-02', publishedOn: '2026-04-02' }],
    ['evidence-dates', { formedOn: '2026-03-06' }],
    ['validation', { formedOn: null }],
    ['validation', { url: undefined }],
    ['forbidden-unit', {}],
  ])('is refused with %s, and nothing is kept', async (code, wrong) => {
    const before = await list();
    const other = code === 'forbidden-unit';
    const asked = { ...address(`refused-${code}`), ...wrong, ...(other && { unitId: foreignUnit }) };
    expect((await create(asked)).error?.code).toBe(other ? 'not-found' : code);
    expect(await list()).toEqual(before);
  });

  it('may have been formed today, and be kept at an inner address that nobody calls public', async () => {
    const inner = { unitId, title: '会议纪要', formedOn: '2026-04-01', url: 'http://10.1.2.3/oa?id=7' };
    expect(ok(await create(inner)).places).toMatchObject([{ channel: null, publishedOn: null }]);
  });

  it('is done once under one idempotency key', async () => {
    const first = ok(await create(address('once'), clerk, 'evidence-once'));
    expect(ok(await create(address('once'), clerk, 'evidence-once'))).toEqual(first);
    expect((await create(address('twice'), clerk, 'evidence-once')).error?.code).toBe('idempotency-mismatch');
  });

  it('comes as a file, is stored once, and goes out as what no browser runs', async () => {
    const fields = { unitId: String(unitId), formedOn: '2026-03-20' };
    const { status, body } = await upload(fields, { name: '预算公开（审定稿）.pdf', bytes: pdf });
    expect([status, body.title, body.grade]).toEqual([201, '预算公开（审定稿）', 'C']);
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    const [version] = body.places[0]!.versions;
    expect(version).toMatchObject({ format: 'pdf', size: pdf.length, sha256, name: '预算公开（审定稿）.pdf' });

    const again = await upload(fields, { name: '另一个名字.pdf', bytes: pdf });
    expect([again.status, again.body.code, again.body.current.id]).toEqual([409, 'evidence-there', body.id]);
    expect((await stored()).filter((name) => name === sha256)).toHaveLength(1);

    const response = await download(version!.id);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(pdf);
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; /);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
    expect((await download(version!.id, outsider)).status).toBe(404);
    expect((await download(version!.id, leader)).status).toBe(200);
  });

  it('keeps every version of a place, and takes back what a reviewer has confirmed of the former one', async () => {
    const made = ok(await create(address('versions')));
    const grade = (version: number, value: 'A' | null, client = app.client) =>
      client.POST('/api/evidence/{id}/grade', { ...at(made.id), body: { version, grade: value } });
    expect((await grade(1, 'A', clerk.client)).error?.code).toBe('own-cause');
    const graded = ok(await grade(1, 'A'));
    expect(graded).toMatchObject({ grade: 'A', version: 2 });
    expect(graded.gradedBy).not.toBeNull();
    const place = made.places[0]!.id;
    const to = `/api/evidence/${made.id}/places/${place}/versions`;
    expect((await upload({ version: '1' }, { name: 'a.jpg', bytes: picture() }, to)).body.code).toBe(
      'version-conflict',
    );
    const replaced = (await upload({ version: '2' }, { name: '截图.jpg', bytes: picture() }, to)).body;
    expect(replaced).toMatchObject({ grade: 'C', gradedBy: null, version: 3 });
    expect(replaced.places[0]!.versions.map(({ number, kind }) => [number, kind])).toEqual([
      [2, 'file'],
      [1, 'url'],
    ]);
    // what was there before may come back
    const path_ = { id: made.id, placeId: place };
    const back = { params: { path: path_ }, body: { version: 3, url: address('versions').url } };
    const returned = ok(await clerk.client.POST('/api/evidence/{id}/places/{placeId}/versions', back));
    expect(returned.places[0]!.versions.map(({ number }) => number)).toEqual([3, 2, 1]);
    expect(
      (
        await clerk.client.POST('/api/evidence/{id}/places/{placeId}/versions', {
          ...back,
          body: { version: 4, url: address('versions').url },
        })
      ).error?.code,
    ).toBe('evidence-there');
  });

  it('is edited by who serves the unit, with its sections, and by nobody else', async () => {
    const own = ok(await create({ ...address('section'), unitId: sectionId }));
    const edit = (body: object, { client } = clerk) =>
      client.PATCH('/api/evidence/{id}', { ...at(own.id), body: { version: 1, ...body } });
    expect((await edit({ title: '别人的' }, outsider)).error?.code).toBe('not-found');
    expect((await edit({ title: '过时的', version: 7 }, outsider)).error?.code).toBe('not-found');
    expect((await edit({ formedOn: '2026-03-06' })).error?.code).toBe('evidence-dates');
    expect(ok(await edit({ title: '改正的标题', formedOn: '2026-03-01' }))).toMatchObject({
      version: 2,
      formedOn: '2026-03-01',
    });
    expect((await edit({ title: '晚了' })).error).toMatchObject({
      code: 'version-conflict',
      current: { title: '改正的标题' },
    });
    const moved = await clerk.client.PATCH('/api/evidence/{id}/places/{placeId}', {
      params: { path: { id: own.id, placeId: own.places[0]!.id } },
      body: { version: 2, channel: 'wechat', publishedOn: '2026-03-07' },
    });
    expect(ok(moved).places).toMatchObject([{ channel: 'wechat', publishedOn: '2026-03-07' }]);
    expect((await list({}, outsider)).items).toEqual([]);
    expect((await list({ unitId: sectionId }, leader)).items).toHaveLength(1);
    expect(await list({ unitId: sectionId }, leader)).toMatchObject({ mayKeep: false });
    expect(await list({ unitId: sectionId })).toMatchObject({ mayKeep: true, fileLimit: megabytes * MIB });
  });

  it('has one thing on several channels as places, also joined afterwards: who named the other means this one', async () => {
    const web = ok(await create({ ...address('joined'), title: '同一件事' }));
    const chat = ok(
      await create({ ...address('joined-wechat'), title: '同一件事', channel: 'wechat', publishedOn: '2026-03-09' }),
    );
    const query = { unitId, title: '同一件事' };
    expect(ok(await clerk.client.GET('/api/evidence/duplicates', { params: { query } }))).toHaveLength(2);
    const added = await clerk.client.POST('/api/evidence/{id}/places', {
      ...at(web.id),
      body: { version: 1, channel: 'gazette', publishedOn: '2026-03-31', url: 'https://gazette.example.gov.cn/3' },
    });
    expect(ok(added).places.map(({ channel }) => channel)).toEqual(['website', 'gazette']);
    const join = (body: object, { client } = clerk) =>
      client.POST('/api/evidence/{id}/join', {
        ...at(web.id),
        body: { version: 2, otherId: chat.id, otherVersion: 1, ...body },
      });
    expect((await join({}, outsider)).error?.code).toBe('not-found');
    expect((await join({ otherVersion: 2 })).error?.code).toBe('version-conflict');
    const joined = ok(await join({}));
    expect(joined.places.map(({ channel }) => channel)).toEqual(['website', 'wechat', 'gazette']);
    expect((await list({ ids: `${chat.id},${web.id}` })).items.map(({ id }) => id)).toEqual([web.id]);
    const { reader } = app.unitOfWork;
    expect((await findEvidence(reader, [chat.id, 999_999])).map(({ id }) => id)).toEqual([web.id]);
    expect(await requireEvidenceOf(reader, [unitId], [web.id, chat.id])).toHaveLength(1);
    for (const [units, ids] of [
      [[foreignUnit], [web.id]],
      [[unitId], [999_999]],
    ] as const)
      await expect(requireEvidenceOf(reader, units, ids)).rejects.toMatchObject({ code: 'evidence-foreign' });
  });

  it('goes while no report names it', async () => {
    const [free, used] = [ok(await create(address('free'))), ok(await create(address('used')))];
    const remove = (id: number, version = 1) =>
      clerk.client.DELETE('/api/evidence/{id}', { params: { path: { id }, query: { version } } });
    expect((await remove(free.id, 2)).error?.code).toBe('version-conflict');
    expect((await remove(free.id)).response.status).toBe(204);
    await app.unitOfWork.run(async (tx) => {
      await tx.query(
        'CREATE TABLE naming (evidence_id INTEGER, FOREIGN KEY (evidence_id) REFERENCES evidence (id) ON DELETE RESTRICT)',
      );
      await tx.query('INSERT INTO naming VALUES (?)', [used.id]);
    });
    expect((await remove(used.id)).error?.code).toBe('evidence-in-use');
    expect((await list({ ids: `${free.id},${used.id}` })).items.map(({ id }) => id)).toEqual([used.id]);
  });

  it('is graded by nobody of the own unit, and only where it is public', async () => {
    const made = ok(await create(address('graded')));
    const inner = ok(await create({ unitId, title: '内部的', url: 'https://www.example.gov.cn/inner' }));
    const grade = (id: number, client = app.client) =>
      client.POST('/api/evidence/{id}/grade', { ...at(id), body: { version: 1, grade: 'A' } });
    expect((await grade(made.id, ownLeader.client)).error?.code).toBe('own-cause');
    expect((await grade(made.id, outsider.client)).error?.code).toBe('not-found');
    expect((await grade(inner.id)).error?.code).toBe('evidence-not-public');
    expect(ok(await grade(made.id)).gradedAt).toBe('2026-03-31T17:00:00.000Z');
  });

  it("of the office's own unit is graded by whoever a plan names alone", async () => {
    const made = ok(await create({ ...address('own'), unitId: officeUnit }, insider));
    const grade = ({ client }: { client: typeof app.client }) =>
      client.POST('/api/evidence/{id}/grade', { ...at(made.id), body: { version: 1, grade: 'A' } });
    expect((await grade(app)).error?.code).toBe('own-cause');
    expect((await grade(outsider)).error?.code).toBe('not-found');
    const { id } = ok(await app.client.POST('/api/plans', { body: { year: 2026, title: '云岭县2026年要点' } }));
    const issued = "UPDATE plan SET state = 'issued', own_reviewer_id = ? WHERE id = ?";
    await app.unitOfWork.run((tx) => tx.query(issued, [outsider.id, id]));
    expect(ok(await grade(outsider)).gradedBy).toBe('outsider');
  });

  it('is listed in pages, the newest first', async () => {
    const all = (await list({ limit: 100 })).items.map(({ id }) => id);
    const paged: number[] = [];
    for (let before: number | undefined; ;) {
      const { items, next } = await list({ limit: 3, before });
      paged.push(...items.map(({ id }) => id));
      if (next === null) break;
      before = next;
    }
    expect(paged).toEqual(all);
    expect(all.length).toBeGreaterThan(6);
  });

  it('added by two at once is there once', async () => {
    const bytes = picture();
    const fields = { unitId: String(unitId) };
    const both = await Promise.all(['甲.jpg', '乙.jpg'].map((name) => upload(fields, { name, bytes })));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('is removed with its files everywhere, and does not come back', async () => {
    const secret = '王某某低保申请材料';
    const made = (await upload({ unitId: String(unitId), title: secret }, { name: `${secret}.docx`, bytes: word }))
      .body;
    const sha256 = made.places[0]!.versions[0]!.sha256!;
    expect(await stored()).toContain(sha256);
    const body = { objectKind: 'evidence', objectId: made.id, field: 'file', reason: '含有个人信息' } as const;
    const asked = ok(await app.client.POST('/api/removals', { body }));
    expect(asked.found).toEqual(
      expect.arrayContaining([
        { place: 'evidence', count: 1 },
        { place: 'file', count: 1 },
      ]),
    );
    const decision = { digest: asked.digest, reason: '情况属实' };
    ok(await securityAdmin.client.POST('/api/removals/{id}/approval', { ...at(asked.id), body: decision }));
    expect(await stored()).not.toContain(sha256);
    const left = ok(await clerk.client.GET('/api/evidence/{id}', at(made.id)));
    expect(left).toMatchObject({
      title: '〔已清除〕',
      places: [{ versions: [{ name: '〔已清除〕', removed: true }] }],
    });
    expect((await download(left.places[0]!.versions[0]!.id)).status).toBe(410);
    for (const table of ['evidence', 'evidence_version', 'audit_value', 'idempotent_request'])
      expect(JSON.stringify(await app.unitOfWork.reader.query(`SELECT * FROM ${table}`))).not.toContain('低保申请');
    const again = await upload({ unitId: String(unitId) }, { name: '又一次.docx', bytes: word });
    expect([again.status, again.body.code]).toEqual([410, 'file-removed']);
    expect(await stored()).not.toContain(sha256);
  });
});

describe('a file that cannot be taken', () => {
  const app = useApplication(databases()[0]!);
  let cookie: string;
  let unitId: string;
  beforeAll(async () => {
    await registerNames(app, ['县财政局']);
    const unit = ok(await app.client.GET('/api/units', {})).items[0]!.id;
    unitId = String(unit);
    ({ cookie } = await (await staffOf(app.url)).hire('clerk', 'reporter', unit));
  });
  const files = async () =>
    (await readdir(path.join(app.database.dataDir, 'files'), { recursive: true }).catch(() => [])).filter((name) =>
      /\.part$|[0-9a-f]{64}$/.test(name),
    );
  const boundary = 'xxboundaryxx';
  const head = (name = 'a.pdf') =>
    `--${boundary}\r\ncontent-disposition: form-data; name="unitId"\r\n\r\n${unitId}\r\n` +
    `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
  const open = (headers: Record<string, string | number>) =>
    request(`${app.url}/api/evidence`, {
      method: 'POST',
      headers: { cookie, 'content-type': `multipart/form-data; boundary=${boundary}`, ...headers },
    });
  const answer = (asked: ReturnType<typeof open>) =>
    new Promise<{ status: number; code: string }>((resolve, reject) => {
      asked.on('error', reject).on('response', (response) => {
        let text = '';
        response
          .on('data', (chunk: Buffer) => (text += chunk.toString()))
          .on('end', () =>
            resolve({ status: response.statusCode!, code: (JSON.parse(text) as { code: string }).code }),
          );
      });
    });

  it('of two gigabytes is refused before it has come', async () => {
    const asked = open({ 'content-length': 2048 * MIB });
    const answered = answer(asked);
    asked.write(head());
    expect(await answered).toEqual({ status: 413, code: 'file-too-large' });
    asked.destroy();
    expect(await files()).toEqual([]);
  });

  it('that does not say how large it is, is refused as soon as it is too large', async () => {
    const asked = open({ 'transfer-encoding': 'chunked' });
    const answered = answer(asked);
    asked.write(head());
    asked.write(Buffer.alloc(megabytes * MIB + 10));
    expect(await answered).toEqual({ status: 413, code: 'file-too-large' });
    asked.destroy();
    expect(await files()).toEqual([]);
  });

  it('whose upload breaks off leaves nothing', async () => {
    const asked = open({ 'content-length': MIB });
    asked.on('error', () => undefined);
    asked.write(head());
    asked.write(Buffer.alloc(MIB / 2));
    // it has come so far that it lies on the disk
    while ((await files()).length === 0) await new Promise(setImmediate);
    asked.destroy();
    while ((await files()).length > 0) await new Promise(setImmediate);
    expect(ok(await createClient(app.url, { cookie }).GET('/api/evidence', {})).items).toEqual([]);
  });

  it('that is a script by the name of a document is refused', async () => {
    const text = `${head('通知.pdf')}<script>alert(1)</script>\r\n--${boundary}--\r\n`;
    const asked = open({ 'content-length': Buffer.byteLength(text) });
    const answered = answer(asked);
    asked.end(text);
    expect(await answered).toEqual({ status: 422, code: 'file-mislabelled' });
    expect(await files()).toEqual([]);
  });
});
