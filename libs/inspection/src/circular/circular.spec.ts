import fc from 'fast-check';
import type { FindingFact, UnitFacts } from '../facts.js';
import { scoreSheet } from '../score-sheet.js';
import { defaultSettings, defaultWeights } from '../settings.js';
import { circularTitle, draftSections } from './draft.js';
import type { CircularFacts, CircularProblem } from './facts.js';
import { circularFigures, figureValues } from './figures.js';
import { figureFaults, figuresIn, nodesOf, printedPieces } from './text.js';

const problem = (findingId: number, severity: 'minor' | 'normal' | 'serious'): FindingFact => ({
  ...{ findingId, number: findingId, dimension: 'content', kind: 'problem', severity, deduction: null },
});
const reports = (days: (number | null)[]): UnitFacts['reports'] =>
  days.map((daysLate, at) => ({ reportId: at + 1, assignmentId: 1, daysLate, isMissing: daysLate === null }));

/** The published example: 7 of 10 required, one normal and two minor problems, 6.5 of 8 reports, 6 of 6 disclosures. */
const example: UnitFacts = {
  unitId: 1,
  quarter: { year: 2026, quarter: 3 },
  assignments: [
    {
      ...{ assignmentId: 1, from: '2026-01-01', until: null, deadline: null },
      targets: [{ index: 0, comparator: '>=', value: 10, unit: '条', period: 'quarter' }],
    },
  ],
  disclosures: Array.from({ length: 7 }, (_, at) => ({
    ...{ evidenceId: at + 1, assignmentIds: [1], publishedOn: '2026-07-20' as const },
    formed:
      at === 6
        ? null
        : {
            on: '2026-07-10' as const,
            taken: 6,
            limit: 20,
            measure: 'working-days' as const,
            rule: 'general' as const,
          },
  })),
  reports: reports([0, 0, 0, 0, 0, 0, 2]).concat([{ reportId: 8, assignmentId: 1, daysLate: 20, isMissing: true }]),
  contentItems: 3,
  findings: [problem(1, 'normal'), problem(2, 'minor'), problem(3, 'minor')],
};
const unit = (unitId: number, name: string, groupId: number, more: Partial<UnitFacts> = {}) => ({
  ...{ unitId, name, groupId, order: unitId, isRanked: true },
  sheet: scoreSheet({ ...example, unitId, ...more }, defaultWeights, defaultSettings),
});
const found = (unitId: number, more: Partial<CircularProblem> = {}): CircularProblem => ({
  ...{ unitId, number: 1, item: { position: 3, text: '解读与文件同步公开。' }, dimension: 'content' },
  ...{ severity: 'normal', words: '未同步公开解读', isRepeated: false },
  ...more,
});
const facts: CircularFacts = {
  year: 2026,
  quarter: 3,
  plan: '云岭县2026年政务公开工作要点',
  method: 'both',
  from: '2026-10-08',
  to: '2026-10-16',
  weights: defaultWeights,
  candidates: 5,
  groups: [
    { groupId: 1, title: '县直部门' },
    { groupId: 2, title: '乡镇' },
  ],
  units: [
    unit(1, '县司法局', 1),
    unit(2, '县财政局', 1, { findings: [] }),
    unit(3, '青石镇', 2, { findings: [...example.findings, { ...problem(9, 'minor'), kind: 'veto' } as FindingFact] }),
  ],
  problems: [
    found(1),
    found(1, { severity: 'minor', isRepeated: true }),
    found(1, { severity: 'minor', item: null, dimension: 'other' }),
    found(3, { severity: 'serious' }),
    found(3, { severity: null, item: null }),
  ],
  praises: [{ unitId: 2, words: '建立清单。\n按月更新。' }],
};
const valuesOf = (naming: 'named' | 'unnamed') => figureValues(circularFigures(facts, naming));

describe('the figures of a circular', () => {
  it('are those of the sheets and findings', () => {
    const values = valuesOf('named');
    const shown = (...names: string[]) => names.map((name) => values.get(name));
    expect(shown('得分·县司法局', '得分·县财政局', '名次·县财政局', '名次·县司法局', '名次·青石镇')).toEqual([
      ...['84.19分', '88.19分', '第1名', '第2名', '不排名'],
    ]);
    expect(shown('平均分', '最高分', '最低分', '平均分·县直部门')).toEqual([
      '85.52分',
      '88.19分',
      '84.19分',
      '86.19分',
    ]);
    expect(shown('良好单位数', '不合格单位数', '优秀单位数')).toEqual(['2', '1', '0']);
    expect(shown('应公开数', '计入公开数', '数量未达标单位')).toEqual(['30', '21', '县司法局、县财政局、青石镇']);
    expect(shown('应报送数', '按时报送数', '按时报送率', '迟报数', '缺报数')).toEqual(['24', '18', '75%', '3', '3']);
    expect(shown('问题数', '轻微问题数', '一般问题数', '严重问题数', '否决情形数')).toEqual(['4', '2', '1', '1', '1']);
    expect(shown('问题数·检查项3', '涉及单位·检查项3', '问题数·其他问题')).toEqual(['3', '县司法局、青石镇', '1']);
    expect(shown('排名靠前·县直部门', '排名靠后·县直部门')).toEqual(['县财政局（88.19分）', '县司法局（84.19分）']);
    expect(values.get('排名靠前·乡镇')).toBe('无');
  });

  it('of what is wrong say how many units instead of which, where these are not named', () => {
    const values = valuesOf('unnamed');
    expect(
      ['涉及单位·检查项3', '数量未达标单位', '重复问题单位', '排名靠后·县直部门'].map((name) => values.get(name)),
    ).toEqual([...['2个单位', '3个单位', '1个单位', '后三名']]);
    expect(values.get('排名靠前·县直部门')).toContain('县财政局');
  });

  it('count what vetoes apart: kinds add up to the problems, and a unit with a veto alone has none', () => {
    const problems = [...facts.problems, found(2, { severity: null, item: null })];
    const values = figureValues(circularFigures({ ...facts, problems }, 'named'));
    const kinds = [...values].filter(([name]) => name.startsWith('问题数·')).map(([, value]) => Number(value));
    expect([values.get('问题数'), kinds, values.get('问题单位数')]).toEqual(['4', [3, 1], '2']);
    expect([values.get('否决情形数'), values.get('否决情形单位')]).toEqual(['2', '县财政局、青石镇']);
    expect(draftSections({ ...facts, problems })[2]!.text).not.toContain('其他内容问题');
  });

  it('name no unit of a group among the first and among the last ones, and one that is alone among the first', () => {
    const ofGroup = (count: number) => {
      const units = Array.from({ length: count }, (_, at) =>
        unit(at + 1, `单位${at + 1}`, 1, {
          findings: Array.from({ length: at }, (_of, no) => problem(no + 1, 'minor')),
        }),
      );
      const values = figureValues(circularFigures({ ...facts, units, problems: [], praises: [] }, 'named'));
      return ['排名靠前', '排名靠后'].map((name) => values.get(`${name}·县直部门`)!.match(/单位\d+/g) ?? []);
    };
    expect([1, 2, 3, 5].map(ofGroup)).toEqual([
      [['单位1'], []],
      [['单位1'], ['单位2']],
      [['单位1'], ['单位3']],
      [
        ['单位1', '单位2'],
        ['单位4', '单位5'],
      ],
    ]);
    expect(ofGroup(9)[0]).toEqual(['单位1', '单位2', '单位3']);
  });

  it('have names of their own', () => {
    const names = circularFigures(facts, 'named').map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the draft of a circular', () => {
  it('has the usual sections, and every figure in it is one that is there', () => {
    const sections = draftSections(facts);
    expect(circularTitle(facts)).toBe('关于2026年第三季度政务公开督查情况的通报');
    expect(sections.map(({ title }) => title)).toEqual(['总体情况', '主要做法', '存在问题', '下一步要求']);
    const values = valuesOf('named');
    expect(sections.flatMap(({ text }) => figuresIn(text)).filter((name) => !values.has(name))).toEqual([]);
    const printed = nodesOf(sections[0]!.text).map((node) => printedPieces(node.pieces, values));
    expect(printed[0]).toBe(
      '按照《云岭县2026年政务公开工作要点》安排，2026年10月8日至2026年10月16日，采取网上检查和现场检查的方式，从5个单位中随机抽取3个单位，对其2026年第三季度政务公开的数量、内容、时限开展了督查。平均得分85.52分，最高88.19分，最低84.19分；优秀0个、良好2个、合格0个、不合格1个。',
    );
    expect(sections[1]!.text).toBe('县财政局：建立清单；按月更新。');
    expect(sections[2]!.text).toContain('（三）解读与文件同步公开方面存在问题。共{{问题数·检查项3}}个');
  });

  it('of an inspection that found nothing leaves out what was not there', () => {
    const clean = { ...facts, units: [], problems: [], praises: [], candidates: 0, from: null };
    const sections = draftSections(clean);
    expect(sections.map(({ title, text }) => [title, text.slice(0, 12)])).toEqual([
      ['总体情况', '按照《{{年度要点}}》'],
      ['存在问题', '本次督查没有发现问题。'],
      ['下一步要求', '（一）举一反三。各单位要'],
    ]);
    const values = figureValues(circularFigures(clean, 'named'));
    expect(sections.flatMap(({ text }) => figuresIn(text)).filter((name) => !values.has(name))).toEqual([]);
  });
});

describe('the text of a section', () => {
  it('is read line by line: paragraphs, headings by their marks, figures in braces', () => {
    expect(
      nodesOf('共{{ 问题数 }}个。\n\n（一）数量。{{应公开数}}条。\n（二）时限\n1.报送。\n1.5倍\n（1）其中'),
    ).toEqual([
      { kind: 'paragraph', pieces: [{ text: '共' }, { figure: '问题数' }, { text: '个。' }] },
      {
        ...{ kind: 'heading', level: 2, pieces: [{ text: '数量。' }] },
        runIn: [{ figure: '应公开数' }, { text: '条。' }],
      },
      { kind: 'heading', level: 2, pieces: [{ text: '时限' }], runIn: null },
      { kind: 'heading', level: 3, pieces: [{ text: '报送。' }], runIn: null },
      { kind: 'paragraph', pieces: [{ text: '1.5倍' }] },
      { kind: 'heading', level: 4, pieces: [{ text: '其中' }], runIn: null },
    ]);
  });

  it('asks for nothing that is not there, and has no braces that do not belong together', () => {
    const faults = (text: string) => figureFaults(text, (name) => name === '平均分');
    expect(faults('得{{平均分}}，{ 一 }')).toEqual([]);
    expect(faults('{{得分}}和{{得分}}')).toEqual(['得分']);
    expect(faults('个单位{{年{{平均分}}度}}季度')).toEqual(['个单位{{年', '度}}季度']);
  });

  it('keeps every character that is not a mark, a blank at an edge or the braces of a figure', () => {
    const part = fc.constantFrom('（一）', '1.', '数量', '。', '{{甲}}', '{', '}', '\n', '2026');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const printed = nodesOf(text)
          .map((node) => {
            const runIn = node.kind === 'heading' ? (node.runIn ?? []) : [];
            return printedPieces([...node.pieces, ...runIn], new Map());
          })
          .join('\n');
        const bare = (words: string) =>
          words
            .split('\n')
            .map((line) => line.replace(/^（一）|^1[.](?!\d)/, ''))
            .filter((line) => line !== '')
            .join('\n');
        expect(
          printed
            .split('\n')
            .filter((line) => line !== '')
            .join('\n'),
        ).toBe(bare(text));
      }),
    );
  });
});
