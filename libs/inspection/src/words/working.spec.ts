import { type FindingFact, type UnitFacts } from '../facts.js';
import { scoreSheet } from '../score-sheet.js';
import { defaultSettings, defaultWeights } from '../settings.js';
import { quantityLineWords, totalWords, workingWords } from './working.js';

const problem = (
  number: number,
  dimension: FindingFact['dimension'],
  deduction: string | null = null,
): FindingFact => ({
  findingId: number,
  number,
  kind: 'problem',
  dimension,
  severity: 'normal',
  deduction,
});
const target = { index: 0, comparator: '>=' as const, unit: '条' };
const facts: UnitFacts = {
  unitId: 1,
  quarter: { year: 2026, quarter: 2 },
  assignments: [
    {
      assignmentId: 1,
      from: '2026-01-15',
      until: null,
      deadline: null,
      targets: [{ ...target, value: 2, period: 'month' }],
    },
    {
      assignmentId: 2,
      from: '2026-01-15',
      until: null,
      deadline: '2026-06-30',
      targets: [{ ...target, value: 1, period: null }],
    },
    { assignmentId: 3, from: '2026-01-15', until: null, deadline: null, targets: [] },
  ],
  disclosures: [
    {
      evidenceId: 1,
      assignmentIds: [1, 2],
      publishedOn: '2026-05-11',
      formed: { on: '2026-05-08', taken: 1, limit: 20, measure: 'working-days', rule: 'general' },
    },
  ],
  reports: [
    { reportId: 1, assignmentId: 3, daysLate: 2, isMissing: false },
    { reportId: 2, assignmentId: 3, daysLate: null, isMissing: false },
  ],
  contentItems: 3,
  findings: [problem(1, 'content'), problem(2, 'content', '1.50'), problem(3, 'other')],
};
const sheet = scoreSheet(facts, defaultWeights, defaultSettings);
const zh = (words: { zh: string }[]) => words.map((one) => one.zh);

describe('the working in words', () => {
  it('of quantity names its sum and each of its lines', () => {
    expect(zh(workingWords(sheet.quantity))).toEqual([
      '应公开 8，计入 2（每项超出要求的部分不计）：30.00 × 2 ÷ 8 = 7.50',
    ]);
    expect(zh(sheet.quantity.working.lines.map(quantityLineWords))).toEqual([
      '每月 2 条，本季度 3 期，应公开 6 条；已公开 1，计入 1',
      '共 1 条，本季度到期，2026-01-01 起的公开信息都计：应公开 1 条；已公开 1，计入 1',
      '没有数量指标，本季度应有进展填报，应公开 1 条；已公开 0，计入 0',
    ]);
  });

  it('of content names the deductions by severity', () =>
    expect(zh(workingWords(sheet.content))).toEqual([
      '一般问题 2 个，扣 2.00 + 1.50',
      '检查 3 项，以 40 分计，扣 3.50，余 36.50：40.00 × 36.50 ÷ 40 = 36.50',
    ]));

  it('of timeliness names both halves', () =>
    expect(zh(workingWords(sheet.timeliness))).toEqual([
      '公开信息 1 条写明形成日期，1 条按时公开',
      '应报 1 份：按时 0，迟报不超过 3 个工作日 1（各计一半），迟报更久 0，缺报 0',
      '另有 1 份填报未到截止时间，暂不计',
      '30.00 × (0.5 × 1 ÷ 1 + 0.5 × (0 + 0.5 × 1) ÷ 1) = 22.50',
    ]));

  it('of the total is a sum that a reader can do again', () =>
    expect(zh(totalWords(sheet))).toEqual(['一般问题 1 个，扣 2.00', '7.50 + 36.50 + 22.50 − 2.00 = 64.50']));

  it('says what a dimension got from others, and why one does not apply', () => {
    const other = scoreSheet(
      { ...facts, disclosures: [], reports: [], contentItems: 0, findings: [] },
      defaultWeights,
      defaultSettings,
    );
    expect(zh(workingWords(other.quantity))).toEqual([
      '不适用的项目的权重按比例分给其他项目：30 分调整为 100.00 分',
      '应公开 7，计入 0（每项超出要求的部分不计）：100.00 × 0 ÷ 7 = 0.00',
    ]);
    expect(zh(workingWords(other.content))).toEqual(['没有检查公开内容的检查项，不适用']);
    expect(
      zh(
        totalWords(
          scoreSheet(
            { ...facts, assignments: [], disclosures: [], reports: [], contentItems: 0, findings: [] },
            defaultWeights,
            defaultSettings,
          ),
        ),
      ),
    ).toEqual(['没有适用的计分项，不计总分']);
  });

  it('says that no total is below 0, and what a veto does', () => {
    const findings: FindingFact[] = [
      ...Array.from({ length: 8 }, (_, index) => problem(index, 'other', '10')),
      { findingId: 99, number: 99, kind: 'veto', dimension: 'other' },
    ];
    expect(zh(totalWords(scoreSheet({ ...facts, findings }, defaultWeights, defaultSettings))).slice(1)).toEqual([
      '扣分多于得分，记 0.00',
      '有否决情形，等次为不合格，不排名次',
    ]);
  });

  it('is in English, too, with every figure', () => {
    const all = [sheet.quantity, sheet.content, sheet.timeliness].flatMap((line) => workingWords(line));
    for (const { zh, en } of [...all, ...totalWords(sheet), ...sheet.quantity.working.lines.map(quantityLineWords)]) {
      expect(`${zh}${en}`).not.toMatch(/undefined|\{\{/);
      expect(en.match(/\d+\.\d\d/g)).toEqual(zh.match(/\d+\.\d\d/g));
      // what is counted is called as the document prints it
      expect(en.replace(/条/g, '')).not.toMatch(/[㐀-鿿]/);
    }
  });
});
