import { readHtml } from '../reading/html.js';
import { readText } from '../reading/text.js';
import { fold } from '../text/fold.js';
import { columnOf, isHeader, settleColumns, type ColumnRole } from './columns.js';
import { findTables } from './find-tables.js';
import type { TaskTable } from './table.js';

describe('the head of a column', () => {
  test.each<[string, ColumnRole | null]>([
    ['序号', 'number'],
    ['编 号', 'number'],
    ['类别', 'group'],
    ['重点领域', 'group'],
    ['二级类别', 'group'],
    ['工作任务', 'title'],
    ['公开事项', 'title'],
    ['民生实事', 'title'],
    ['具体要求', 'requirement'],
    ['工作举措', 'requirement'],
    ['工作标准', 'requirement'],
    ['牵头单位', 'lead'],
    ['主办部门', 'lead'],
    ['责任单位', 'responsible'],
    ['协办单位', 'responsible'],
    ['责任科室（单位）', 'responsible'],
    ['任务分工', 'responsible'],
    ['完成时限', 'deadline'],
    ['时间节点', 'deadline'],
    ['进度安排', 'deadline'],
    ['备注', 'other'],
    ['责任人', 'other'],
    ['联系电话', 'other'],
    ['分值', 'other'],
    ['县财政局', null],
    ['公开预算决算和三公经费的全部信息和说明', null],
    ['公开事项的信息。', null],
    ['牵头单位：县财政局', null],
    ['', null],
  ])('%s is %s', (text, role) => {
    expect(columnOf(fold(text))?.role ?? null).toBe(role);
  });

  test.each([
    ['序号 工作任务 责任单位', true],
    ['工作任务 完成时限', true],
    ['序号 工作任务 备注', true],
    ['序号 姓名 责任人', false],
    ['工作任务', false],
    ['责任单位 完成时限', false],
  ])('%s: a head %s', (text, expected) => {
    expect(isHeader(text.split(' ').map((cell) => columnOf(cell)))).toBe(expected);
  });

  test.each([
    ['title title requirement', 'group title requirement'],
    ['title title', 'title requirement'],
    ['title title title', 'group title requirement'],
    ['requirement requirement lead', 'title requirement lead'],
    ['group responsible', 'title responsible'],
    ['title requirement', 'title requirement'],
    ['other number title responsible', 'group number title responsible'],
    ['number other title responsible', 'number other title responsible'],
  ])('%s become %s', (roles, expected) => {
    const columns = roles.split(' ').map((role) => ({ role: role as ColumnRole, assists: false, figures: false }));
    expect(
      settleColumns(columns)
        .map(({ role }) => role)
        .join(' '),
    ).toBe(expected);
  });
});

interface Shown {
  columns: string;
  rows: string[];
}

function shown(text: string, table: TaskTable | undefined): Shown | null {
  if (!table) return null;
  return {
    columns: table.columns.map(({ role }) => role).join(' '),
    rows: table.rows.map(({ cells }) =>
      cells
        .map((cell) => (cell ? text.slice(cell.start, cell.end).replace(/\n/g, '/') : cell === null ? '' : '^'))
        .join('|'),
    ),
  };
}

function tableIn(document: ReturnType<typeof readText>): Shown | null {
  const folded = fold(document.text);
  const region = findTables(folded, document.blocks).find(({ kind }) => kind === 'table');
  return shown(document.text, region?.kind === 'table' ? region.table : undefined);
}

describe('tables with their spans', () => {
  const table = (...rows: string[]) =>
    tableIn(
      readHtml(
        `<table>${rows.map((row) => `<tr>${row.replace(/(?<=^|,)([^,<]*)(?=,|$)/g, '<td>$1</td>').replace(/,/g, '')}</tr>`).join('')}</table>`,
      ),
    );
  const HEAD = '序号,工作任务,责任单位';

  test.each([
    ['plain rows', [HEAD, '1,公开预算,县财政局'], ['1|公开预算|县财政局']],
    [
      'a cell over two rows',
      [HEAD, '<td>1</td><td>公开预算</td><td rowspan=2>县财政局</td>', '2,公开决算'],
      ['1|公开预算|县财政局', '2|公开决算|县财政局'],
    ],
    [
      'a section row',
      [HEAD, '<td colspan=3>一、财政公开</td>', '1,公开预算,县财政局'],
      ['一、财政公开|一、财政公开|一、财政公开', '1|公开预算|县财政局'],
    ],
    [
      'repeated heads',
      [HEAD, '1,公开预算,县财政局', HEAD, '2,公开决算,县财政局'],
      ['1|公开预算|县财政局', '2|公开决算|县财政局'],
    ],
    ['a caption row above', ['<td colspan=3>任务分解表</td>', HEAD, '1,公开预算,县财政局'], ['1|公开预算|县财政局']],
    ['a blank cell', [HEAD, '1,公开预算,'], ['1|公开预算|']],
  ])('%s', (_, rows, expected) => {
    expect(table(...rows)?.rows).toEqual(expected);
  });

  test('heads in two rows', () => {
    const found = table(
      '<td rowspan=2>工作任务</td><td colspan=2>责任分工</td><td rowspan=2>完成时限</td>',
      '牵头单位,配合单位',
      '公开预算,县财政局,县审计局,6月底',
    );
    expect(found).toEqual({
      columns: 'title lead responsible deadline',
      rows: ['公开预算|县财政局|县审计局|6月底'],
    });
  });

  test('a table of something else is prose', () => {
    expect(table('姓名,职务,电话', '王某,局长,123')).toBeNull();
  });
});

describe('pasted tables', () => {
  test.each([
    ['tabs', '序号\t工作任务\t责任单位\n1\t公开预算\t县财政局', ['1|公开预算|县财政局']],
    ['bars', '|序号|工作任务|责任单位|\n|---|---|---|\n|1|公开预算|县财政局|', ['1|公开预算|县财政局']],
    ['blanks', '序号  工作任务  责任单位\n1  公开预算  县财政局', ['1|公开预算|县财政局']],
    [
      'a shorter row',
      '序号\t工作任务\t责任单位\t完成时限\n1\t公开预算\t县财政局\t6月底前\n2\t公开决算\t9月底前',
      ['1|公开预算|县财政局|6月底前', '2|公开决算|^|9月底前'],
    ],
    [
      'a section line',
      '序号\t工作任务\t责任单位\n一、财政公开\n1\t公开预算\t县财政局',
      ['一、财政公开|^|^', '1|公开预算|县财政局'],
    ],
    [
      'a grid that is lost',
      '序号\n工作任务\n责任单位\n完成时限\n1\n公开预算\n县财政局\n6月底前\n2\n公开决算\n县审计局\n长期坚持',
      ['1|公开预算|县财政局|6月底前', '2|公开决算|县审计局|长期坚持'],
    ],
    [
      'a lost grid with a blank cell',
      '序号\n工作任务\n责任单位\n完成时限\n1\n公开预算\n县财政局\n2\n公开决算\n县审计局\n长期坚持',
      ['1|公开预算|县财政局|^', '2|公开决算|县审计局|长期坚持'],
    ],
    [
      'a lost grid with its heads repeated',
      '序号\n工作任务\n责任单位\n1\n公开预算\n县财政局\n序号\n工作任务\n责任单位\n2\n公开决算\n县审计局',
      ['1|公开预算|县财政局', '2|公开决算|县审计局'],
    ],
    [
      'a lost grid with a section',
      '序号\n工作任务\n责任单位\n一、财政公开\n1\n公开预算\n县财政局\n2\n公开决算\n县审计局',
      ['一、财政公开|一、财政公开|一、财政公开', '1|公开预算|县财政局', '2|公开决算|县审计局'],
    ],
    [
      'a lost grid with units on two lines',
      '序号\n工作任务\n责任单位\n1\n公开预算\n县财政局\n县教育局\n2\n公开决算\n县审计局',
      ['1|公开预算|县财政局/县教育局', '2|公开决算|县审计局'],
    ],
  ])('%s', (_, text, expected) => {
    expect(tableIn(readText(text))?.rows).toEqual(expected);
  });
});
