import { refreshLightsJob } from '@yaodian/api';
import type { Problem, TemplateKind, Templates, WriteSheets } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { ok, registerNames, useApplication } from './application.js';
import { path } from './doubtful.js';
import { issuePlan } from './issued.js';
import { asPerson, type SignedInPerson, staffOf } from './people.js';

type Parts = Record<string, Uint8Array>;

describe.each(databases())('documents of the office on $name', (engine) => {
  const clock = { at: new Date('2026-03-02T02:00:00Z'), now: () => clock.at };
  const app = useApplication(engine, { clock });
  let office: SignedInPerson;
  let planId: number;
  let unitOf: (name: string) => number;

  const ask = (address: string, request?: RequestInit) =>
    fetch(app.url + address, { ...request, headers: { cookie: office.cookie, ...request?.headers } });
  const partsOf = async (response: Response): Promise<Parts> => {
    expect(response.status).toBe(200);
    return unzipSync(new Uint8Array(await response.arrayBuffer()));
  };
  const textOf = (parts: Parts) =>
    strFromU8(parts['word/document.xml']!)
      .split('</w:p>')
      .map((paragraph) => paragraph.replace(/<[^>]+>/g, ''))
      .filter((text) => text !== '');
  const send = async (name: string, bytes: Uint8Array, kind: TemplateKind = 'sheet') => {
    const body = new FormData();
    body.append('kind', kind);
    body.append('file', new File([bytes.slice()], name));
    return ask('/api/supervision/templates', { method: 'POST', body });
  };
  const refusal = async (name: string, bytes: Uint8Array) => {
    const response = await send(name, bytes);
    const { code, facts } = (await response.json()) as Problem;
    return { code, ...facts };
  };
  const templates = async (kind: TemplateKind = 'sheet'): Promise<Templates> =>
    ok(await office.client.GET('/api/supervision/templates', {})).find((one) => one.kind === kind)!;
  const starter = async (kind: TemplateKind = 'sheet') =>
    partsOf(await ask(`/api/supervision/templates/starter.docx?kind=${kind}`));
  const changed = (parts: Parts, part: string, change: (text: string) => string) =>
    zipSync({ ...parts, [part]: strToU8(change(parts[part] ? strFromU8(parts[part]) : '')) });

  beforeAll(async () => {
    await registerNames(app, ['县财政局', '县司法局', '县人社局']);
    const { items } = ok(await app.client.GET('/api/units', {}));
    unitOf = (name) => items.find((unit) => unit.name === name)!.id;
    const staff = await staffOf(app.url);
    await staff.hire('sifa', 'reporter', unitOf('县司法局'));
    ({ id: planId } = await issuePlan(app, [
      { title: '公开预决算', units: ['县司法局', '县财政局'], date: '2026-06-30' },
      { title: '公开招聘信息', units: ['县司法局'], date: '2026-03-31' },
      { title: '公开惠民资金', units: ['县财政局'] },
      { title: '公开社保信息', units: ['县人社局'], date: '2026-12-31' },
    ]));
    clock.at = new Date('2026-07-15T02:00:00Z');
    await refreshLightsJob(app.unitOfWork).run(clock.at);
    office = await asPerson(app.url, 'office');
  });

  const preview = async (quarter?: number) =>
    ok(await office.client.GET('/api/supervision/sheets', { params: { query: { planId, quarter } } }));
  const write = (units: WriteSheets['units'], more: object = {}) =>
    ask('/api/supervision/sheets/document', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ planId, quarter: 2, issuer: '县政府办公室', units, ...more }),
    });

  describe('sheets for a meeting', () => {
    it('list what lags by unit, the worst first, with both deadlines', async () => {
      const { units, quarter, on, computing, asked, template } = await preview();
      expect({ quarter, on, computing, template }).toEqual({
        quarter: 3,
        on: '2026-07-15',
        computing: 0,
        template: null,
      });
      expect(asked).toContain('2026年7月29日前');
      expect(units.map(({ unit, shown }) => [unit, shown])).toEqual([
        ['县财政局', 2],
        ['县司法局', 2],
        ['县人社局', 1],
      ]);
      const [fiscal, justice, labour] = units;
      expect(
        justice!.tasks.map(({ title, light, daysLate, daysLateByFirst }) => [title, light, daysLate, daysLateByFirst]),
      ).toEqual([
        ['公开招聘信息', 'red', 72, 72],
        ['公开预决算', 'red', 11, 11],
      ]);
      expect(justice!.tasks[0]).toMatchObject({
        firstDeadline: '2026-03-31',
        effectiveDeadline: '2026-03-31',
        reasons: ['逾期 72 个工作日'],
      });
      expect(fiscal!.tasks.map(({ light }) => light)).toEqual(['red', 'yellow']);
      expect(labour!.tasks[0]!.reasons[0]).toMatch(/个工作日未签收$/);
      expect((await preview(2)).quarter).toBe(2);
    });

    it('are a page for each unit that is wanted, with what is asked of it', async () => {
      const response = await write([
        { unitId: unitOf('县司法局'), asked: '请于本月内办结。' },
        { unitId: unitOf('县财政局'), asked: '请抓紧。' },
      ]);
      expect(response.headers.get('content-disposition')).toContain(
        encodeURIComponent('2026年第二季度政务公开工作调度单.docx'),
      );
      const parts = await partsOf(response);
      const text = textOf(parts);
      expect(strFromU8(parts['word/document.xml']!).match(/<w:sectPr>/g)).toHaveLength(2);
      expect(text.filter((line) => /^县.*局：$/.test(line))).toEqual(['县财政局：', '县司法局：']);
      expect(text.indexOf('请抓紧。')).toBeLessThan(text.indexOf('请于本月内办结。'));
      expect(text).toContain(
        '截至2026年7月15日，你单位承担的《云岭县2026年要点》任务中有2项滞后（红灯2项），现予调度：',
      );
    });

    it.each<[string, () => { units: WriteSheets['units']; more?: object }, string]>([
      ['of nobody', () => ({ units: [] }), 'sheets-outdated'],
      ['of a unit without such tasks', () => ({ units: [{ unitId: 999_999, asked: '请办理。' }] }), 'sheets-outdated'],
      [
        'that ask more than fits',
        () => ({ units: [{ unitId: unitOf('县财政局'), asked: '请办理。'.repeat(240) }] }),
        'sheet-asked-long',
      ],
      ['of no plan', () => ({ units: [{ unitId: 1, asked: '请。' }], more: { planId: 999_999 } }), 'not-found'],
      ['of no quarter', () => ({ units: [{ unitId: 1, asked: '请。' }], more: { quarter: 5 } }), 'validation'],
    ])('%s are refused', async (_what, wanted, code) => {
      const { units, more } = wanted();
      expect(await (await write(units, more)).json()).toMatchObject({ code });
    });

    it('of a draft there are none', async () => {
      const { id } = ok(await office.client.POST('/api/plans', { body: { year: 2027, title: '草稿' } }));
      const response = await ask(`/api/supervision/sheets?planId=${id}`);
      expect(await response.json()).toMatchObject({ code: 'plan-not-issued' });
    });
  });

  it('give a notice as a draft to be signed, and as it was sent, which the sheet names, too', async () => {
    const { units } = await preview();
    const { taskId } = units.find(({ unit }) => unit === '县财政局')!.tasks[0]!;
    const { assignments } = ok(await office.client.GET('/api/tasks/{id}', { params: path(taskId) }));
    const assignmentId = assignments.find(({ unitName }) => unitName === '县财政局')!.id;
    const body = { assignmentId, finding: '公开内容不完整' };
    const draft = ok(await office.client.POST('/api/notices/drafts', { body, params: {} }));
    const unsigned = textOf(await partsOf(await ask(`/api/notices/${draft.address}/document.docx`)));
    expect(unsigned.join('')).toContain('（送审稿）');
    expect(unsigned.join('')).not.toContain('签发：');

    const named = (name: string) => ({ name });
    const signOff = { drafter: named('李明'), checker: named('王芳'), signer: named('赵刚') };
    const sent = ok(
      await office.client.POST('/api/notices/sending', {
        body: { proposals: [], drafts: [{ id: draft.id, version: draft.version }], signOff },
        params: {},
      }),
    ).items[0]!;
    const response = await ask(`/api/notices/${sent.address}/document.docx`);
    expect(response.headers.get('content-disposition')).toContain(encodeURIComponent(`${sent.documentNumber}.docx`));
    const text = textOf(await partsOf(response));
    expect(text).toEqual(
      expect.arrayContaining([sent.documentNumber, '县财政局：', '经核查：公开内容不完整。', '2026年7月15日']),
    );
    expect(text.join('')).toContain('签发：赵刚');
    expect((await preview()).units.find(({ unit }) => unit === '县财政局')!.tasks[0]!.notices).toEqual([
      sent.documentNumber!.replace(/^.*〕/, ''),
    ]);
    const other = await asPerson(app.url, 'sifa');
    const of = { params: { path: { address: sent.address } } };
    // the unit that was not asked sees it only through a task that it leads
    expect(
      (await other.client.GET('/api/notices/{address}/document.docx', { ...of, parseAs: 'blob' })).response.status,
    ).toBe(200);
  });

  describe('templates', () => {
    it('are kept as versions, tried with samples, chosen and taken back', async () => {
      const parts = await starter();
      const first = await send('调度单.docx', zipSync(parts));
      expect(first.status).toBe(201);
      const own = changed(parts, 'word/document.xml', (text) => text.replace('政务公开工作调度单', '办公室自用调度单'));
      await send('自用.docx', own);
      const { versions, chosenId, choiceVersion } = await templates();
      expect(versions.map(({ version, name, addedBy }) => [version, name, addedBy])).toEqual([
        [2, '自用.docx', 'office'],
        [1, '调度单.docx', 'office'],
      ]);
      expect([chosenId, choiceVersion]).toEqual([null, 0]);

      const templateId = versions[0]!.id;
      const shown = textOf(await partsOf(await ask(`/api/supervision/templates/${templateId}/preview.docx`)));
      expect(shown).toContain('2026年第三季度办公室自用调度单');
      expect(shown.join('')).not.toMatch(/[{}]/);
      const kept = await partsOf(await ask(`/api/supervision/templates/${templateId}/file.docx`));
      expect(textOf(kept).join('')).toContain('{#单位列表}');

      // what is kept is not used until it is chosen
      const units = [{ unitId: unitOf('县司法局'), asked: '请于本月内办结{单位}。' }];
      expect(textOf(await partsOf(await write(units)))[0]).toBe('2026年第二季度政务公开工作调度单');
      const choose = (version: number, id?: number) =>
        office.client.PUT('/api/supervision/templates/choice', { body: { kind: 'sheet', version, templateId: id } });
      expect(ok(await choose(0, templateId))).toMatchObject({ chosenId: templateId, choiceVersion: 1 });
      expect((await choose(0)).error).toMatchObject({ code: 'version-conflict' });
      expect((await preview()).template).toBe('自用.docx');
      const filled = textOf(await partsOf(await write(units)));
      expect(filled[0]).toBe('2026年第二季度办公室自用调度单');
      expect(filled).toContain('工作要求：请于本月内办结{单位}。');
      expect(filled.filter((line) => line.startsWith('红灯：逾期'))).toHaveLength(2);

      expect(ok(await choose(1))).toMatchObject({
        chosenId: null,
        choices: [{ templateVersion: null }, { templateVersion: 2 }],
      });
      expect(textOf(await partsOf(await write(units)))[0]).toBe('2026年第二季度政务公开工作调度单');
    });

    it('of two people at once become two versions', async () => {
      const parts = await starter('notice');
      const names = ['一.docx', '二.docx', '三.docx'];
      const answers = await Promise.all(names.map((name) => send(name, zipSync(parts), 'notice')));
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
      expect((await templates('notice')).versions.map(({ version }) => version)).toEqual([3, 2, 1]);
    });

    it('that could do harm, or do not say what they must, are refused, and nothing is kept of them', async () => {
      const parts = await starter();
      const good = zipSync(parts);
      const before = await templates();
      const document = (change: (text: string) => string) => changed(parts, 'word/document.xml', change);
      const body = (words: string) => document((text) => text.replace('工作要求：', words));
      const relations = 'word/_rels/document.xml.rels';
      const relation = (attributes: string) =>
        changed(parts, relations, (text) =>
          text.replace('</Relationships>', `<Relationship Id="rX" ${attributes}/></Relationships>`),
        );
      const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
      const run = (code: string) => `</w:t></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:t>`;
      const cases: [string, string, Uint8Array, object?][] = [
        ['file-macros', 'a.docm', good],
        ['file-macros', 'a.docx', zipSync({ ...parts, 'word/vbaProject.bin': strToU8('x') })],
        ['template-kind', 'a.doc', good],
        ['template-kind', 'a.docx', strToU8('text')],
        ['template-large', 'a.docx', new Uint8Array(6 * 1024 * 1024)],
        ['file-empty', 'a.docx', new Uint8Array()],
        ['file-damaged', 'a.docx', good.subarray(0, 4000)],
        ['file-swollen', 'a.docx', zipSync({ ...parts, 'word/media/a.png': new Uint8Array(6 * 1024 * 1024) })],
        [
          'file-damaged',
          'a.docx',
          document((text) => text.replace(/<w:document/, '<!DOCTYPE a [<!ENTITY b "c">]><w:document')),
        ],
        [
          'template-external',
          'a.docx',
          relation(`Type="${type}/image" Target="http://10.0.0.1/a.png" TargetMode="External"`),
          { target: 'http://10.0.0.1/a.png' },
        ],
        [
          'template-active',
          'a.docx',
          relation(`Type="${type}/attachedTemplate" Target="a.dotm"`),
          { part: 'attachedTemplate' },
        ],
        ['template-active', 'a.docx', zipSync({ ...parts, 'word/embeddings/a.xlsx': strToU8('x') })],
        ['template-active', 'a.docx', body(run('DD') + run('EAUTO c:\\\\windows')), { part: 'DDE' }],
        ['template-syntax', 'a.docx', document((text) => text.replace('{工作要求}', '{工作要求}{'))],
        ['template-syntax', 'a.docx', body('{/任务列表}')],
        ['template-fields', 'a.docx', body('{电话}'), { unknown: '{电话}', missing: '' }],
        [
          'template-fields',
          'a.docx',
          document((text) => text.replace('{工作要求}', '')),
          { unknown: '', missing: '单位列表/工作要求' },
        ],
      ];
      const found = [];
      for (const [, name, bytes] of cases) found.push(await refusal(name, bytes));
      expect(found).toEqual(cases.map(([code, , , facts]) => expect.objectContaining({ code, ...facts })));
      expect(await templates()).toEqual(before);
    });

    it('are the business of the office alone', async () => {
      const clerk = await asPerson(app.url, 'sifa');
      expect((await clerk.client.GET('/api/supervision/templates', {})).error).toMatchObject({ code: 'forbidden' });
      expect(
        (await clerk.client.GET('/api/supervision/sheets', { params: { query: { planId } } })).error,
      ).toMatchObject({ code: 'forbidden' });
      const of = { params: path(999_999) };
      expect((await office.client.GET('/api/supervision/templates/{id}/file.docx', of)).error).toMatchObject({
        code: 'not-found',
      });
    });
  });
});
