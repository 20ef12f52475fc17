import type { Decomposition, Task, Warning } from '@yaodian/decomposition';
import { decompositionTable } from './decompose.table.js';

const task = (title: string, lead: string): Task => ({
  no: '1',
  section: ['总则', '公开'],
  title,
  requirement: title,
  leadUnits: [lead],
  responsibleUnits: ['县司法局', '县财政局'],
  units: [],
  deadline: { text: '年底前', kind: 'standing', date: null, recurrence: null, milestones: [] },
  targets: [],
  source: { start: 0, end: 1 },
});
const table = (tasks: Task[], ...warnings: Warning[]) =>
  decompositionTable({ tasks, warnings } as Decomposition).split('\n');

describe('the printed table', () => {
  it('sets columns under each other, wide characters counted twice', () => {
    expect(table([task('公开', '县府办'), task('ab公', '局')])).toEqual([
      '序号  章节  任务  牵头单位  责任单位            完成时限',
      '1     公开  公开  县府办    县司法局、县财政局  年底前',
      '1     公开  ab公  局        县司法局、县财政局  年底前',
      '',
    ]);
  });

  it('cuts what is too long, and never a character in two', () => {
    const [, line] = table([task('公'.repeat(100), '局')]);
    expect(line).toContain(`${'公'.repeat(19)}…`);
    expect(line).not.toContain('公'.repeat(20));
    const [, pair] = table([task('𠮷'.repeat(100), '局')]);
    expect(pair).toContain(`${'𠮷'.repeat(19)}…`);
  });

  it('keeps a task on one line', () => {
    expect(table([task('公开\n决策', '局')])).toHaveLength(3);
    expect(table([task('公开\n决策', '局')])[1]).toContain('公开 决策');
  });

  it('says so where a document holds no task', () => {
    const warning = { kind: 'no-task', start: 0, end: 1, message: '没有认出任务。', facts: {} } as const;
    expect(table([], warning).slice(1)).toEqual(['没有认出任务。', '']);
  });
});
