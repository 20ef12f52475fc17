import { canonical, hashOf, type Ledger, noFacts, type Scheme, schemeTemplates, scorerOf } from '@yaodian/assessment';
import type { Problem, SchemeBody } from '@yaodian/api-client';
import { databases } from '@yaodian/testing';
import { strFromU8, unzipSync } from 'fflate';
import { ok, registerNames, useApplication } from './application.js';
import { asPerson, type SignedInPerson, staffOf } from './people.js';

const names = ['县财政局', '县司法局', '县民政局'];
const period = { first: '2026-01-01', last: '2026-12-31', isResult: true };
const shares: Record<string, string> = { 县财政局: '4', 县司法局: '2', 县民政局: '3' };

describe.each(databases())('papers of the result on $name', (engine) => {
  const app = useApplication(engine);
  let people: Record<'office' | 'leader' | 'clerk' | 'inspector', SignedInPerson>;
  let planId: number;
  let schemeId: number;
  let scheme: Scheme;
  let unitOf: Map<string, number>;

  const query = (sql: string, values: unknown[] = []) => app.unitOfWork.run((tx) => tx.query(sql, values));
  const insert = async (table: string, row: Record<string, unknown>): Promise<number> => {
    const marks = Object.keys(row).map(() => '?');
    await query(
      `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${marks.join(', ')})`,
      Object.values(row),
    );
    const [{ id }] = (await query(`SELECT MAX(id) AS id FROM ${table}`)) as [{ id: number }];
    return id;
  };
  const at = '2027-01-12 02:00:00.000';

  /** What the office entered, on every line that it scores. */
  function ledgerOf(name: string): Ledger {
    const { key } = scheme.groups[0]!;
    const leaves = scheme.trees[0]!.indicators.flatMap((one) => ('children' in one ? one.children : [one]));
    return scorerOf(scheme)({
      ...noFacts(unitOf.get(name)!, key, period, '2026.1'),
      entries: leaves.flatMap((leaf) =>
        'rule' in leaf && leaf.rule.kind === 'manual'
          ? [{ id: `entry:${leaf.key}`, line: leaf.key, points: shares[name]!, of: '4', reason: '=看过材料' }]
          : [],
      ),
      inspections: [
        {
          ...{ inspectionId: 1, quarter: 1, state: 'published', total: '84.19' },
          dimensions: { quantity: null, content: null, timeliness: null },
        },
      ],
    });
  }

  async function freeze(number: number, kind: string, reason: string | null = null): Promise<void> {
    const id = await insert('assessment_snapshot', {
      ...{ plan_id: planId, scheme_id: schemeId, number, kind, reason, scheme: canonical(scheme) },
      ...{ first_day: period.first, last_day: period.last, calendar_version: '2026.1', hash: hashOf(`${number}`) },
      ...{ taken_by: people.office.id, taken_at: at },
    });
    for (const [position, name] of names.entries()) {
      const ledger = ledgerOf(name);
      const { total, grade, contribution, contributionOf, group } = ledger;
      await insert('assessment_snapshot_unit', {
        ...{
          snapshot_id: id,
          unit_id: unitOf.get(name),
          position,
          group_key: group,
          ranked: position < 2,
          facts: '{}',
        },
        // a unit may be called whatever it likes
        unit_name: name === '县民政局' ? '=县民政局' : name,
        ...{ ledger: canonical(ledger), ledger_hash: hashOf(ledger), total, is_vetoed: false, grade },
        ...{ rank_in_group: position < 2 ? position + 1 : null, contribution, contribution_of: contributionOf },
      });
    }
  }

  async function publish(number: number, documentNumber: string, signedOn: string): Promise<void> {
    const [{ id }] = (await query('SELECT id FROM assessment_snapshot WHERE number = ?', [number])) as [{ id: number }];
    await insert('assessment_publication', {
      ...{ snapshot_id: id, document_number: documentNumber, signer: '赵刚', signed_on: signedOn },
      ...{ published_by: people.office.id, published_at: at },
    });
    await query("UPDATE assessment_result SET state = 'published'");
  }

  const get = (who: SignedInPerson, file: string) =>
    fetch(`${app.url}/api/results/${planId}/${file}`, { headers: { cookie: who.cookie } });
  const bytesOf = async (response: Response) => {
    expect(response.status).toBe(200);
    return new Uint8Array(await response.arrayBuffer());
  };
  const word = async (who: SignedInPerson, file: string) =>
    strFromU8(unzipSync(await bytesOf(await get(who, file)))['word/document.xml']!)
      .split('</w:p>')
      .map((paragraph) => paragraph.replace(/<[^>]+>/g, ''))
      .filter((paragraph) => paragraph !== '');
  const excel = async (who: SignedInPerson, file: string) => {
    const parts = unzipSync(await bytesOf(await get(who, file)));
    return {
      cells: strFromU8(parts['xl/worksheets/sheet1.xml']!),
      texts: strFromU8(parts['xl/sharedStrings.xml']!),
    };
  };
  const codeOf = async (who: SignedInPerson, file: string) => {
    const response = await get(who, file);
    return [response.status, ((await response.json()) as Problem).code];
  };
  const sheetOf = (name: string, format = 'docx') => `units/${unitOf.get(name)}/sheet.${format}`;

  beforeAll(async () => {
    await registerNames(app, [...names, '县政府办']);
    const { items } = ok(await app.client.GET('/api/units', {}));
    unitOf = new Map(items.map(({ name, id }) => [name, id]));
    const staff = await staffOf(app.url);
    const office = unitOf.get('县政府办')!;
    people = {
      office: await asPerson(app.url, 'office'),
      leader: await staff.hire('leader', 'leader', office),
      clerk: await staff.hire('sifa', 'reporter', unitOf.get('县司法局')!),
      inspector: await staff.hire('inspector', 'inspector', office),
    };
    planId = ok(await app.client.POST('/api/plans', { body: { year: 2026, title: '2026年要点' } })).id;
    scheme = { ...schemeTemplates[0]!.scheme(2026), title: '2026年考核方案' };
    const { year: _year, title, weightBasisPoints: weight, ...rest } = scheme;
    const body = JSON.parse(JSON.stringify(rest)) as SchemeBody;
    const draft = ok(await app.client.POST('/api/schemes', { body: { planId, title } }));
    const unitIds = names.map((name) => unitOf.get(name)!);
    const groups = body.groups.map((group, index) => ({
      ...{ title: group.name, unitGroupId: null, unitIds: index === 0 ? unitIds : [] },
    }));
    const params = { path: { id: draft.id } };
    const selection = { ...draft.selection, unitIds, groups };
    const edited = ok(
      await app.client.PUT('/api/schemes/{id}', {
        params,
        body: { version: draft.version, title, weight, body, selection },
      }),
    );
    ok(await app.client.POST('/api/schemes/{id}/adoption', { params, body: { version: edited.version } }));
    schemeId = draft.id;
  });

  it('while the year runs are sheets of the running score only, each unit its own', async () => {
    const text = await word(people.clerk, sheetOf('县司法局'));
    expect(text.join('')).toContain('2026年度政务公开工作考核计分表（运行得分）本表为');
    expect(text.join('')).not.toContain('SHA-256');
    expect(text).toContain('尚有未评分的条目，暂不定等次');
    expect((await excel(people.leader, sheetOf('县财政局', 'xlsx'))).texts).toContain('不作为排名和折算的依据');
    expect((await get(people.clerk, sheetOf('县财政局'))).status).toBe(404);
    expect((await get(people.inspector, sheetOf('县司法局'))).status).toBe(403);
    expect(await codeOf(people.office, 'ranking.docx')).toEqual([409, 'result-not-final']);
  });

  it('are only own sheets while it is announced: no ranking for anybody', async () => {
    await insert('assessment_result', {
      ...{ plan_id: planId, scheme_id: schemeId, state: 'announced', announced_at: at, appeals_until: '2027-01-19' },
      ...{ appeal_counting: '{}', version: 1 },
    });
    await freeze(1, 'announced');
    const text = await word(people.clerk, sheetOf('县司法局'));
    expect(text).toContain('本表为公示的得分，申诉期满、申诉裁决后定稿。');
    const ledger = ledgerOf('县司法局');
    expect(text).toEqual(expect.arrayContaining([ledger.total, `SHA-256 ${hashOf(ledger)}`]));
    expect(text.join('|')).toContain('|办公室评 2 分（满分 4）：=看过材料|7.27 × 2 ÷ 4 = 3.64|3.64|');
    expect(await codeOf(people.office, 'ranking.xlsx')).toEqual([409, 'result-not-final']);
    expect(await codeOf(people.clerk, 'ranking.docx')).toEqual([409, 'result-not-published']);
    expect(await codeOf(people.office, 'transfer.csv')).toEqual([409, 'result-not-final']);
    expect(await codeOf(people.office, 'circular.docx')).toEqual([409, 'result-not-final']);
  });

  it('are ranking, circular and transfer once it is final, for the office and leaders', async () => {
    await query("UPDATE assessment_result SET state = 'final', finalised_at = ? WHERE plan_id = ?", [at, planId]);
    await freeze(2, 'final');
    const [first, second] = [ledgerOf('县财政局'), ledgerOf('县司法局')];
    const text = await word(people.leader, 'ranking.docx');
    expect(text.join('|')).toContain(
      `|1|县财政局|${first.total}|${first.grade}|${first.contribution}|2|县司法局|${second.total}|${second.grade}|`,
    );
    expect(text).toEqual(expect.arrayContaining(['=县民政局', '不参加排名', '本表已定稿，尚未发布。']));
    const { cells } = await excel(people.office, 'ranking.xlsx');
    expect(cells).toContain(`<v>${Number(second.total)}</v>`);
    expect((await word(people.office, 'circular.docx')).join('')).toContain('考核结果的通报（送审稿）');
    expect(await codeOf(people.office, 'ranking.docx?snapshot=1')).toEqual([409, 'result-not-final']);
    expect(await codeOf(people.clerk, 'ranking.docx')).toEqual([409, 'result-not-published']);
    expect((await get(people.clerk, 'transfer.csv')).status).toBe(403);
    expect((await get(people.leader, 'transfer.xlsx')).status).toBe(403);
    expect((await word(people.office, sheetOf('县司法局'))).join('')).toContain('第2名（本组参加排名2个单位）');
    expect((await word(people.clerk, sheetOf('县司法局'))).join('')).not.toContain('组内名次');
  });

  it('are handed over as a table with a row for each unit, in which nothing is a formula', async () => {
    const { cells, texts } = await excel(people.office, 'transfer.xlsx');
    expect(cells).not.toContain('<f>');
    expect(texts).toContain('<t>=县民政局</t>');
    const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      await bytesOf(await get(people.office, 'transfer.csv')),
    );
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    const rows = csv.slice(1).split('\r\n');
    expect(rows[0]).toMatch(/^单位编号,单位名称,/);
    const { total, contribution, grade } = ledgerOf('县司法局');
    const group = scheme.groups[0]!.name;
    expect(rows[2]).toBe(
      `${unitOf.get('县司法局')},县司法局,${group},4.00,${contribution},${total},4.00,${grade},否,,${hashOf(ledgerOf('县司法局'))}`,
    );
    expect(rows[3]).toContain(",'=县民政局,");
    expect(rows[4]).toBe('');
    expect(rows[5]).toMatch(/^说明：折入分值 = 考核得分 × 4\.00%/);
  });

  it('are open to units once published, with number, signer and date; a PDF file needs a program for it', async () => {
    await publish(2, '云政公开办〔2027〕1号', '2027-01-21');
    expect(await word(people.clerk, 'ranking.docx')).toContain('文号：云政公开办〔2027〕1号');
    const circular = await word(people.clerk, 'circular.docx');
    expect(circular).toEqual(expect.arrayContaining(['云政公开办〔2027〕1号', '2027年1月21日', '（签发：赵刚）']));
    expect((await word(people.clerk, sheetOf('县司法局'))).join('')).toContain('第2名（本组参加排名2个单位）');
    expect((await get(people.clerk, sheetOf('县财政局'))).status).toBe(404);
    expect(await codeOf(people.office, 'circular.pdf')).toEqual([409, 'pdf-not-here']);
    expect(await codeOf(people.office, sheetOf('县司法局', 'pdf'))).toEqual([409, 'pdf-not-here']);
    const { data: papers } = await people.clerk.client.GET('/api/results/{planId}/papers', {
      params: { path: { planId } },
    });
    expect(papers).toEqual({
      ...{ makesPdf: false, transfer: false, appealing: [] },
      units: [{ unitId: unitOf.get('县司法局'), unitName: '县司法局' }],
    });
    const older = await word(people.clerk, `${sheetOf('县司法局')}?snapshot=1`);
    expect(older).toContain('公示（第1次快照）');
  });

  it('of a corrected version say what it replaces, and units see the last one that was published', async () => {
    await query("UPDATE assessment_result SET state = 'final'");
    await freeze(3, 'corrected', '录入有误');
    const circular = (await word(people.office, 'circular.docx')).join('');
    expect(circular).toContain('（第二版）（送审稿）');
    expect(circular).toContain('本通报更正并代替云政公开办〔2027〕1号。更正原因：录入有误。');
    expect(await word(people.clerk, 'circular.docx')).toContain('云政公开办〔2027〕1号');
    expect(await codeOf(people.clerk, 'ranking.docx?snapshot=3')).toEqual([409, 'result-not-published']);
    await publish(3, '云政公开办〔2027〕2号', '2027-02-01');
    expect(await word(people.clerk, 'circular.docx')).toContain('云政公开办〔2027〕2号');
    expect(await word(people.clerk, 'ranking.docx?snapshot=2')).toContain('文号：云政公开办〔2027〕1号');
  });
});
