// What is exported and imported again is the same table.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { taskTableExcel, taskTableWord } from '@yaodian/official-document';
import { documentsIn, expectedOf } from '@yaodian/testing/expected';
import { root } from '../../apps/api/bin/parts/workspace.mjs';
import { readDocument } from './parts/read.mjs';

const writers = { xlsx: taskTableExcel, docx: taskTableWord };
const formats = { xlsx: 'excel', docx: 'word' };

/** What a table holds of a task. */
const held = ({ section, title, requirement, leadUnits, responsibleUnits, deadline, targets }) => ({
  ...{ section, title, requirement, leadUnits, responsibleUnits, deadline, targets },
});

async function readAgain(tasks, year, format) {
  const title = `云岭县${year}年政务公开工作要点`;
  const bytes = await writers[format]({ title, year, tasks });
  const { source, result } = await readDocument({ name: `表.${format}`, bytes, options: { year } });
  assert.equal(source.format, formats[format]);
  return result.tasks;
}

for (const format of ['xlsx', 'docx']) {
  describe(`a table exported as .${format} and imported again`, () => {
    for (const folder of ['test/documents', 'test/documents/files'].map((path) => join(root, path))) {
      for (const name of documentsIn(folder)) {
        it(`has the tasks of ${name}`, async () => {
          const { year = 2026 } = expectedOf(folder, name);
          const { result } = await readDocument({ name, bytes: readFileSync(join(folder, name)), options: { year } });
          assert.ok(result.tasks.length > 0);
          const again = await readAgain(result.tasks, year, format);
          assert.deepEqual(again.map(held), result.tasks.map(held));
        });
      }
    }

    it('has every word as it was typed', async () => {
      const none = { text: null, kind: 'none', date: null, recurrence: null, milestones: [] };
      const task = { section: [], leadUnits: ['县财政局'], responsibleUnits: [], deadline: none, targets: [] };
      const words = [
        '=1+1',
        '+公开',
        '@公开',
        '<b>公开&"',
        '公开_x0041_',
        '公开😀𠮷',
        "'公开",
        '=HYPERLINK("http://a")',
      ];
      const tasks = words.map((title) => ({ ...task, title, requirement: `${title}的事项。` }));
      const again = await readAgain(tasks, 2026, format);
      assert.deepEqual(again.map(held), tasks.map(held));
    });

    it('has what a person has set: no section after one, a date without words, a figure without words', async () => {
      const date = { text: null, kind: 'date', date: '2026-03-05', recurrence: null, milestones: [] };
      const target = { text: '培训场次', comparator: '>=', value: 4, unit: '场', period: 'year' };
      const task = { title: '开展培训', requirement: '组织业务培训。', leadUnits: [], responsibleUnits: ['县委党校'] };
      const tasks = [
        { ...task, section: ['队伍建设', '培训'], deadline: date, targets: [target] },
        { ...task, title: '开展演练', section: [], deadline: date, targets: [] },
      ];
      const again = await readAgain(tasks, 2026, format);
      assert.deepEqual(
        again.map(({ section }) => section),
        [['队伍建设', '培训'], []],
      );
      assert.deepEqual(
        again.map(({ deadline }) => deadline.date),
        ['2026-03-05', '2026-03-05'],
      );
      assert.deepEqual(
        again.map(({ targets }) =>
          targets.map(({ comparator, value, unit, period }) => [comparator, value, unit, period]),
        ),
        [[['>=', 4, '场', 'year']], []],
      );
    });
  });
}
