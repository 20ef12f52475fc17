import { createHash } from 'node:crypto';
import type { Circular, Problem } from '@yaodian/api-client';
import { defaultSettings, defaultWeights, type FindingFact, scoreSheet } from '@yaodian/inspection';
import { databases } from '@yaodian/testing';
import { strFromU8, unzipSync } from 'fflate';
import { ok, registerNames, useApplication } from './application.js';
import { issuePlan } from './issued.js';
import { asPerson, type SignedInPerson, staffOf } from './people.js';

const names = ['县财政局', '县司法局', '青石镇'];
const signOff = { drafter: { name: '李明' }, checker: { name: '王芳' }, signer: { name: '赵刚' } };

describe.each(databases())('circulars of inspections on $name', (engine) => {
  const clock = { at: new Date('2026-10-20T02:00:00Z'), now: () => clock.at };
  const app = useApplication(engine, { clock });
  let people: Record<'office' | 'other' | 'torn' | 'clerk' | 'leader' | 'inspector', SignedInPerson>;
  let planId: number;
  let unitOf: Map<string, number>;

  const insert = (table: string, row: Record<string, unknown>) =>
    app.unitOfWork.run(async (tx) => {
      const marks = Object.keys(row).map(() => '?');
      await tx.query(
        `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${marks.join(', ')})`,
        Object.values(row),
      );
      const [{ id }] = await tx.query<[{ id: number }]>(`SELECT MAX(id) AS id FROM ${table}`);
      return id;
    });
  const at = '2026-10-19 02:00:00.000';

  /** Freezes the scores that the findings give: of nothing else is there anything to count. */
  const freeze = async (id: number, number: number) => {
    const { reader } = app.unitOfWork;
    const units = await reader.query<{ id: number; unitId: number }[]>(
      'SELECT id, unit_id AS unitId FROM inspection_unit WHERE inspection_id = ?',
      [id],
    );
    for (const unit of units) {
      const rows = await reader.query<(FindingFact & { deduction: number | null })[]>(
        `SELECT id AS findingId, number, kind, dimension, severity, deduction FROM finding
         WHERE inspection_unit_id = ? AND state = 'standing'`,
        [unit.id],
      );
      const findings = rows.map(
        (row) => ({ ...row, deduction: row.deduction === null ? null : `${row.deduction / 100}` }) as FindingFact,
      );
      const facts = {
        ...{ unitId: unit.unitId, quarter: { year: 2026, quarter: 3 }, contentItems: 1, findings },
        ...{ assignments: [], disclosures: [], reports: [] },
      };
      const sheet = scoreSheet(facts, defaultWeights, defaultSettings);
      await insert('inspection_score', {
        ...{ inspection_id: id, number, inspection_unit_id: unit.id, deducted: 0, calendar_version: 0 },
        ...{ computed_at: at, facts: JSON.stringify(facts), sheet: JSON.stringify(sheet) },
      });
    }
  };

  /** An inspection of three units in two groups that is final: 县财政局 without a problem, 县司法局 with two, 青石镇 vetoed. */
  const inspection = async (more: Record<string, unknown> = {}) => {
    const id = await insert('inspection', {
      ...{ plan_id: planId, quarter: 3, title: '2026年第三季度政务公开督查', method: 'both', state: 'final' },
      ...{ quantity_weight: 30, content_weight: 40, timeliness_weight: 30, settings: JSON.stringify(defaultSettings) },
      ...{ inspectors_per_unit: 1, samples_per_unit: 1, feedback_days: 5, rectification_days: 15 },
      ...{ under_supervision_rules: 0, field_from: '2026-10-08', field_to: '2026-10-12', feedback_due: '2026-10-19' },
      finalised_at: at,
      ...{ created_by: people.office.id, created_at: at, updated_at: at, version: 1 },
      ...more,
    });
    const item = await insert('inspection_item', {
      ...{ inspection_id: id, position: 1, dimension: 'content', per: 'unit', method: 'online' },
      text: '解读与文件同步公开',
    });
    const groups = [];
    for (const [position, title] of ['县直部门', '乡镇'].entries())
      groups.push(await insert('inspection_group', { inspection_id: id, position, title }));
    const units: number[] = [];
    for (const [position, name] of names.entries())
      units.push(
        await insert('inspection_unit', {
          ...{ inspection_id: id, unit_id: unitOf.get(name), unit_name: name, position, ranked: 1, version: 1 },
          ...{ group_id: groups[name.endsWith('镇') ? 1 : 0], state: 'inspected' },
        }),
      );
    for (const unit of units)
      await insert('inspection_answer', {
        ...{ inspection_unit_id: unit, question: `item:${item}`, item_id: item, answer: 'conforms' },
        ...{ answered_by: people.inspector.id, answered_at: at, version: 1 },
      });
    const found = (unit: number, number: number, row: Record<string, unknown>) =>
      insert('finding', {
        ...{
          inspection_unit_id: units[unit],
          number,
          client_key: `${number}`,
          dimension: 'content',
          state: 'standing',
        },
        ...{ item_id: item, found_by: people.inspector.id, found_at: at, updated_at: at, version: 1 },
        ...row,
      });
    await found(1, 1, { kind: 'problem', severity: 'normal', deduction: 237, words: '未同步公开解读材料' });
    await found(1, 2, { kind: 'problem', severity: 'minor', deduction: 100, words: '解读没有关联原文' });
    await found(2, 1, { kind: 'veto', words: '公开内容弄虚作假', item_id: null });
    await found(0, 1, { kind: 'praise', words: '建立清单，按月更新', item_id: null });
    await freeze(id, 1);
    return id;
  };
  const at1 = (id: number, number = 1) => ({ params: { path: { id, number } } });
  const draft = async (id: number, who = people.office) =>
    ok(await who.client.POST('/api/inspections/{id}/circulars', { params: { path: { id } } }));
  const get = async (id: number, number = 1, who = people.office) =>
    who.client.GET('/api/inspections/{id}/circulars/{number}', at1(id, number));
  const edited = (
    { version, title, addressees, copies, naming, sections }: Circular,
    more: Partial<Circular> = {},
  ) => ({
    ...{ version, title, addressees, copies, naming, sections },
    ...more,
  });
  const edit = async (circular: Circular, more: Partial<Circular>, who = people.office) =>
    who.client.PUT('/api/inspections/{id}/circulars/{number}', {
      ...at1(circular.inspectionId, circular.number),
      body: edited(circular, more),
    });
  const publish = async (circular: Circular, more: object = {}, who = people.office) =>
    who.client.POST('/api/inspections/{id}/circulars/{number}/publication', {
      ...at1(circular.inspectionId, circular.number),
      body: {
        version: circular.version,
        signOff,
        documentNumber: '云政公开办〔2026〕5号',
        signedOn: '2026-10-20',
        ...more,
      },
    });
  const refusal = async (answer: Promise<{ error?: unknown }>) => {
    const { error } = await answer;
    const { code, facts } = (error ?? {}) as Problem;
    return [code, ...Object.values(facts ?? {})].join(' ');
  };
  const valueOf = ({ figures }: Circular, name: string) => figures.find((figure) => figure.name === name)?.value;
  const file = async (who: SignedInPerson, id: number, name: string, number = 1) =>
    fetch(`${app.url}/api/inspections/${id}/circulars/${number}/${name}`, { headers: { cookie: who.cookie } });
  const bytesOf = async (response: Response) => {
    expect(response.status).toBe(200);
    return new Uint8Array(await response.arrayBuffer());
  };
  const wordText = (bytes: Uint8Array) =>
    strFromU8(unzipSync(bytes)['word/document.xml']!)
      .split('</w:p>')
      .map((paragraph) => paragraph.replace(/<[^>]+>/g, ''));

  beforeAll(async () => {
    await registerNames(app, [...names, '县政府办']);
    const { items } = ok(await app.client.GET('/api/units', {}));
    unitOf = new Map(items.map(({ name, id }) => [name, id]));
    const staff = await staffOf(app.url);
    const clerk = await staff.hire('sifa', 'reporter', unitOf.get('县司法局')!);
    const office = unitOf.get('县政府办')!;
    ({ id: planId } = await issuePlan(app, [{ title: '公开预决算', units: names }]));
    people = {
      office: await asPerson(app.url, 'office'),
      other: await staff.hire('office2', 'office', office),
      torn: await staff.hire('torn', 'office', office),
      clerk,
      leader: await staff.hire('leader', 'leader', office),
      inspector: await staff.hire('inspector', 'inspector', office),
    };
    await insert('membership', { person_id: people.torn.id, unit_id: unitOf.get('县财政局'), role: 'reporter' });
  });

  it('are drafted from the data in the usual sections, every figure linked', async () => {
    const id = await inspection();
    const circular = await draft(id);
    expect(circular).toMatchObject({
      ...{ number: 1, state: 'draft', title: '关于2026年第三季度政务公开督查情况的通报', naming: 'named' },
      ...{ addressees: ['县直部门', '乡镇'], hindrances: [], hash: null, isIntact: null },
    });
    expect(circular.sections.map(({ title }) => title)).toEqual(['总体情况', '主要做法', '存在问题', '下一步要求']);
    expect(circular.sections[1]!.text).toBe('县财政局：建立清单，按月更新。');
    const figures = ['得分·县财政局', '得分·县司法局', '名次·县司法局', '名次·青石镇', '涉及单位·检查项1', '问题数'];
    expect(figures.map((name) => valueOf(circular, name))).toEqual([
      ...['100.00分', '91.58分', '第2名', '不排名', '县司法局', '2'],
    ]);
    expect(
      circular.groups.map(({ title, units }) => [title, units.map(({ unit, rank, total }) => [rank, unit, total])]),
    ).toEqual([
      [
        '县直部门',
        [
          [1, '县财政局', '100.00'],
          [2, '县司法局', '91.58'],
        ],
      ],
      ['乡镇', [[null, '青石镇', '100.00']]],
    ]);
    expect(circular.problems.map(({ unit, severity, deduction }) => [unit, severity, deduction])).toEqual([
      ['县司法局', '一般', '2.37'],
      ['县司法局', '轻微', '1.00'],
      ['青石镇', '否决情形', null],
    ]);
    expect(
      await refusal(people.other.client.POST('/api/inspections/{id}/circulars', { params: { path: { id } } })),
    ).toBe('circular-there');
    const unnamed = ok(await edit(circular, { naming: 'unnamed' }));
    expect(valueOf(unnamed, '涉及单位·检查项1')).toBe('1个单位');
    expect(unnamed.problems.map(({ unit }) => unit)).toEqual([null, null, null]);
    // the figures of a draft are those of now
    await app.unitOfWork.run((tx) => tx.query("UPDATE finding SET state = 'withdrawn' WHERE deduction = 100"));
    expect(valueOf(ok(await get(id)), '问题数')).toBe('1');
    await app.unitOfWork.run((tx) => tx.query("UPDATE finding SET state = 'standing' WHERE deduction = 100"));
    const early = await inspection({ state: 'field' });
    expect(
      await refusal(people.office.client.POST('/api/inspections/{id}/circulars', { params: { path: { id: early } } })),
    ).toBe('circular-not-final field');
  });

  it('are edited by one at a time, and seen by nobody else before', async () => {
    const id = await inspection();
    const circular = await draft(id);
    const sections = [{ title: '总体情况', text: '共{{问题数}}个，{{没有这个}}。' }];
    const mine = ok(await edit(circular, { sections, copies: ['县委办公室'] }));
    expect(mine.hindrances).toEqual([{ code: 'figures', names: ['没有这个'], until: null }]);
    const { error } = await edit(circular, { title: '另一个标题' }, people.other);
    expect([(error as Problem).code, (error as unknown as { current: Circular }).current.copies]).toEqual([
      'version-conflict',
      ['县委办公室'],
    ]);
    for (const who of [people.clerk, people.leader, people.inspector]) {
      expect((await get(id, 1, who)).response.status).toBe(404);
      expect((await file(who, id, 'circular.docx')).status).toBe(404);
      const list = ok(await who.client.GET('/api/inspections/{id}/circulars', { params: { path: { id } } }));
      expect([list.mayDraft, list.versions]).toEqual([false, []]);
    }
    const word = wordText(await bytesOf(await file(people.office, id, 'circular.docx')));
    expect(word.join('\n')).toContain('督查情况的通报（送审稿）');
    expect(word).toContain('共2个，{{没有这个}}。');
    const drop = { params: { path: { id, number: 1 }, query: { version: mine.version } } };
    expect((await people.office.client.DELETE('/api/inspections/{id}/circulars/{number}', drop)).response.status).toBe(
      204,
    );
    expect((await get(id)).response.status).toBe(404);
  });

  it('are published signed, numbered and dated, once nothing hinders', async () => {
    const id = await inspection({ feedback_due: '2026-10-21' });
    const circular = await draft(id);
    expect(circular.hindrances).toEqual([{ code: 'feedback', names, until: '2026-10-21' }]);
    expect(await refusal(publish(circular))).toBe(`circular-feedback-open ${names.join('、')} 2026-10-21`);
    await app.unitOfWork.run((tx) => tx.query("UPDATE inspection SET feedback_due = '2026-10-19' WHERE id = ?", [id]));
    expect(await refusal(publish(circular, { signOff: { ...signOff, signer: { name: '' } } }))).toBe(
      'document-unsigned signer',
    );
    expect(await refusal(publish(circular, { documentNumber: '' }))).toBe('document-number');
    for (const documentNumber of ['随便写', '云政公开办[2026]5号', '云政公开办〔2025〕5号', '云政公开办〔2026〕05号'])
      expect(await refusal(publish(circular, { documentNumber }))).toBe(`document-number-form ${documentNumber} 2026`);
    expect(await refusal(publish(circular, { signedOn: '2026-10-21' }))).toBe('document-date 2026-10-21');
    expect(
      await refusal(publish(circular, { documentNumber: '云政公开办〔2020〕5号', signedOn: '2020-01-01' })),
    ).toMatch(/^document-date-early 2020-01-01 2026-/);
    expect(await refusal(publish(circular, {}, people.torn))).toBe('own-cause 县财政局');
    const wrong = ok(await edit(circular, { sections: [{ title: '总体情况', text: '{{没有}}' }] }));
    expect(await refusal(publish(wrong))).toBe('circular-figures 没有');
    const bare = ok(await edit(wrong, { sections: [{ title: '存在问题', text: '' }] }));
    expect(await refusal(publish(bare))).toBe('circular-empty 存在问题');
    const text = '平均得分{{平均分}}，第一名：{{排名靠前·县直部门}}。';
    const ready = ok(await edit(bare, { sections: [{ title: '总体情况', text }] }));

    const both = await Promise.all([
      publish(ready),
      publish(ready, { documentNumber: '云政公开办〔2026〕6号' }, people.other),
    ]);
    const [done] = both.flatMap(({ data }) => data ?? []);
    expect(both.map(({ response }) => response.status).sort()).toEqual([200, 409]);
    const [late] = both.flatMap(({ error }) => (error ? [error as Problem] : []));
    expect(late!.code).toBe('circular-published');
    expect(done).toMatchObject({ state: 'published', isIntact: true, publishedAt: clock.at.toISOString() });
    const [{ state }] = await app.unitOfWork.reader.query<[{ state: string }]>(
      'SELECT state FROM inspection WHERE id = ?',
      [id],
    );
    expect(state).toBe('published');
    expect(await refusal(edit(done!, { title: '改' }))).toMatch(/^circular-published/);

    // nothing that happens later changes it, and its hash is that of what is kept
    await app.unitOfWork.run((tx) => tx.query("UPDATE finding SET state = 'withdrawn' WHERE deduction = 237"));
    const kept = ok(await get(id, 1, people.clerk));
    expect(valueOf(kept, '平均分')).toBe('97.19分');
    expect(kept.figures.map(({ name }) => name)).toEqual(['平均分', '排名靠前·县直部门']);
    const frozen = await bytesOf(await file(people.leader, id, 'published.json'));
    expect(createHash('sha256').update(frozen).digest('hex')).toBe(kept.hash);
    const word = wordText(await bytesOf(await file(people.clerk, id, 'circular.docx')));
    expect(word).toContain('平均得分97.19分，第一名：县财政局（100.00分）。');
    expect(word).toContain(kept.signing!.documentNumber);
    expect(word.join('\n')).toMatch(/签发：赵刚.核稿：王芳.拟稿：李明/);
    const strings = async (who: SignedInPerson) =>
      strFromU8(unzipSync(await bytesOf(await file(who, id, 'annexes.xlsx')))['xl/worksheets/sheet3.xml']!).match(
        /<row /g,
      )!.length;
    expect([await strings(people.office), await strings(people.clerk), await strings(people.inspector)]).toEqual([
      2 + 12,
      2 + 4,
      2,
    ]);
    const told = ok(
      await people.clerk.client.GET('/api/notifications', { params: { query: { group: 'inspections' } } }),
    ).items;
    expect(told.map(({ kind, path }) => [kind, path])).toEqual([
      ['circular-published', `/inspections/${id}/circular/1`],
    ]);
    await app.unitOfWork.run((tx) => tx.query("UPDATE finding SET state = 'standing' WHERE deduction = 237"));

    const forbidden = (sql: string) =>
      expect(app.unitOfWork.run((tx) => tx.query(sql, [id]))).rejects.toThrow(/published/);
    await forbidden("UPDATE circular SET state = 'draft' WHERE inspection_id = ?");
    await forbidden('DELETE FROM circular WHERE inspection_id = ?');
    await forbidden("UPDATE inspection SET state = 'final' WHERE id = ?");

    const taken = await draft(await inspection());
    expect(await refusal(publish(taken, { documentNumber: kept.signing!.documentNumber }))).toMatch(
      /^document-number-taken/,
    );
  });

  it('are corrected by a further version with a reason, and every version stays', async () => {
    const id = await inspection({ under_supervision_rules: 1, feedback_due: '2026-11-18' });
    const correct = (reason: string) =>
      people.office.client.POST('/api/inspections/{id}/circulars/corrections', {
        params: { path: { id } },
        body: { reason },
      });
    expect(await refusal(correct('错了'))).toBe('circular-not-published');
    const first = ok(await publish(await draft(id), { documentNumber: '云政公开办〔2026〕7号' }));
    await app.unitOfWork.run((tx) => tx.query('UPDATE finding SET deduction = 200 WHERE deduction = 237'));
    const second = ok(await correct('县司法局得分有误'));
    expect(second).toMatchObject({ number: 2, state: 'draft', replaces: '云政公开办〔2026〕7号', hindrances: [] });
    expect([valueOf(first, '平均分'), valueOf(second, '平均分')]).toEqual(['97.19分', '97.50分']);
    expect(await refusal(correct('又错了'))).toBe('circular-there');
    ok(await publish(second, { documentNumber: '云政公开办〔2026〕8号' }));
    const { versions } = ok(
      await people.clerk.client.GET('/api/inspections/{id}/circulars', { params: { path: { id } } }),
    );
    expect(versions.map(({ number, reason, signing }) => [number, reason, signing?.documentNumber])).toEqual([
      [2, '县司法局得分有误', '云政公开办〔2026〕8号'],
      [1, null, '云政公开办〔2026〕7号'],
    ]);
    expect(valueOf(ok(await get(id, 1)), '平均分')).toBe('97.19分');
    const word = wordText(await bytesOf(await file(people.clerk, id, 'circular.docx', 2)));
    expect(word.join('')).toContain('（第二版）');
    expect(word).toContain('本通报更正并代替云政公开办〔2026〕7号。更正原因：县司法局得分有误。');
    const told = ok(
      await people.leader.client.GET('/api/notifications', { params: { query: { group: 'inspections' } } }),
    ).items;
    expect(told[0]!.kind).toBe('circular-corrected');
  });

  it("by the office's own template, and without a program for PDF files only as Word", async () => {
    const id = await inspection();
    await draft(id);
    const { makesPdf } = ok(
      await people.office.client.GET('/api/inspections/{id}/circulars', { params: { path: { id } } }),
    );
    expect(makesPdf).toBe(false);
    const pdf = await file(people.office, id, 'circular.pdf');
    expect([pdf.status, ((await pdf.json()) as Problem).code]).toEqual([409, 'pdf-not-here']);
    const starter = await bytesOf(
      await fetch(`${app.url}/api/supervision/templates/starter.docx?kind=circular`, {
        headers: { cookie: people.office.cookie },
      }),
    );
    const form = new FormData();
    form.append('kind', 'circular');
    form.append('file', new File([starter.slice()], '通报.docx'));
    const added = await fetch(`${app.url}/api/supervision/templates`, {
      ...{ method: 'POST', body: form, headers: { cookie: people.office.cookie } },
    });
    const { versions } = (await added.json()) as { versions: { id: number }[] };
    const body = { kind: 'circular' as const, version: 0, templateId: versions[0]!.id };
    ok(await people.office.client.PUT('/api/supervision/templates/choice', { body }));
    const word = wordText(await bytesOf(await file(people.office, id, 'circular.docx')));
    expect(word).toContain('一、总体情况');
    expect(word).toEqual(
      expect.arrayContaining(
        ['县司法局', '91.58', '未同步公开解读材料'].map((text) => expect.stringContaining(text) as string),
      ),
    );
    expect(word.join('')).not.toMatch(/[{}]/);
  });
});
