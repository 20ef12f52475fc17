import assert from 'node:assert/strict';
import { it } from 'node:test';
import { taskTable } from './task-table.mjs';

it('aligns Chinese and Latin cells and shortens long ones', () => {
  const task = (no, title, date) => ({
    no,
    title,
    leadUnits: ['县财政局'],
    responsibleUnits: ['甲镇', '乙镇'],
    deadline: { date, text: null },
  });
  const tasks = [task('1', '公开预算', '2019-12-31'), task(null, '公'.repeat(40), null)];
  const lines = taskTable({ tasks, warnings: [{}] }).split('\n');
  assert.equal(lines[2], `1   公开预算${' '.repeat(35)}  县财政局    甲镇、乙镇         2019-12-31`);
  assert.equal(lines[3], `    ${'公'.repeat(21)}…  县财政局    甲镇、乙镇`);
  assert.equal(lines.at(-1), '2 tasks, 1 warnings');
});
