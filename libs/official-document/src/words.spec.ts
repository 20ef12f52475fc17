import type { Deadline, Target } from '@yaodian/decomposition';
import fc from 'fast-check';
import { deadlineWords } from './deadline-words.js';
import { escaped, partsForCells } from './excel/sheet-text.js';
import { printable } from './printable.js';
import { targetWords } from './target-words.js';
import { printTable, type TableTask } from './task-table.js';

const none: Deadline = { text: null, kind: 'none', date: null, recurrence: null, milestones: [] };

describe('a deadline is printed', () => {
  it.each<[string, Partial<Deadline>, string]>([
    ['in its own words', { text: '年底前', kind: 'date', date: '2026-12-31' }, '年底前'],
    ['anew where the date was changed', { text: '年底前', kind: 'date', date: '2026-06-30' }, '2026年6月30日'],
    ['as a date without words', { kind: 'date', date: '2026-03-05' }, '2026年3月5日'],
    ['as a rhythm', { kind: 'recurring', recurrence: 'half-yearly' }, '每半年'],
    ['as standing', { kind: 'standing' }, '长期坚持'],
    ['as it is where its words allow two readings', { text: '2026111日' }, '2026111日'],
    ['not at all', {}, ''],
    [
      'with the stages that its own words leave out',
      {
        text: '12月底前完成',
        kind: 'date',
        date: '2026-12-31',
        milestones: [{ text: '6月底前启动', date: '2026-06-30' }],
      },
      '6月底前启动；12月底前完成',
    ],
    [
      'with the date of a stage whose words say none',
      { text: '12月底前', kind: 'date', date: '2026-12-31', milestones: [{ text: '启动', date: '2026-06-30' }] },
      '启动（2026年6月30日）；12月底前',
    ],
  ])('%s', (_what, deadline, words) => {
    expect(deadlineWords({ ...none, ...deadline }, 2026)).toBe(words);
  });
});

describe('targets are printed', () => {
  const target: Target = { text: '全年培训不少于2次', comparator: '>=', value: 2, unit: '次', period: 'year' };

  it('in their own words, each once', () => {
    const share: Target = { text: '公开率达到100%', comparator: '>=', value: 100, unit: '%', period: null };
    expect(targetWords([target, share, { ...share }])).toBe('全年培训不少于2次；\n公开率达到100%');
    expect(targetWords([])).toBe('');
  });

  it('with the figure that only a person has set', () => {
    expect(targetWords([{ ...target, text: '培训场次', value: 4, unit: '场' }])).toBe('培训场次：每年不少于4场');
    expect(targetWords([{ ...target, text: '办理', comparator: '<=', value: 5, unit: '个工作日', period: null }])).toBe(
      '办理：不超过5个工作日',
    );
  });
});

describe('the table', () => {
  const task: TableTask = {
    section: [],
    title: '公开预算',
    requirement: '公开年度预算。',
    leadUnits: [],
    responsibleUnits: ['县财政局', '各乡镇'],
    deadline: none,
    targets: [],
  };
  const headsOf = (...sections: string[][]) =>
    printTable({ title: '要点', year: 2026, tasks: sections.map((section) => ({ ...task, section })) }).columns.map(
      ({ head }) => head,
    );

  it('has a column for each level of sections, and none without sections', () => {
    expect(headsOf([])).toEqual(['序号', '工作任务', '工作要求', '牵头单位', '责任单位', '完成时限', '量化指标']);
    expect(headsOf(['甲'], [])[1]).toBe('板块');
    expect(headsOf(['甲', '乙', '丙'], ['丁']).slice(1, 5)).toEqual(['一级板块', '二级板块', '三级板块', '工作任务']);
    expect(headsOf(Array.from({ length: 20 }, (_, level) => `${level}`)).slice(10, 21)).toEqual([
      ...['十', '十一', '十二', '十三', '十四', '十五', '十六', '十七', '十八', '十九', '二十'].map(
        (n) => `${n}级板块`,
      ),
    ]);
  });

  it('numbers its rows, divides units by 、, and prints a dash for nothing', () => {
    const { rows } = printTable({ title: '要点', year: 2026, tasks: [{ ...task, section: ['甲'] }, task] });
    expect(rows).toEqual([
      ['1', '甲', '公开预算', '公开年度预算。', '—', '县财政局、各乡镇', '—', '—'],
      ['2', '—', '公开预算', '公开年度预算。', '—', '县财政局、各乡镇', '—', '—'],
    ]);
  });

  it('says who answers for a task where that is known, and only then', () => {
    const persons = { ...task, persons: ['财政局：郑科', '司法局：周敏'], leaders: [] };
    const { columns, rows, paper } = printTable({ title: '要点', year: 2026, tasks: [persons] });
    expect([paper, columns.slice(5, 7).map(({ head }) => head)]).toEqual(['a3', ['责任人', '分管领导']]);
    expect(rows[0]!.slice(5, 7)).toEqual(['财政局：郑科\n司法局：周敏', '—']);
  });

  it.each([
    ['云岭县2026年政务公开工作要点', '云岭县2026年政务公开工作要点任务分解表'],
    ['云岭县人民政府办公室关于印发《云岭县2026年要点》的通知', '云岭县2026年要点任务分解表'],
    ['云岭县人民政府办公室关于印发2026年要点的通知', '2026年要点任务分解表'],
    ['云岭县2026年政务公开任务清单', '云岭县2026年政务公开任务清单'],
  ])('of %s is called %s', (title, printed) => {
    expect(printTable({ title, year: 2026, tasks: [] }).title).toBe(printed);
  });
});

describe('a text in a file', () => {
  it('loses only what a file cannot hold', () => {
    expect(printable(' 甲\u0000\u0007乙\r\n丙\ud83d丁😀\uffff ')).toBe('甲乙\n丙\ufffd丁😀');
    expect(printable('=1+1 @A +B -C <&>"')).toBe('=1+1 @A +B -C <&>"');
  });

  it('is divided for cells without loss, and no character is cut in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }), fc.nat(40_000), (piece, times) => {
        const text = piece.repeat(Math.ceil((times + 1) / piece.length));
        const parts = partsForCells(text);
        expect(parts.join('')).toBe(text);
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(32_767);
          expect(printable(part)).not.toContain('\ufffd');
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is not taken for an escaped character by Excel', () => {
    expect(escaped('_x0041_、_X00e9_、_xyz_、a_b')).toBe('_x005F_x0041_、_x005F_X00e9_、_xyz_、a_b');
  });
});
